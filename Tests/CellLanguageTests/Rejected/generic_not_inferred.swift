func make<T>() -> [T] { [] }
let xs = make()  // error: T
print(xs)

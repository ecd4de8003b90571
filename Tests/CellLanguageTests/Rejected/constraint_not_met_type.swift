struct Box<T: Hashable> { var value: T }
struct P {}
let b = Box(value: P())  // error: Hashable
print(b)

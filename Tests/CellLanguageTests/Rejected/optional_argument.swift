func f(_ n: Int) -> Int { n }
let a: Int? = 1
print(f(a))  // error: unwrap

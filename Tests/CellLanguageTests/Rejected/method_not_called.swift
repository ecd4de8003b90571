struct S { func n() -> Int { 1 } }
let x: Int = S().n  // error: n
print(x)

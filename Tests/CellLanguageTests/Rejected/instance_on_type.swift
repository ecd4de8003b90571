struct S { func f() -> Int { 1 } }
let n: Int = S.f()  // error: f
print(n)

func f() -> Int { 1 }
func f() -> String { "" }
let x = f()  // error: ambiguous
print(x)

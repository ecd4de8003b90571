let a: Int? = nil
let b: Int? = 5
print(a ?? 0, b ?? 0)
print(a ?? b ?? 7)
let c: Int? = a ?? b
print(c as Any)
func g() -> Int { print("called"); return 9 }
print(b ?? g())
print(a ?? g())

var n: Int! = 4
print(n + 1)
let copy = n
print(copy as Any)
n = nil
print(n == nil)
struct S { var v: String! }
var s = S(v: "set")
print(s.v.count)
s.v = nil
print(s.v as Any)

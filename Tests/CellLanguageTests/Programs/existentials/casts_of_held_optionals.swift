let a: Any = Optional(Optional("s")) as Any
print(a is String, a as? String as Any, a as? String? as Any, a is Int)
let h: Any = AnyHashable("h")
print(h is String, h as? String as Any, h is AnyHashable)
switch h { case let s as String: print("string", s); default: print("other") }
let m: Any? = nil as Int? as Any
print(m is Int?, m is String?, m is Int, m as? Int? as Any)
let d: [String: Any] = ["k": nil as Int? as Any]
print(d["k"] is Int?, d["z"] is Int?, d["k"] as? Int as Any)
let hh = AnyHashable(3)
print((hh as Any) as? AnyHashable as Any, (hh as Any) as? Int as Any)
print(h as! String, (hh as Any) as! Int + 1)
protocol P { var n: Int { get } }
struct S: P, Hashable { let n: Int }
let boxed: [Any] = [S(n: 1), Optional(S(n: 2)) as Any, AnyHashable(S(n: 3)), nil as S? as Any, Optional(AnyHashable(S(n: 4))) as Any, 5, 2.5, "x"]
print(boxed.compactMap { ($0 as? any P)?.n }, boxed.compactMap { ($0 as? S)?.n }, boxed.map { $0 is S })
for x in boxed {
  switch x {
  case let s as S where s.n > 1: print("S", s.n)
  case is S: print("an S")
  case let i as Int: print("Int", i)
  case let d as Double: print("Double", d)
  case nil as Any?: print("nil")
  default: print("other")
  }
}
let e: any Hashable = Optional(7)
let eq: any Equatable = AnyHashable("q")
print(e as? Int as Any, eq as? String as Any, e as? String as Any)
let pair: Any = (1, "b")
if let (n, s) = pair as? (Int, String) { print(n, s) }

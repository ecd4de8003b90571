enum E: Hashable { case a(Int), b }
let xs: [Any] = [E.a(3), AnyHashable(E.a(4)), Optional(E.b) as Any, (1, "q"), Optional((2, "r")) as Any, [1, 2], AnyHashable("s"), Optional("t") as Any, nil as E? as Any]
for x in xs {
  switch x {
  case .a(let n) as E where n > 3: print("a >3", n)
  case .a(let n) as E: print("a", n)
  case .b as E: print("b")
  case (let i, let s) as (Int, String): print(i, s)
  case let s? as String?: print("s?", s)
  case let l as [Int]: print(l)
  case nil as E?: print("nil E")
  default: print("other")
  }
}
let o: Any? = AnyHashable("s")
if case let s as String = o { print(s) }
if case (let a, let b) as (Int, String) = xs[4] as Any? { print(a, b) }
print(o as? String as Any, (o as? String?) as Any, o is String, o as! String)
class C {}; class D: C { let k = 2 }
let ds: [Any] = [D(), Optional(D()) as Any, Optional(Optional(D())) as Any, C()]
print(ds.map { ($0 as? D)?.k ?? 0 }, ds.compactMap { $0 as? C }.count, ds.map { $0 is D })
func g<T>(_ x: Any, _ t: T.Type) -> T? { x as? T }
print(g(AnyHashable(1), Int.self) as Any, g(Optional(Optional(1)) as Any, Int.self) as Any, g(1, Int?.self) as Any, g("a", Int.self) as Any, g(nil as Int? as Any, Int?.self) as Any)
let m: [String: Any] = ["a": 1, "b": Optional(2) as Any, "c": "x"]
print(m.compactMapValues { $0 as? Int }.sorted { $0.key < $1.key }, m["b"] as? Int ?? 0, (m["c"] as? Int) == nil)

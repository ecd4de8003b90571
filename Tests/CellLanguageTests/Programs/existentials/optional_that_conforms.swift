protocol P { func f() -> String }
extension Int: P { func f() -> String { "int" } }
extension Optional: P where Wrapped: P { func f() -> String { map { "some " + $0.f() } ?? "none" } }
func g<T>(_ x: T) -> String { if let p = x as? any P { return p.f() }; return "no" }
print(g(1), g(nil as Int?), g(2 as Int?), g("s"), g(nil as String?))
let a: Any = Optional<Int>.none as Any
print((a as? any P)?.f() as Any, a is any P)

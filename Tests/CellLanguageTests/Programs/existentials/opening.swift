protocol P { var v: Int { get }; func twice() -> Self }
struct A: P { var v: Int; func twice() -> A { A(v: v * 2) } }
struct B: P { var v: Int { 7 }; func twice() -> B { self } }
func open<T: P>(_ x: T) -> String { "\(T.self) \(x.twice().v)" }
let ps: [any P] = [A(v: 3), B()]
for p in ps { print(open(p), p.twice().v) }
print(ps.map(\.v).reduce(0, +), ps.first { $0 is B }!.v, (ps[0] as? A)?.v as Any)
var q: any P = A(v: 1)
q = q.twice().twice()
print(q.v, q)

struct A { static let k = 2; var b = B() }
struct B { var v = A.k }
print(B().v, A().b.v, A(b: B(v: 5)).b.v)
class Cfg { static let d = 7; var o = Opt(); struct Opt { var n = Cfg.d; var s = "x" } }
print(Cfg.Opt(n: 3).s, Cfg.Opt().n, Cfg().o.n)
struct Outer { static let scale = 10; struct Inner { var v = scale }; var inner = Inner() }
print(Outer.Inner().v)
class Base { var helper = Helper() }; final class Derived: Base {}; extension Derived { static let weight = 100 }; struct Helper { var value = Derived.weight }; print(Helper().value)

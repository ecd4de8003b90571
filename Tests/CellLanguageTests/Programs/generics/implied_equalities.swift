protocol Sch { associatedtype Event; var e: Event { get } }
struct L<E>: Sch { var e: E }
struct Sim<S: Sch> where S.Event == Int { var s: S; func f() -> Int { s.e + 1 } }
func summary<S>(_ s: Sim<S>) -> Int { s.f() + s.s.e }
extension Array { func tot<T>() -> Int where Element == Sim<T> { reduce(0) { $0 + $1.f() } } }
print(summary(Sim(s: L(e: 3))), [Sim(s: L(e: 1))].tot())

protocol HasState { associatedtype S; var s: S { get }; typealias Pair = (S, S) }
extension HasState { typealias List = [S]; func pair() -> Pair { (s, s) } }
struct Q: HasState { var s = 1; func both() -> Pair { pair() }; var l: List { [s] } }
func f<T: HasState>(_ t: T) -> T.Pair { t.pair() }
print(Q().both(), Q().l, f(Q()))
protocol Deep: HasState { typealias Map = [String: S] }
extension Deep { func map() -> Map { ["s": s] }; func list() -> List { [s, s] } }
class C<E>: Deep { let s: E; init(_ s: E) { self.s = s }; func m() -> Map { map() } }
final class D: C<Bool> { func one() -> Pair { (s, !s) }; func many() -> List { List(repeating: s, count: 2) } }
print(C("x").m(), C(2).list(), D(true).one(), D(false).many())
let p: Q.Pair = (1, 2)
print(p, Q.List(repeating: 3, count: 2))

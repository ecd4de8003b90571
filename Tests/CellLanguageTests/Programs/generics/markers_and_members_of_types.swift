final class Box: Sendable { let n = 1 }
class Old: @unchecked Sendable { var n = 1 }
struct P: Sendable, Equatable, BitwiseCopyable { var x = 1 }
func f<T: Sendable>(_ t: T) -> T { t }
func g<T>(_ t: T) -> T where T: Copyable & Equatable { t }
let s: any Sendable = 3
let fs: [@Sendable (Int) -> Int] = [{ $0 + 1 }]
print(f(P()), g(3), s, fs[0](1), Box().n, Old().n)
struct E: Error, Sendable {}
enum Dir: Sendable, Copyable { case a }
print(Dir.a)
struct T0 { var n = 1 }
func h() { let x = T0(); let y = consume x; print(y.n); var z = copy y; z.n = 5; print(z, y) }
h()
protocol V { associatedtype Body; static var title: String { get }; var body: Body { get } }
extension V { typealias Bodies = [Body] }
struct T: V { static let title = "t"; var body: Int { 3 }; struct In { static let k = 9 } }
func show<X: V>(_ x: X) { print(type(of: x).Body.self, type(of: x).title, type(of: x).Bodies.self) }
show(T())
print(type(of: T()).In.k, type(of: T()).Body.max)

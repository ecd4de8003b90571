infix operator **
protocol OF { static func ** (a: Self, b: Int) -> Self; static func + (a: Self, b: Self) -> Self }
extension OF { static func ** (a: Self, b: Int) -> Self { (1..<b).reduce(a) { x, _ in x + a } } }
struct V: OF, CustomStringConvertible { var x: Double; static func + (a: V, b: V) -> V { V(x: a.x + b.x) }; var description: String { "V\(x)" } }
print(V(x: 2) ** 3)
extension OF { func twice() -> Self { self ** 2 } }
print(V(x: 2).twice())
protocol VS { static func + (a: Self, b: Self) -> Self; static func - (a: Self, b: Self) -> Self; static prefix func - (a: Self) -> Self; static var zero: Self { get } }
extension VS { static func - (a: Self, b: Self) -> Self { a + (-b) }; static prefix func - (a: Self) -> Self { zero - a } }
struct W: VS { var k = 0; static let zero = W(); static func + (a: W, b: W) -> W { W(k: a.k + b.k) }; static prefix func - (a: W) -> W { W(k: -a.k) } }
func d<T: VS>(_ a: T, _ b: T) -> T { a - b }
print(d(W(k: 3), W(k: 5)), W(k: 1) - W(k: 2), -W(k: 3))

protocol Group { static func * (a: Self, b: Self) -> Self; static var one: Self { get } }
extension Group { func power(_ n: Int) -> Self { n == 0 ? .one : self * power(n - 1) } }
struct Mod7: Group { var v: Int; static func * (a: Mod7, b: Mod7) -> Mod7 { Mod7(v: a.v * b.v % 7) }; static let one = Mod7(v: 1) }
extension Double: Group { static var one: Double { 1 } }
print(Mod7(v: 3).power(5).v, 2.0.power(10))
protocol Copying { func copy() -> Self }
final class C: Copying { var x = 1; required init() {}; func copy() -> Self { let c = Self.init(); c.x = x; return c } }
let c = C(); c.x = 9
print(c.copy().x, c.copy() === c)

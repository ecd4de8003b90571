func area(_ r: Int) -> Int { r }
func area(_ r: Double) -> Double { r }
func area<T>(_ r: T) -> String { "T" }
print(area(1), area(1.5), area("x"), area(2) + 1)
class Base {}; class Sub: Base {}
func pick(_ x: Base) -> String { "base" }
func pick(_ x: Sub) -> String { "sub" }
print(pick(Sub()), pick(Base()))
func lab(_ x: Int, y: Int = 0) -> String { "a" }
func lab(_ x: Int) -> String { "b" }
print(lab(1), lab(1, y: 2))
func res() -> Int { 1 }
func res() -> String { "s" }
let ri: Int = res(); let rs: String = res(); print(ri, rs)
struct V2 { var x: Double, y: Double
  static func * (a: V2, b: Double) -> V2 { V2(x: a.x * b, y: a.y * b) }
  static func * (a: Double, b: V2) -> V2 { b * a }
  static func * (a: V2, b: V2) -> Double { a.x * b.x + a.y * b.y }
  static func + (a: V2, b: V2) -> V2 { V2(x: a.x + b.x, y: a.y + b.y) } }
let vv = V2(x: 1, y: 2); print(2 * vv * 3 + vv * 0.5, vv * vv, (vv + vv) * 2)
func opt2(_ x: Int?) -> String { "opt" }
func opt2(_ x: Int) -> String { "int" }
print(opt2(1), opt2(nil))
func variadic(_ x: Int...) -> String { "many" }
func variadic(_ x: Int) -> String { "one" }
print(variadic(1), variadic(1, 2))
func any(_ x: Any) -> String { "any" }
func any(_ x: Int) -> String { "int" }
print(any(1), any("a"))
func clos(_ f: (Int) -> Int) -> String { "int" }
func clos(_ f: (String) -> String) -> String { "string" }
print(clos { (x: String) in x })

struct Vec: AdditiveArithmetic { var x = 0.0, y = 0.0
  static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Vec, b: Vec) -> Vec { Vec(x: a.x - b.x, y: a.y - b.y) }
  static var zero: Vec { Vec() } }
func total<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(.zero, +) }
print(total([Vec(x: 1, y: 2), Vec(x: 3, y: 4)]), total([1, 2, 3]), total([0.5, 0.25]))
var v = Vec(x: 1, y: 1)
v += Vec(x: 2, y: 0)
v -= Vec(x: 0, y: 5)
print(v, v == Vec(x: 3, y: -4), +v)

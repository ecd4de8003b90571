struct V: Equatable {
  var x: Int, y: Int
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  static prefix func - (a: V) -> V { V(x: -a.x, y: -a.y) }
  static func * (k: Int, a: V) -> V { V(x: k * a.x, y: k * a.y) }
  static func += (a: inout V, b: V) { a = a + b }
}
var a = V(x: 1, y: 2)
print(a + V(x: 3, y: 4), -a, 3 * a)
a += V(x: 10, y: 10)
print(a, a == V(x: 11, y: 12), a != V(x: 0, y: 0))

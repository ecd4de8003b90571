// Operators of one's own on arrays of numbers come before those of all arrays.
extension Array where Element == Double {
  static func + (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
  static func * (k: Double, a: [Double]) -> [Double] { a.map { k * $0 } }
}
let a = [[1.0, 2], [3, 4]]
print(a.reduce([0, 0], +))
print(a.reduce([0, 0]) { $0 + $1 })
var y = [1.0, 2]
y = y + (2.0 * 3) * a[0]
print(y)
print(zip([2.0, 3], a).reduce([0, 1]) { $0 + ($1.0 * 2) * $1.1 })
print(a[0] + [1, 1], [1.0] + a[0], ["a"] + ["b"])
func sum<S: Sequence>(_ s: S) -> [Double] where S.Element == [Double] {
  s.reduce([0, 0]) { $0 + $1 }
}
print(sum(a), a.reduce([Double](repeating: 0, count: 2), +))
let plus: ([Double], [Double]) -> [Double] = (+)
print(plus([1, 2], [3, 4]))

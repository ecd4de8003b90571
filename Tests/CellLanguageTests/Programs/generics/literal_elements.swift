extension Array where Element == Double {
  func total() -> Double { reduce(0, +) }
  var middle: Double { self[count / 2] }
}
extension Sequence where Element: Numeric {
  func total() -> Element { reduce(0, +) }
}
print([1, 2, 3].total(), [1, 2, 3].middle)
let xs = [1, 2, 3]
print(xs.total(), [1.5, 2].total(), [1.5, 2].middle)
let y: Double = [1, 2, 3].total()
print(y, (1...4).total(), [1, 2.5].middle)

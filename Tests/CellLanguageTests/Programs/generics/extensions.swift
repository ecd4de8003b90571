extension Array where Element == Double {
  func dot(_ o: [Double]) -> Double { zip(self, o).map(*).reduce(0, +) }
}
extension Sequence where Element: Numeric { func total() -> Element { reduce(0, +) } }
extension Collection { var second: Element? { dropFirst().first } }
extension Dictionary where Value: Comparable { func keyOfMax() -> Key? { self.max { $0.value < $1.value }?.key } }
print([1.0, 2].dot([3, 4]), [1, 2, 3].total(), (1...4).total(), "abc".second!, [Int]().second as Any)
print(["a": 1, "b": 5].keyOfMax()!)
extension Optional { func or(_ d: Wrapped) -> Wrapped { self ?? d } }
print(Int("x").or(7))

func kind<T>(_ value: T) -> String { "anything" }
func kind<T: CustomStringConvertible>(_ value: T) -> String { "described" }
func size<T>(_ value: T) -> String { "value" }
func size<T>(_ value: T) -> String where T: Collection { "collection" }
func number<T: Numeric>(_ value: T) -> String { "numeric" }
func number<T: BinaryInteger>(_ value: T) -> String { "integer" }
func pair<T, U>(_ a: T, _ b: U) -> String { "two" }
func pair<T>(_ a: T, _ b: T) -> String { "same" }
func table<K, V>(_ value: [K: V]) -> String { "dictionary" }
func table<T: Sequence>(_ value: T) -> String { "sequence" }

struct Plain {}
print(kind(3), kind(Plain()), kind([1]), kind("a"))
print(size(3), size([3]), size("abc"), size(0..<3))
print(number(3), number(2.5), number(UInt8(1)))
print(pair(1, 2), pair(1, "a"), pair("a", "b"))
print(table([1: 2]), table([1]))

extension Array where Element: Comparable {
  func middle() -> Element? { sorted()[count / 2] }
}
func squareRootOfSum<V: Collection>(_ values: V) -> V.Element where V.Element: FloatingPoint {
  values.map { $0 * $0 }.reduce(0, +).squareRoot()
}
func total<E: FloatingPoint>(_ values: [E]) -> E { values.reduce(0, +).rounded() }
print(squareRootOfSum([3.0, 4]), squareRootOfSum(ArraySlice([Float(6), 8])), total([1.25, 2]))
print([3, 1, 2].middle() ?? 0)

func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
func power<T: BinaryInteger>(_ x: T, _ n: Int) -> T { n == 0 ? 1 : x * power(x, n - 1) }
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func clampAll<T: Comparable>(_ xs: [T], _ r: ClosedRange<T>) -> [T] { xs.map { min(max($0, r.lowerBound), r.upperBound) } }
func bits<T: FixedWidthInteger>(_ x: T) -> String { let s = String(x, radix: 2); return String(repeating: "0", count: T.bitWidth - s.count) + s }
func horner<T: FloatingPoint>(_ c: [T], _ x: T) -> T { c.reversed().reduce(0) { $0 * x + $1 } }
print(dot([1, 2, 3], [4, 5, 6]), dot([0.5], [4]), power(3, 4), power(UInt8(2), 7))
print(mean([1.0, 2, 4]), mean([Float(1), 2]), clampAll([5, -1, 3], 0...4), clampAll(["a", "z"], "b"..."y"))
print(bits(UInt8(5)), bits(Int16(300)), horner([1, 2, 3], 2.0), horner([Float(0.5), 1], 3))

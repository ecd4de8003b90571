// Members without a type, and operands of a generic type, in expressions.
func f<F: FloatingPoint>(_ x: F, tolerance: F = .ulpOfOne * 4) -> F { x + tolerance }
print(f(1.0), f(1 as Float))
func k<F: BinaryFloatingPoint>(_ x: F) -> F {
  let quarter: F = .pi / 2
  return x + 4 * .pi - quarter
}
print(k(1.0), k(2 as Float))
func dot<T: Numeric>(_ x: T, _ y: T) -> T { zip([x, y], [y, x]).map { $0 * $1 }.reduce(0, +) }
print(dot(1, 2), dot(0.5, 4))

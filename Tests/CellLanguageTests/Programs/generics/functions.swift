func largest<T: Comparable>(_ xs: [T]) -> T? {
  guard var best = xs.first else { return nil }
  for x in xs where x > best { best = x }
  return best
}
print(largest([3, 9, 2])!, largest(["b", "c"])!, largest([Double]()) as Any)
func pair<A, B>(_ a: A, _ b: B) -> (B, A) { (b, a) }
print(pair(1, "x"))
func sum<T: Numeric>(_ xs: T...) -> T { xs.reduce(0, +) }
print(sum(1, 2, 3), sum(1.5, 2))
func describe(_ x: some CustomStringConvertible) -> String { "<\(x)>" }
print(describe(4), describe("s"))

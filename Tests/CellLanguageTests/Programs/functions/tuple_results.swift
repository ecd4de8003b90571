func minMax(_ xs: [Int]) -> (min: Int, max: Int)? {
  guard var lo = xs.first else { return nil }
  var hi = lo
  for x in xs { lo = min(lo, x); hi = max(hi, x) }
  return (lo, hi)
}
if let r = minMax([4, 9, -2]) { print(r.min, r.max, r) }
print(minMax([]) == nil)
func divide(_ a: Int, by b: Int) -> (Int, Int) { (a / b, a % b) }
let (q, r) = divide(17, by: 5)
print(q, r)

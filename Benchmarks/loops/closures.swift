func compose(_ f: @escaping (Double) -> Double, _ g: @escaping (Double) -> Double)
  -> (Double) -> Double
{
  { x in g(f(x)) }
}

let scaled = compose({ $0 * 0.5 }, { $0 + 1 })
var integers = 0
var reals = 0.0
for round in 1...12 {
  let numbers = (0..<40_000).map { ($0 * 7_919 + round) % 40_009 }
  let kept = numbers.filter { $0 % 3 != 0 }
  let ordered = kept.sorted(by: { $0 % 1_000 != $1 % 1_000 ? $0 % 1_000 < $1 % 1_000 : $0 < $1 })
  integers += ordered.map { $0 * $0 % 10_007 }.reduce(0, +)
  integers += ordered[round * 100]

  let values = numbers.map { scaled(Double($0)) / 20_000 }
  let high = values.filter { $0 > 0.25 }.sorted(by: >)
  reals += high.map { $0 * $0 }.reduce(0) { $0 + $1 }
  reals -= high[round]
}
print(integers, reals)

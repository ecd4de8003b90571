import Foundation

/// xorshift64*
struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state &<< 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }

  mutating func uniform() -> Double {
    Double(next() >> 11) / 9_007_199_254_740_992
  }
}

/// The logarithm of a density with two wells, up to a constant.
func logDensity(_ x: Double) -> Double {
  let y = x * x - 1
  return -2 * y * y + 0.3 * x
}

var generator = Generator(state: 88_172_645_463_325_252)
var x = 0.0
var current = logDensity(x)
var accepted = 0
var sum = 0.0
var squares = 0.0
let count = 500_000
for _ in 0..<count {
  let proposal = x + 2 * (generator.uniform() - 0.5)
  let proposed = logDensity(proposal)
  if generator.uniform() < exp(proposed - current) {
    x = proposal
    current = proposed
    accepted += 1
  }
  sum += x
  squares += x * x
}
print(accepted, sum / Double(count), squares / Double(count))

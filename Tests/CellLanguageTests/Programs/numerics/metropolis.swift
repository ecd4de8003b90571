import Foundation

struct XorShift {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
  mutating func normal() -> Double {
    let u = max(uniform(), 1e-300)
    let v = uniform()
    return (-2 * log(u)).squareRoot() * cos(2 * .pi * v)
  }
}

func metropolis(
  _ logDensity: (Double) -> Double, start: Double, step: Double, count: Int,
  using rng: inout XorShift
) -> (samples: [Double], acceptance: Double) {
  var x = start
  var logp = logDensity(x)
  var samples: [Double] = []
  samples.reserveCapacity(count)
  var accepted = 0
  for _ in 0..<count {
    let proposal = x + step * rng.normal()
    let logq = logDensity(proposal)
    if log(max(rng.uniform(), 1e-300)) < logq - logp {
      x = proposal
      logp = logq
      accepted += 1
    }
    samples.append(x)
  }
  return (samples, Double(accepted) / Double(count))
}

func mean(_ xs: [Double]) -> Double { xs.reduce(0, +) / Double(xs.count) }
func variance(_ xs: [Double]) -> Double {
  let m = mean(xs)
  return xs.reduce(0) { $0 + ($1 - m) * ($1 - m) } / Double(xs.count - 1)
}

var rng = XorShift(state: 0x9E37_79B9_7F4A_7C15)
let run = metropolis({ -0.5 * ($0 - 1) * ($0 - 1) / 0.25 }, start: 0, step: 1, count: 20_000, using: &rng)
let kept = Array(run.samples.dropFirst(1000))
print(String(format: "%.4f %.4f %.4f", mean(kept), variance(kept), run.acceptance))
var histogram = [Int](repeating: 0, count: 12)
for x in kept {
  let bin = Int(((x + 1) / 4 * 12).rounded(.down))
  if histogram.indices.contains(bin) { histogram[bin] += 1 }
}
for (i, n) in histogram.enumerated() { print(String(format: "%5.2f", -1 + Double(i) / 3), String(repeating: "#", count: n / 150)) }

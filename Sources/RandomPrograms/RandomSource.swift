/// Steele, Lea and Flood's SplitMix64: what is made of a seed is the same everywhere.
package struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in `0..<max(1, count)`.
  package mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

  mutating func happens(percent: Int) -> Bool { below(100) < percent }

  /// One of `choices`, each as often as its weight says; nil when there is none.
  mutating func pick<T>(_ choices: [(weight: Int, value: T)]) -> T? {
    var left = below(choices.reduce(0) { $0 + $1.weight })
    for choice in choices {
      if left < choice.weight { return choice.value }
      left -= choice.weight
    }
    return nil
  }

  mutating func pick<T>(_ choices: [T]) -> T? {
    choices.isEmpty ? nil : choices[below(choices.count)]
  }
}

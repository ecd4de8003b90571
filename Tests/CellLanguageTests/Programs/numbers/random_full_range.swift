// All values of a type are the generator's bits.
struct LCG: RandomNumberGenerator {
  var state: UInt64 = 1
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
var g = LCG()
print(Int64.random(in: .min ... .max, using: &g), Int8.random(in: .min ... .max, using: &g))
print(Int16.random(in: .min ..< .max, using: &g), Int.random(in: -5...Int.max, using: &g))
print(UInt64.random(in: .min ... .max, using: &g), UInt8.random(in: 0...255, using: &g))

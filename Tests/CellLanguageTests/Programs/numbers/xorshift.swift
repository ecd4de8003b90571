struct XorShift: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
var g = XorShift(state: 88172645463325252)
print(g.next(), g.next())
print((0..<5).map { _ in Int.random(in: 1...6, using: &g) })
print(Double.random(in: 0..<1, using: &g), Double.random(in: -2...2, using: &g), Bool.random(using: &g))
print([1, 2, 3, 4, 5].shuffled(using: &g), ["a", "b", "c"].randomElement(using: &g)!)
print(UInt8.random(in: .min ... .max, using: &g), Int.random(in: -5..<5, using: &g), Float.random(in: 0..<1, using: &g))
var xs = Array(0..<10)
xs.shuffle(using: &g)
print(xs)

// RNGs
struct SplitMix64: RandomNumberGenerator { var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 { state &+= 0x9E3779B97F4A7C15; var z = state; z = (z ^ (z >> 30)) &* 0xBF58476D1CE4E5B9; z = (z ^ (z >> 27)) &* 0x94D049BB133111EB; return z ^ (z >> 31) } }
struct PCG32 { private var state: UInt64 = 0; private let inc: UInt64
  init(seed: UInt64, sequence: UInt64 = 54) { inc = sequence << 1 | 1; _ = next(); state &+= seed; _ = next() }
  mutating func next() -> UInt32 { let old = state; state = old &* 6364136223846793005 &+ inc
    let x = UInt32(truncatingIfNeeded: ((old >> 18) ^ old) >> 27), rot = UInt32(old >> 59)
    return (x >> rot) | (x << ((~rot &+ 1) & 31)) }
  mutating func uniform() -> Double { Double(next()) * 0x1p-32 }
  mutating func gaussian() -> Double { var s = 0.0; for _ in 0..<12 { s += uniform() }; return s - 6 } }
struct Xoshiro256 { var s: (UInt64, UInt64, UInt64, UInt64)
  init(seed: UInt64) { var m = SplitMix64(seed: seed); s = (m.next(), m.next(), m.next(), m.next()) }
  static func rotl(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
  mutating func next() -> UInt64 { let r = Xoshiro256.rotl(s.1 &* 5, 7) &* 9; let t = s.1 << 17
    s.2 ^= s.0; s.3 ^= s.1; s.1 ^= s.2; s.0 ^= s.3; s.2 ^= t; s.3 = Xoshiro256.rotl(s.3, 45); return r } }
struct MersenneTwister { private var mt = [UInt32](repeating: 0, count: 624); private var index = 624
  init(seed: UInt32) { mt[0] = seed; for i in 1..<624 { mt[i] = 1812433253 &* (mt[i - 1] ^ (mt[i - 1] >> 30)) &+ UInt32(i) } }
  mutating func next() -> UInt32 {
    if index >= 624 { for i in 0..<624 { let y = (mt[i] & 0x80000000) | (mt[(i + 1) % 624] & 0x7fffffff); mt[i] = mt[(i + 397) % 624] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908b0df) }; index = 0 }
    var y = mt[index]; index += 1
    y ^= y >> 11; y ^= (y << 7) & 0x9d2c5680; y ^= (y << 15) & 0xefc60000; return y ^ (y >> 18) } }
var a = SplitMix64(seed: 42); print(a.next(), a.next())
var p = PCG32(seed: 42); print((0..<4).map { _ in String(p.next(), radix: 16) }, p.uniform(), p.gaussian())
var x = Xoshiro256(seed: 1); print((0..<3).map { _ in x.next() })
var m = MersenneTwister(seed: 5489); for _ in 0..<999 { _ = m.next() }; print(m.next())
print(Int.random(in: 1...100, using: &a), Double.random(in: 0...1, using: &a), Bool.random(using: &a), (1...5).shuffled(using: &a), [10, 20, 30].randomElement(using: &a)!)
var h: UInt64 = 0xcbf29ce484222325; for b in "hello".utf8 { h ^= UInt64(b); h &*= 0x100000001b3 }; print(h, String(h, radix: 16))
var c: UInt8 = 250; c &+= 10; print(c, UInt8.max &* 2, Int8.min &- 1, Int32.max &+ 1, (1 as UInt64) << 63, Int64(bitPattern: 1 << 63), UInt32(0xF0F0) >> 4, ~UInt16(0xFF), (-8) >> 1, 1 << -1, UInt8(200).addingReportingOverflow(100), Int.max.multipliedFullWidth(by: 2).high)

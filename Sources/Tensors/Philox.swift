/// Counter-based random numbers: Philox 4×32-10.
///
/// A stream is a key; the n-th block of four 32-bit words is a function of key and n. So streams
/// never overlap, and a named part of a computation can have a stream of its own whose numbers
/// don't depend on what else was drawn.
///
/// Source: Salmon, Moraes, Dror, Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3".
public struct Philox: Sendable {
  private let key: SIMD2<UInt32>
  private var counter: SIMD4<UInt32> = .zero
  private var block: SIMD4<UInt32> = .zero
  private var unused = 0
  /// The second number of the last Box–Muller pair, if it hasn't been drawn.
  var spareNormal: Double?

  /// The stream of a 64-bit seed.
  public init(seed: UInt64) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
  }

  /// The whole state as eight words, from which `init(words:)` goes on.
  package var words: [UInt64] {
    func pair(_ low: UInt32, _ high: UInt32) -> UInt64 { UInt64(low) | UInt64(high) << 32 }
    return [
      pair(key[0], key[1]), pair(counter[0], counter[1]), pair(counter[2], counter[3]),
      pair(block[0], block[1]), pair(block[2], block[3]), UInt64(unused),
      spareNormal == nil ? 0 : 1, spareNormal?.bitPattern ?? 0,
    ]
  }

  /// A stream at a place where another one was; nil for what isn't a state.
  package init?(words: [UInt64]) {
    guard words.count == 8, words[5] <= 2 else { return nil }
    func halves(_ word: UInt64) -> (UInt32, UInt32) {
      (UInt32(truncatingIfNeeded: word), UInt32(truncatingIfNeeded: word >> 32))
    }
    self.init(seed: words[0])
    (counter[0], counter[1]) = halves(words[1])
    (counter[2], counter[3]) = halves(words[2])
    (block[0], block[1]) = halves(words[3])
    (block[2], block[3]) = halves(words[4])
    unused = Int(words[5])
    spareNormal = words[6] == 0 ? nil : Double(bitPattern: words[7])
  }

  /// The stream of a seed written as an `Int`.
  public init(seed: Int) { self.init(seed: UInt64(bitPattern: Int64(seed))) }

  /// The stream of a name within this one: it depends on this stream's key and the name alone.
  ///
  /// The name is hashed (FNV-1a, 64 bits) and mixed with the key by one Philox block.
  public func stream(named name: String) -> Philox {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let mixed = Self.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash >> 32),
        0x7374_7265, 0x616d_6564),
      key: key)
    return Philox(seed: UInt64(mixed[0]) | UInt64(mixed[1]) << 32)
  }

  /// The next 64 random bits.
  public mutating func bits() -> UInt64 {
    if unused == 0 {
      block = Self.block(counter: counter, key: key)
      advance()
      unused = 2
    }
    let index = unused == 2 ? 0 : 2
    unused -= 1
    return UInt64(block[index]) | UInt64(block[index + 1]) << 32
  }

  /// The next number in [0, 1), a multiple of 2⁻⁵³.
  public mutating func uniform() -> Double {
    Double(bits() >> 11) * 0x1p-53
  }

  /// The next number in 0..<bound, all equally likely; 0 for a bound below 1.
  public mutating func integer(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    // Rejects the few draws that would make some numbers likelier (Lemire 2019, section 4).
    let range = UInt64(bound)
    let threshold = (0 &- range) % range
    while true {
      let product = range.multipliedFullWidth(by: bits())
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// The numbers 0..<count in random order; more than 2²⁸ fault with `DomainError`.
  public mutating func permutation(_ count: Int) -> [Int] {
    var order: [Int] = []
    permute(&order, count: count)
    return order
  }

  /// The same in the memory of a list that has done its duty.
  package mutating func permute(_ order: inout [Int], count: Int) {
    order.removeAll(keepingCapacity: true)
    guard count <= 1 << 28 else {
      return fault(
        DomainError("a permutation needs at most \(1 << 28) numbers, got \(count)"),
        returning: ())
    }
    Supervision.charge(work: max(count, 0))
    order.append(contentsOf: 0..<max(count, 0))
    for index in order.indices.dropFirst().reversed() {
      order.swapAt(index, integer(below: index + 1))
    }
  }

  private mutating func advance() {
    for word in 0..<4 {
      counter[word] &+= 1
      if counter[word] != 0 { return }
    }
  }

  /// Four random words of one counter value: ten rounds.
  static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter[0], counter[1], counter[2], counter[3])
    var (k0, k1) = (key[0], key[1])
    for _ in 0..<10 {
      let left = UInt64(c0) &* 0xD251_1F53
      let right = UInt64(c2) &* 0xCD9E_8D57
      c0 = UInt32(truncatingIfNeeded: right >> 32) ^ c1 ^ k0
      c1 = UInt32(truncatingIfNeeded: right)
      c2 = UInt32(truncatingIfNeeded: left >> 32) ^ c3 ^ k1
      c3 = UInt32(truncatingIfNeeded: left)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }
}

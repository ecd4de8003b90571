/// A zlib stream of one deflate block with codes made for its data.
///
/// Repeats of the last byte become matches; nothing else is searched for, so the same bytes always
/// give the same stream, in one pass. Smooth pictures behind PNG's filters are mostly zeros and small
/// differences, for which short codes do more than long matches.
///
/// Source: RFC 1950, RFC 1951.
enum Deflate {
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    let tokens = tokens(bytes)
    var frequencies = [Int](repeating: 0, count: 286)
    for token in tokens { frequencies[token.symbol] += 1 }
    frequencies[Self.end] = 1
    let lengths = HuffmanCode.lengths(frequencies, limit: 15)
    let code = HuffmanCode(lengths)

    var bits = BitWriter()
    bits.append(1, count: 1)
    bits.append(2, count: 2)
    appendHeader(lengths, to: &bits)
    for token in tokens {
      code.append(token.symbol, to: &bits)
      if token.symbol > Self.end {
        bits.append(token.extra, count: token.extraCount)
        // The only distance, 1, has a code of one bit.
        bits.append(0, count: 1)
      }
    }
    code.append(Self.end, to: &bits)
    return [0x78, 0x01] + bits.finished() + bigEndian(adler32(bytes))
  }

  private static let end = 256

  /// A literal or a match length with the bits that follow its symbol.
  private struct Token {
    var symbol: Int
    var extra = 0
    var extraCount = 0

    init(literal: UInt8) { symbol = Int(literal) }

    /// A length of 3 to 258 (RFC 1951, 3.2.5).
    init(length: Int) {
      if length == 258 {
        symbol = 285
      } else if length <= 10 {
        symbol = 254 + length
      } else {
        let offset = length - 3
        extraCount = Int.bitWidth - 1 - offset.leadingZeroBitCount - 2
        symbol = 257 + 4 * extraCount + (offset >> extraCount)
        extra = offset & ((1 << extraCount) - 1)
      }
    }
  }

  private static func tokens(_ bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      var run = 0
      if index > 0 {
        while run < 258, index + run < bytes.count, bytes[index + run] == bytes[index - 1] {
          run += 1
        }
      }
      tokens.append(run >= 3 ? Token(length: run) : Token(literal: bytes[index]))
      index += run >= 3 ? run : 1
    }
    return tokens
  }

  /// The lengths of both codes, themselves coded (RFC 1951, 3.2.7).
  private static func appendHeader(_ lengths: [Int], to bits: inout BitWriter) {
    let used = max(257, (lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    var items: [(symbol: Int, extra: Int, extraCount: Int)] = []
    let all = lengths[..<used] + [1]
    var index = 0
    while index < all.count {
      let zeros = all[index...].prefix(138).prefix { $0 == 0 }.count
      if zeros >= 11 {
        items.append((18, zeros - 11, 7))
        index += zeros
      } else if zeros >= 3 {
        items.append((17, zeros - 3, 3))
        index += zeros
      } else {
        items.append((all[index], 0, 0))
        index += 1
      }
    }
    var frequencies = [Int](repeating: 0, count: 19)
    for item in items { frequencies[item.symbol] += 1 }
    let codeLengths = HuffmanCode.lengths(frequencies, limit: 7)
    let code = HuffmanCode(codeLengths)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    let count = max(4, (order.lastIndex { codeLengths[$0] > 0 } ?? 0) + 1)
    bits.append(used - 257, count: 5)
    bits.append(0, count: 5)
    bits.append(count - 4, count: 4)
    for symbol in order[..<count] { bits.append(codeLengths[symbol], count: 3) }
    for item in items {
      code.append(item.symbol, to: &bits)
      bits.append(item.extra, count: item.extraCount)
    }
  }

  private static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    return b << 16 | a
  }

  static func bigEndian(_ word: UInt32) -> [UInt8] {
    [UInt8(word >> 24), UInt8(word >> 16 & 255), UInt8(word >> 8 & 255), UInt8(word & 255)]
  }
}

/// A prefix code in the canonical form of RFC 1951, 3.2.2.
private struct HuffmanCode {
  private var codes: [(code: Int, count: Int)]

  init(_ lengths: [Int]) {
    codes = lengths.map { (0, $0) }
    var next = 0
    for length in 1...15 {
      next <<= 1
      for symbol in lengths.indices where lengths[symbol] == length {
        codes[symbol].code = next
        next += 1
      }
    }
  }

  func append(_ symbol: Int, to bits: inout BitWriter) {
    bits.appendCode(codes[symbol].code, count: codes[symbol].count)
  }

  /// Code lengths for symbols by how often they occur, none longer than `limit`.
  ///
  /// Where Huffman's tree is too deep, frequencies are halved towards each other until it isn't.
  static func lengths(_ frequencies: [Int], limit: Int) -> [Int] {
    var weights = frequencies
    while true {
      let lengths = huffman(weights)
      if (lengths.max() ?? 0) <= limit { return lengths }
      weights = weights.map { $0 > 0 ? ($0 + 1) / 2 : 0 }
    }
  }

  private static func huffman(_ weights: [Int]) -> [Int] {
    var lengths = [Int](repeating: 0, count: weights.count)
    // Leaves by weight, then by symbol; inner nodes come out in order of weight by themselves.
    let leaves = weights.indices.filter { weights[$0] > 0 }
      .sorted { (weights[$0], $0) < (weights[$1], $1) }
    guard leaves.count > 1 else {
      for leaf in leaves { lengths[leaf] = 1 }
      return lengths
    }
    var nodes: [(weight: Int, symbols: [Int])] = []
    var (leaf, node) = (0, 0)
    func take() -> (weight: Int, symbols: [Int]) {
      let takesLeaf =
        leaf < leaves.count && (node >= nodes.count || weights[leaves[leaf]] <= nodes[node].weight)
      if takesLeaf {
        leaf += 1
        return (weights[leaves[leaf - 1]], [leaves[leaf - 1]])
      }
      node += 1
      return nodes[node - 1]
    }
    for _ in 1..<leaves.count {
      let (a, b) = (take(), take())
      let symbols = a.symbols + b.symbols
      for symbol in symbols { lengths[symbol] += 1 }
      nodes.append((a.weight + b.weight, symbols))
    }
    return lengths
  }
}

/// Bits packed from the low end of each byte, as deflate wants them.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// Appends the low `count` bits of `value`, lowest first.
  mutating func append(_ value: Int, count: Int) {
    pending |= UInt64(value) << UInt64(pendingCount)
    pendingCount += count
    while pendingCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= 8
    }
  }

  /// Appends a Huffman code, highest bit first.
  mutating func appendCode(_ code: Int, count: Int) {
    var reversed = 0
    for bit in 0..<count where code >> bit & 1 == 1 { reversed |= 1 << (count - 1 - bit) }
    append(reversed, count: count)
  }

  func finished() -> [UInt8] {
    pendingCount > 0 ? bytes + [UInt8(truncatingIfNeeded: pending)] : bytes
  }
}

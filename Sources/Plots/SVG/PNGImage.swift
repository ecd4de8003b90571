/// A small indexed PNG, as a data URI: how a raster travels inside an SVG.
///
/// Only runs of one colour are compressed: smooth data, quantised to the colour scale's steps, is
/// mostly runs, and the same pixels always give the same bytes.
///
/// Source: W3C (2003), "Portable Network Graphics (PNG) Specification"; RFC 1950, RFC 1951.
enum PNGImage {
  /// - Parameters:
  ///   - pixels: Indices into `palette`, row by row from the top.
  ///   - palette: At most 255 colours; `transparentIndex` may be one past the last.
  static func dataURI(width: Int, height: Int, pixels: [UInt8], palette: [RGB]) -> String {
    "data:image/png;base64,"
      + base64(encode(width: width, height: height, pixels: pixels, palette: palette))
  }

  /// The bytes of the file; index `palette.count` is transparent.
  static func encode(width: Int, height: Int, pixels: [UInt8], palette: [RGB]) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Eight bits a pixel, indexed colour, no interlacing.
    chunk("IHDR", bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, 3, 0, 0, 0], &file)
    chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] } + [0, 0, 0], &file)
    chunk("tRNS", [UInt8](repeating: 255, count: palette.count) + [0], &file)
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      rows.append(0)
      rows += pixels[(row * width)..<((row + 1) * width)]
    }
    chunk("IDAT", zlib(rows), &file)
    chunk("IEND", [], &file)
    return file
  }

  private static func chunk(_ name: String, _ data: [UInt8], _ file: inout [UInt8]) {
    let body = Array(name.utf8) + data
    file += bigEndian(UInt32(data.count)) + body + bigEndian(crc32(body))
  }

  private static func bigEndian(_ word: UInt32) -> [UInt8] {
    [UInt8(word >> 24), UInt8(word >> 16 & 255), UInt8(word >> 8 & 255), UInt8(word & 255)]
  }

  /// A zlib stream of one deflate block with fixed codes; repeats of the last byte become matches.
  private static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    bits.append(1, count: 1)
    bits.append(1, count: 2)
    var index = 0
    while index < bytes.count {
      var run = 0
      if index > 0 {
        while run < 258, index + run < bytes.count, bytes[index + run] == bytes[index - 1] {
          run += 1
        }
      }
      if run >= 3 {
        appendLength(run, to: &bits)
        bits.appendCode(0, count: 5)
        index += run
      } else {
        appendLiteral(Int(bytes[index]), to: &bits)
        index += 1
      }
    }
    appendLiteral(256, to: &bits)
    let adler = adler32(bytes)
    return [0x78, 0x01] + bits.finished() + bigEndian(adler)
  }

  /// A literal, length or end-of-block symbol in the fixed code of RFC 1951, 3.2.6.
  private static func appendLiteral(_ symbol: Int, to bits: inout BitWriter) {
    switch symbol {
    case 0...143: bits.appendCode(0x30 + symbol, count: 8)
    case 144...255: bits.appendCode(0x190 + symbol - 144, count: 9)
    case 256...279: bits.appendCode(symbol - 256, count: 7)
    default: bits.appendCode(0xC0 + symbol - 280, count: 8)
    }
  }

  /// A match length of 3 to 258: a symbol and its extra bits (RFC 1951, 3.2.5).
  private static func appendLength(_ length: Int, to bits: inout BitWriter) {
    if length == 258 {
      appendLiteral(285, to: &bits)
    } else if length <= 10 {
      appendLiteral(254 + length, to: &bits)
    } else {
      let offset = length - 3
      let extra = Int.bitWidth - 1 - offset.leadingZeroBitCount - 2
      appendLiteral(257 + 4 * extra + (offset >> extra), to: &bits)
      bits.append(offset & ((1 << extra) - 1), count: extra)
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

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var word = 0
      for offset in 0..<3 { word = word << 8 | (offset < count ? Int(bytes[start + offset]) : 0) }
      for place in 0..<4 {
        text.append(place <= count ? alphabet[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
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

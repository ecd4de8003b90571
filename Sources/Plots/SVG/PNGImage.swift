/// A small indexed PNG, as a data URI: how a raster travels inside an SVG.
///
/// The same pixels always give the same bytes.
///
/// Source: W3C (2003), "Portable Network Graphics (PNG) Specification".
enum PNGImage {
  /// - Parameters:
  ///   - pixels: Indices into `palette`, row by row from the top.
  ///   - palette: At most 255 colours; `transparentIndex` may be one past the last.
  static func dataURI(width: Int, height: Int, pixels: [UInt8], palette: [RGB]) -> String {
    "data:image/png;base64,"
      + base64(encode(width: width, height: height, pixels: pixels, palette: palette))
  }

  /// - Parameter rgba: Red, green, blue and opacity, row by row from the top.
  static func dataURI(width: Int, height: Int, rgba: [UInt8]) -> String {
    "data:image/png;base64," + base64(encode(width: width, height: height, rgba: rgba))
  }

  /// - Parameter grey: Shades, row by row from the top.
  static func dataURI(width: Int, height: Int, grey: [UInt8]) -> String {
    var file = signature
    header(width: width, height: height, kind: 0, &file)
    image(grey, width: width, height: height, step: 1, &file)
    return "data:image/png;base64," + base64(file)
  }

  /// The bytes of a file of colours with opacity; grey where all colours are.
  static func encode(width: Int, height: Int, rgba: [UInt8]) -> [UInt8] {
    let places = stride(from: 0, to: rgba.count, by: 4)
    let isGrey = places.allSatisfy { rgba[$0] == rgba[$0 + 1] && rgba[$0] == rgba[$0 + 2] }
    let samples = isGrey ? places.flatMap { [rgba[$0], rgba[$0 + 3]] } : rgba
    var file = signature
    header(width: width, height: height, kind: isGrey ? 4 : 6, &file)
    image(samples, width: width * (isGrey ? 2 : 4), height: height, step: isGrey ? 2 : 4, &file)
    return file
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Eight bits a sample, no interlacing.
  private static func header(width: Int, height: Int, kind: UInt8, _ file: inout [UInt8]) {
    let size = Deflate.bigEndian(UInt32(width)) + Deflate.bigEndian(UInt32(height))
    chunk("IHDR", size + [8, kind, 0, 0, 0], &file)
  }

  /// - Parameters:
  ///   - width: Bytes of a row.
  ///   - step: Bytes of a pixel.
  private static func image(
    _ bytes: [UInt8], width: Int, height: Int, step: Int, _ file: inout [UInt8]
  ) {
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      let above = row > 0 ? bytes[((row - 1) * width)..<(row * width)] : []
      rows += filtered(bytes[(row * width)..<((row + 1) * width)], above: above, step: step)
    }
    chunk("IDAT", Deflate.zlib(rows), &file)
    chunk("IEND", [], &file)
  }

  /// The bytes of the file; index `palette.count` is transparent.
  static func encode(width: Int, height: Int, pixels: [UInt8], palette: [RGB]) -> [UInt8] {
    var file = signature
    header(width: width, height: height, kind: 3, &file)
    chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] } + [0, 0, 0], &file)
    chunk("tRNS", [UInt8](repeating: 255, count: palette.count) + [0], &file)
    image(pixels, width: width, height: height, step: 1, &file)
    return file
  }

  private static func chunk(_ name: String, _ data: [UInt8], _ file: inout [UInt8]) {
    let body = Array(name.utf8) + data
    file += Deflate.bigEndian(UInt32(data.count)) + body + Deflate.bigEndian(crc32(body))
  }

  /// A row's bytes as differences from what is left of them and above, by the filter that leaves
  /// the smallest; its number comes first.
  ///
  /// Source: W3C (2003), "Portable Network Graphics (PNG) Specification", 9 and 12.8.
  private static func filtered(
    _ row: ArraySlice<UInt8>, above: ArraySlice<UInt8>, step: Int
  ) -> [UInt8] {
    let (first, firstAbove) = (row.startIndex, above.startIndex)
    func left(_ i: Int) -> Int { i >= step ? Int(row[first + i - step]) : 0 }
    func up(_ i: Int) -> Int { above.isEmpty ? 0 : Int(above[firstAbove + i]) }
    func corner(_ i: Int) -> Int {
      i >= step && !above.isEmpty ? Int(above[firstAbove + i - step]) : 0
    }
    let filters: [(UInt8, (Int) -> Int)] = [
      (0, { _ in 0 }), (1, left), (2, up),
      (4, { paeth(left($0), up($0), corner($0)) }),
    ]
    var best: [UInt8] = []
    var least = Int.max
    for (number, predicted) in filters {
      let rest = row.indices.map { row[$0] &- UInt8(truncatingIfNeeded: predicted($0 - first)) }
      let size = rest.reduce(0) { $0 + Int(Int8(bitPattern: $1).magnitude) }
      if size < least { (best, least) = ([number] + rest, size) }
    }
    return best
  }

  private static func paeth(_ left: Int, _ up: Int, _ corner: Int) -> Int {
    let guess = left + up - corner
    let (a, b, c) = (abs(guess - left), abs(guess - up), abs(guess - corner))
    return a <= b && a <= c ? left : b <= c ? up : corner
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

/// Reads back what `PNGImage` writes: one deflate block with its own codes, all filters.
enum PNGReader {
  struct Damaged: Error {}

  /// - Parameter samples: Bytes of a pixel.
  static func pixels(
    of file: [UInt8], width: Int, height: Int, samples: Int = 1
  ) throws -> [UInt8] {
    let width = width * samples
    let name = Array("IDAT".utf8)
    guard let start = (0..<file.count).first(where: { file[$0...].starts(with: name) }) else {
      throw Damaged()
    }
    var bits = BitReader(bytes: Array(file[(start + 4 + 2)...]))
    let rows = try inflate(&bits)
    guard rows.count == (width + 1) * height else { throw Damaged() }
    var pixels: [UInt8] = []
    for row in 0..<height {
      let filter = rows[row * (width + 1)]
      for column in 0..<width {
        let left = column >= samples ? Int(pixels[row * width + column - samples]) : 0
        let up = row > 0 ? Int(pixels[(row - 1) * width + column]) : 0
        let corner =
          row > 0 && column >= samples ? Int(pixels[(row - 1) * width + column - samples]) : 0
        let guess: Int
        switch filter {
        case 0: guess = 0
        case 1: guess = left
        case 2: guess = up
        case 4:
          let sum = left + up - corner
          let (a, b, c) = (abs(sum - left), abs(sum - up), abs(sum - corner))
          guess = a <= b && a <= c ? left : b <= c ? up : corner
        default: throw Damaged()
        }
        pixels.append(rows[row * (width + 1) + 1 + column] &+ UInt8(truncatingIfNeeded: guess))
      }
    }
    return pixels
  }

  private struct BitReader {
    let bytes: [UInt8]
    var place = 0

    mutating func read(_ count: Int) throws -> Int {
      var value = 0
      for bit in 0..<count {
        guard place / 8 < bytes.count else { throw Damaged() }
        value |= Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
        place += 1
      }
      return value
    }

    /// The symbol of a canonical code whose bits come next.
    mutating func symbol(_ lengths: [Int]) throws -> Int {
      var (code, first, index) = (0, 0, 0)
      for length in 1...15 {
        code |= try read(1)
        let symbols = lengths.indices.filter { lengths[$0] == length }
        if code - first < symbols.count { return symbols[code - first] }
        index += symbols.count
        first = (first + symbols.count) << 1
        code <<= 1
      }
      throw Damaged()
    }
  }

  private static func inflate(_ bits: inout BitReader) throws -> [UInt8] {
    guard try bits.read(1) == 1, try bits.read(2) == 2 else { throw Damaged() }
    let literalCount = try bits.read(5) + 257
    let distanceCount = try bits.read(5) + 1
    let codeCount = try bits.read(4) + 4
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount { codeLengths[order[index]] = try bits.read(3) }
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try bits.symbol(codeLengths)
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 17: lengths += [Int](repeating: 0, count: try bits.read(3) + 3)
      case 18: lengths += [Int](repeating: 0, count: try bits.read(7) + 11)
      default: throw Damaged()
      }
    }
    let (literals, distances) = (
      Array(lengths[..<literalCount]), Array(lengths[literalCount...])
    )
    var output: [UInt8] = []
    while true {
      let symbol = try bits.symbol(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return output
      } else {
        let length: Int
        if symbol == 285 {
          length = 258
        } else if symbol < 265 {
          length = symbol - 254
        } else {
          let extra = (symbol - 261) / 4
          length = ((symbol - 261) % 4 + 4) << extra + 3 + (try bits.read(extra))
        }
        guard try bits.symbol(distances) == 0, let last = output.last else { throw Damaged() }
        output += [UInt8](repeating: last, count: length)
      }
    }
  }
}

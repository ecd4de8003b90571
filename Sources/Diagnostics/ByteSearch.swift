/// Searching for bytes, thirty-two at a time: prose has few of those that mean anything.
extension UnsafeBufferPointer where Element == UInt8 {
  /// Where a byte stands first at or after `start`; nil if nowhere.
  package func index(of byte: UInt8, from start: Int = 0) -> Int? {
    let wanted = SIMD32<UInt8>(repeating: byte)
    var index = start
    while let base = baseAddress, index + 32 <= count {
      let bytes = UnsafeRawPointer(base).loadUnaligned(
        fromByteOffset: index, as: SIMD32<UInt8>.self)
      if any(bytes .== wanted) { break }
      index += 32
    }
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether a text of ASCII characters is in it.
  package func holds(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard let last = wanted.last else { return true }
      var start = wanted.count - 1
      while let end = index(of: last, from: start) {
        if self[(end + 1 - wanted.count)...end].elementsEqual(wanted) { return true }
        start = end + 1
      }
      return false
    }
  }

  /// How often two bytes stand side by side.
  package func count(of first: UInt8, _ second: UInt8) -> Int {
    var (count, start) = (0, 1)
    while let place = index(of: second, from: start) {
      if self[place - 1] == first { count += 1 }
      start = place + 1
    }
    return count
  }

  /// Where lines start that end in line feeds.
  package var lineStarts: [Int] {
    var starts = [0]
    while let place = index(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) {
      starts.append(place + 1)
    }
    return starts
  }
}

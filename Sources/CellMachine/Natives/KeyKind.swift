/// Key types whose hash and equality need no function of the program.
package enum KeyKind: UInt8 {
  case bits, double, float, string

  init?(_ kind: TypeDescriptor.Kind) {
    switch kind {
    case .integer, .bool: self = .bits
    case .double: self = .double
    case .float: self = .float
    case .string, .character: self = .string
    default: return nil
    }
  }

  /// Beside the kind in the operand of `tableGet`: the optional has a flag of its own.
  package static let flagBit: UInt8 = 0x80

  /// The kind that the operand of an instruction names.
  @inline(__always) init(operand: UInt8) {
    switch operand {
    case KeyKind.string.rawValue: self = .string
    case KeyKind.double.rawValue: self = .double
    case KeyKind.float.rawValue: self = .float
    default: self = .bits
    }
  }

  @inline(__always) func hash(
    _ key: Slots, _ state: UnsafeMutablePointer<MachineState>
  ) -> Int {
    switch self {
    case .bits: return key[0]
    case .double:
      let value = Double(bitPattern: UInt64(truncatingIfNeeded: key[0]))
      return value == 0
        ? 0 : Int(truncatingIfNeeded: KeyKind.mix(0, UInt64(bitPattern: Int64(key[0]))))
    case .float:
      let value = Float(bitPattern: UInt32(truncatingIfNeeded: key[0]))
      return value == 0 ? 0 : Int(truncatingIfNeeded: KeyKind.mix(0, UInt64(value.bitPattern)))
    case .string:
      let code = Object(known: key[0]).asciiCode
      if code != 0 {
        return Int(truncatingIfNeeded: KeyKind.mix(1, UInt64(code &- 1)))
      }
      let text = Object(known: key[0]).string
      state.pointee.fuel &-= text.utf8.count / 8
      // The order of a table doesn't depend on its hashes, so Swift's own will do here.
      return KeyKind.asciiHash(text) ?? text.hashValue
    }
  }

  @inline(__always) func isEqual(_ a: Slots, _ b: Slots) -> Bool {
    switch self {
    case .bits: a[0] == b[0]
    case .double:
      Double(bitPattern: UInt64(truncatingIfNeeded: a[0]))
        == Double(bitPattern: UInt64(truncatingIfNeeded: b[0]))
    case .float:
      Float(bitPattern: UInt32(truncatingIfNeeded: a[0]))
        == Float(bitPattern: UInt32(truncatingIfNeeded: b[0]))
    case .string:
      a[0] == b[0]
        || (Object(known: a[0]).asciiCode == 0 || Object(known: b[0]).asciiCode == 0)
          && Object(known: a[0]).string == Object(known: b[0]).string
    }
  }

  /// One step of the hash that programs see: the same on every machine and in every run.
  @inline(__always) static func mix(_ state: UInt64, _ bits: UInt64) -> UInt64 {
    var x = (state ^ bits) &* 0x9E37_79B9_7F4A_7C15
    x ^= x >> 32
    x = x &* 0xD6E8_FEB8_6659_FD93
    return x ^ (x >> 29)
  }

  /// The hash of a text of ASCII characters; nil when there are others.
  static func asciiHash(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      var hash = UInt64(bytes.count)
      var word: UInt64 = 0
      var shift: UInt64 = 0
      var seen: UInt8 = 0
      for byte in bytes {
        seen |= byte
        word |= UInt64(byte) << shift
        shift += 8
        if shift == 64 {
          hash = mix(hash, word)
          word = 0
          shift = 0
        }
      }
      return seen < 128 ? Int(truncatingIfNeeded: mix(hash, word)) : nil
    }
  }

  /// A hash that equal texts share, however their characters are composed, and that is the same in
  /// every run.
  static func visibleHash(_ text: String) -> Int {
    if let hash = asciiHash(text) { return hash }
    var hash: UInt64 = 0
    for character in text {
      // Composition may change the scalars of other characters, never their number or these.
      hash = mix(hash, UInt64(character.asciiValue ?? 255))
    }
    return Int(truncatingIfNeeded: hash)
  }
}

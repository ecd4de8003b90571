extension Prelude {
  /// `Character`, `Unicode.Scalar` and the views of a string.
  static let character = #"""
    @builtin("Character") struct Character {}
    extension Character: Comparable, Hashable, LosslessStringConvertible,
      CustomDebugStringConvertible, TextOutputStreamable,
      ExpressibleByExtendedGraphemeClusterLiteral, Sendable,
      _ExpressibleByBuiltinExtendedGraphemeClusterLiteral
    {
      typealias ExtendedGraphemeClusterLiteralType = Character
      typealias UnicodeScalarLiteralType = Character
      init(extendedGraphemeClusterLiteral value: Character) { self = value }
      init(unicodeScalarLiteral value: Character) { self = value }
      init(_ scalar: Unicode.Scalar) { self.init(String(scalar)) }
      init?(_ s: Substring) {
        if s.count != 1 { return nil }
        self = s[s.startIndex]
      }
      /// Traps when the text is not one character.
      @native("character.fromString") init(_ s: String)
      @native("character.string") var description: String { get }
      @native("string.debugDescription") var debugDescription: String { get }
      func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
      @native("string.eq") static func == (lhs: Character, rhs: Character) -> Bool
      @native("string.ne") static func != (lhs: Character, rhs: Character) -> Bool
      @native("string.lt") static func < (lhs: Character, rhs: Character) -> Bool
      func hash(into hasher: inout Hasher) { hasher._combine(_hashBits(description)) }
      @native("character.isASCII") var isASCII: Bool { get }
      var asciiValue: UInt8? {
        let value: Int = _asciiValue
        return value < 0 ? nil : UInt8(value)
      }
      @native("character.asciiValue") var _asciiValue: Int { get }
      @native("character.isWhitespace") var isWhitespace: Bool { get }
      @native("character.isNewline") var isNewline: Bool { get }
      @native("character.isNumber") var isNumber: Bool { get }
      @native("character.isLetter") var isLetter: Bool { get }
      @native("character.isUppercase") var isUppercase: Bool { get }
      @native("character.isLowercase") var isLowercase: Bool { get }
      @native("character.isCased") var isCased: Bool { get }
      @native("character.isSymbol") var isSymbol: Bool { get }
      @native("character.isMathSymbol") var isMathSymbol: Bool { get }
      @native("character.isCurrencySymbol") var isCurrencySymbol: Bool { get }
      @native("character.isPunctuation") var isPunctuation: Bool { get }
      var isHexDigit: Bool { hexDigitValue != nil }
      var isWholeNumber: Bool { wholeNumberValue != nil }
      @native("character.hexDigitValue") var hexDigitValue: Int? { get }
      @native("character.wholeNumberValue") var wholeNumberValue: Int? { get }
      func uppercased() -> String { _upper(description) }
      func lowercased() -> String { _lower(description) }
      var utf8: String.UTF8View { description.utf8 }
      var utf16: String.UTF16View { description.utf16 }
      var unicodeScalars: String.UnicodeScalarView { description.unicodeScalars }
    }

    enum Unicode {
      enum UTF8: Sendable {}
      enum UTF16: Sendable {}
      struct Scalar: Comparable, Hashable, LosslessStringConvertible,
        CustomDebugStringConvertible, TextOutputStreamable, ExpressibleByUnicodeScalarLiteral,
        Sendable, _ExpressibleByBuiltinUnicodeScalarLiteral
      {
        let value: UInt32
        typealias UnicodeScalarLiteralType = Unicode.Scalar
        init(_value: UInt32) { value = _value }
        init(unicodeScalarLiteral value: Unicode.Scalar) { self = value }
        init?(_ v: UInt32) {
          if v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF) { return nil }
          value = v
        }
        init?(_ v: Int) {
          if v < 0 || v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF) { return nil }
          value = UInt32(v)
        }
        init(_ v: UInt8) { value = UInt32(v) }
        init(_ v: Unicode.Scalar) { self = v }
        init?(_ description: String) {
          let scalars: String.UnicodeScalarView = description.unicodeScalars
          if scalars.count != 1 { return nil }
          self = scalars[scalars.startIndex]
        }
        var isASCII: Bool { value < 128 }
        var description: String { String(self) }
        func escaped(asASCII forceASCII: Bool) -> String {
          switch self {
          case "\\": return "\\\\"
          case "'": return "\\'"
          case "\"": return "\\\""
          case "\0": return "\\0"
          case "\n": return "\\n"
          case "\r": return "\\r"
          case "\t": return "\\t"
          default: break
          }
          if value >= 32 && value != 127 && (value < 127 || !forceASCII) { return String(self) }
          let digits: String = String(value, radix: 16, uppercase: true)
          let width: Int = value < 128 ? 2 : (value <= 0xFFFF ? 4 : 8)
          let zeros: String = String(repeating: "0", count: max(0, width - digits.count))
          return "\\u{" + zeros + digits + "}"
        }
        @native("scalar.debugDescription") var debugDescription: String { get }
        func write<Target: TextOutputStream>(to target: inout Target) {
          target.write(description)
        }
        static func == (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool {
          lhs.value == rhs.value
        }
        static func < (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool { lhs.value < rhs.value }
        func hash(into hasher: inout Hasher) { hasher.combine(value) }
        @refused("the character's own properties (isLetter, isNumber, …) serve the same end")
        var properties: Int { get }
      }
    }
    typealias UnicodeScalar = Unicode.Scalar
    typealias UTF8 = Unicode.UTF8
    typealias UTF16 = Unicode.UTF16
    /// Half of a pair that stands alone becomes a replacement character.
    func _decodeUTF16<S: Sequence>(_ units: S, _ isValid: inout Bool) -> String
    where S.Element == UInt16 {
      var text: String = ""
      var high: UInt32 = 0
      for unit in units {
        let value: UInt32 = UInt32(unit)
        let isLow: Bool = value >= 0xDC00 && value <= 0xDFFF
        if high != 0 {
          if isLow {
            let scalar: UInt32 = 0x10000 + ((high - 0xD800) << 10) + (value - 0xDC00)
            text.append(String(Unicode.Scalar(_value: scalar)))
            high = 0
            continue
          }
          text.append("\u{FFFD}")
          isValid = false
          high = 0
        }
        if value >= 0xD800 && value <= 0xDBFF {
          high = value
        } else if isLow {
          text.append("\u{FFFD}")
          isValid = false
        } else {
          text.append(String(Unicode.Scalar(_value: value)))
        }
      }
      if high != 0 {
        text.append("\u{FFFD}")
        isValid = false
      }
      return text
    }
    extension UInt8 {
      init(ascii v: Unicode.Scalar) {
        precondition(v.value < 128, "Code point value does not fit into ASCII")
        self = UInt8(v.value)
      }
    }
    extension UInt32 {
      init(_ v: Unicode.Scalar) { self = v.value }
    }
    extension UInt64 {
      init(_ v: Unicode.Scalar) { self = UInt64(v.value) }
    }

    extension String {
      struct UTF8View: BidirectionalCollection, Sendable, CustomStringConvertible {
        let _base: String
        let _start: Int
        let _end: Int
        typealias Element = UInt8
        typealias Index = String.Index
        struct Iterator: IteratorProtocol {
          let _base: String
          var _offset: Int
          let _end: Int
          typealias Element = UInt8
          mutating func next() -> UInt8? {
            if _offset == _end { return nil }
            let byte: UInt8 = _base._byte(_offset)
            _offset += 1
            return byte
          }
        }
        func makeIterator() -> Iterator { Iterator(_base: _base, _offset: _start, _end: _end) }
        func _toArray() -> [UInt8] { _base._slice(_start, _end)._bytes() }
        var startIndex: String.Index { String.Index(_start: _start) }
        var endIndex: String.Index { String.Index(_start: _end) }
        var count: Int { _end - _start }
        func index(after i: String.Index) -> String.Index { String.Index(_start: i._offset + 1) }
        func index(before i: String.Index) -> String.Index { String.Index(_start: i._offset - 1) }
        func index(_ i: String.Index, offsetBy distance: Int) -> String.Index {
          String.Index(_start: i._offset + distance)
        }
        func distance(from start: String.Index, to end: String.Index) -> Int {
          end._offset - start._offset
        }
        subscript(i: String.Index) -> UInt8 {
          precondition(
            i._offset >= _start && i._offset < _end, "String index is out of bounds")
          return _base._byte(i._offset)
        }
        var description: String { _base._slice(_start, _end) }
      }
      @native("string.byte") func _byte(_ offset: Int) -> UInt8
      @native("string.bytes") func _bytes() -> [UInt8]

      struct UnicodeScalarView: BidirectionalCollection, RangeReplaceableCollection, Sendable,
        CustomStringConvertible, CustomDebugStringConvertible
      {
        var _base: String
        var _start: Int
        var _end: Int
        typealias Element = Unicode.Scalar
        typealias Index = String.Index
        struct Iterator: IteratorProtocol {
          let _base: String
          var _offset: Int
          let _end: Int
          typealias Element = Unicode.Scalar
          mutating func next() -> Unicode.Scalar? {
            if _offset >= _end { return nil }
            let scalar: UInt32 = _base._scalar(_offset)
            _offset = _base._scalarAfter(_offset)
            return Unicode.Scalar(_value: scalar)
          }
        }
        init() { self.init(_base: "", _start: 0, _end: 0) }
        init(_base: String, _start: Int, _end: Int) {
          self._base = _base
          self._start = _start
          self._end = _end
        }
        mutating func replaceSubrange<C: Collection>(
          _ bounds: Range<String.Index>, with newElements: C
        ) where C.Element == Unicode.Scalar {
          var text: String = _base._slice(_start, bounds.lowerBound._offset)
          for scalar in newElements { text.append(String(scalar)) }
          text.append(_base._slice(bounds.upperBound._offset, _end))
          _base = text
          _start = 0
          _end = text._utf8Count
        }
        mutating func append(_ newElement: Unicode.Scalar) {
          if _start > 0 || _end < _base._utf8Count { _base = _base._slice(_start, _end) }
          _base.append(String(newElement))
          _start = 0
          _end = _base._utf8Count
        }
        func makeIterator() -> Iterator { Iterator(_base: _base, _offset: _start, _end: _end) }
        var startIndex: String.Index { String.Index(_start: _start) }
        var endIndex: String.Index { String.Index(_start: _end) }
        func index(after i: String.Index) -> String.Index {
          String.Index(_start: _base._scalarAfter(i._offset))
        }
        func index(before i: String.Index) -> String.Index {
          String.Index(_start: _base._scalarBefore(i._offset))
        }
        subscript(i: String.Index) -> Unicode.Scalar {
          precondition(
            i._offset >= _start && i._offset < _end, "String index is out of bounds")
          return Unicode.Scalar(_value: _base._scalar(i._offset))
        }
        var description: String { _base._slice(_start, _end) }
        var debugDescription: String { "StringUnicodeScalarView(\(description.debugDescription))" }
      }
      @native("string.scalar") func _scalar(_ offset: Int) -> UInt32
      @native("string.scalarAfter") func _scalarAfter(_ offset: Int) -> Int
      @native("string.scalarBefore") func _scalarBefore(_ offset: Int) -> Int

      struct UTF16View: RandomAccessCollection, Sendable, CustomStringConvertible {
        let _base: String
        let _units: [UInt16]
        typealias Element = UInt16
        typealias Index = Int
        init(_base: String) {
          self._base = _base
          _units = _base._utf16()
        }
        var startIndex: Int { 0 }
        var endIndex: Int { _units.count }
        func _toArray() -> [UInt16] { _units }
        subscript(i: Int) -> UInt16 { _units[i] }
        var description: String { _base }
      }
      @native("string.utf16") func _utf16() -> [UInt16]
    }
    """#
}

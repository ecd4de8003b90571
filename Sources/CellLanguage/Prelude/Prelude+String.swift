extension Prelude {
  /// `String`, `Substring` and interpolation. An index is an offset in UTF-8 code units.
  static let string = #"""
    protocol StringProtocol: BidirectionalCollection, TextOutputStreamable,
      LosslessStringConvertible, ExpressibleByStringInterpolation, Hashable, Comparable
    where
      Element == Character, Index == String.Index, SubSequence: StringProtocol,
      StringInterpolation == DefaultStringInterpolation
    {
      var _string: String { get }
      var _start: Int { get }
      var utf8: String.UTF8View { get }
      var utf16: String.UTF16View { get }
      var unicodeScalars: String.UnicodeScalarView { get }
      func hasPrefix(_ prefix: String) -> Bool
      func hasSuffix(_ suffix: String) -> Bool
      func uppercased() -> String
      func lowercased() -> String
    }
    extension StringProtocol {
      func uppercased() -> String { _upper(_string) }
      func lowercased() -> String { _lower(_string) }
      func hasPrefix(_ prefix: String) -> Bool { _hasPrefix(_string, prefix) }
      func hasSuffix(_ suffix: String) -> Bool { _hasSuffix(_string, suffix) }
      func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool {
        _hasPrefix(_string, prefix._string)
      }
      func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool {
        _hasSuffix(_string, suffix._string)
      }
      func contains<T: StringProtocol>(_ other: T) -> Bool {
        if _firstRange(_string, other._string, 0) >= 0 { return true }
        // The same characters may be written in other scalars.
        if other._string.utf8.allSatisfy({ (byte: UInt8) -> Bool in byte < 128 }) { return false }
        return Array(_string).firstRange(of: Array(other._string)) != nil
      }
      static func == <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool {
        lhs._string == rhs._string
      }
      static func != <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool {
        lhs._string != rhs._string
      }
      static func < <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool {
        lhs._string < rhs._string
      }
      static func > <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool {
        rhs._string < lhs._string
      }
      static func <= <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool {
        !(rhs._string < lhs._string)
      }
      static func >= <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool {
        !(lhs._string < rhs._string)
      }
      func replacing<T: StringProtocol, R: StringProtocol>(
        _ other: T, with replacement: R
      ) -> String {
        _replaceAll(_string, other._string, replacement._string, Int.max)
      }
      func replacing<T: StringProtocol, R: StringProtocol>(
        _ other: T, with replacement: R, maxReplacements: Int
      ) -> String {
        _replaceAll(_string, other._string, replacement._string, maxReplacements)
      }
      func firstRange<T: StringProtocol>(of other: T) -> Range<String.Index>? {
        let text: String = _string
        let offset: Int = _firstRange(text, other._string, 0)
        if offset < 0 { return nil }
        let end: Int = _endOfMatch(text, other._string, offset)
        return String.Index(_start: _start + offset)..<String.Index(_start: _start + end)
      }
      func ranges<T: StringProtocol>(of other: T) -> [Range<String.Index>] {
        var result: [Range<String.Index>] = []
        let text: String = _string
        let wanted: String = other._string
        var offset: Int = _firstRange(text, wanted, 0)
        while offset >= 0 {
          let end: Int = _endOfMatch(text, wanted, offset)
          result.append(
            String.Index(_start: _start + offset)..<String.Index(_start: _start + end))
          offset = _nextMatch(text, wanted, offset, end)
        }
        return result
      }
      func split<T: StringProtocol>(
        separator: T, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [Substring] {
        let text: String = _string
        let wanted: String = separator._string
        let end: Int = text._utf8Count
        var result: [Substring] = []
        var start: Int = 0
        var offset: Int = _firstRange(text, wanted, 0)
        while offset >= 0 && result.count < maxSplits {
          if offset > start || !omittingEmptySubsequences {
            result.append(Substring(_base: text, _start: start, _end: offset))
          }
          start = _endOfMatch(text, wanted, offset)
          offset = _nextMatch(text, wanted, offset, start)
        }
        if start < end || !omittingEmptySubsequences {
          result.append(Substring(_base: text, _start: start, _end: end))
        }
        return result
      }
      func write<Target: TextOutputStream>(to target: inout Target) { target.write(_string) }
    }
    @native("string.uppercased") func _upper(_ text: String) -> String
    @native("string.lowercased") func _lower(_ text: String) -> String
    @native("string.hasPrefix") func _hasPrefix(_ text: String, _ prefix: String) -> Bool
    @native("string.hasSuffix") func _hasSuffix(_ text: String, _ suffix: String) -> Bool
    /// UTF-8 offset of `wanted` in `text` from an offset on, or -1.
    @native("string.firstRange") func _firstRange(
      _ text: String, _ wanted: String, _ offset: Int) -> Int
    /// Where a match that begins at an offset ends: its characters may have other bytes than `wanted`.
    @native("string.matchEnd") func _endOfMatch(
      _ text: String, _ wanted: String, _ offset: Int) -> Int
    /// The offset of the match after one, or -1; an empty one is followed by the next character.
    func _nextMatch(_ text: String, _ wanted: String, _ offset: Int, _ end: Int) -> Int {
      if end > offset { return _firstRange(text, wanted, end) }
      if offset >= text._utf8Count { return -1 }
      return _firstRange(text, wanted, text.index(after: String.Index(_start: offset))._offset)
    }
    @native("string.replaceAll") func _replaceAll(
      _ text: String, _ wanted: String, _ replacement: String, _ count: Int) -> String

    extension StringProtocol where Self: RangeReplaceableCollection {
      mutating func replace<T: StringProtocol, R: StringProtocol>(
        _ other: T, with replacement: R, maxReplacements: Int = Int.max
      ) {
        let text: String = _replaceAll(
          _string, other._string, replacement._string, maxReplacements)
        self = Self(text)
      }
    }

    @builtin("String") struct String {}
    extension String: StringProtocol, RangeReplaceableCollection, TextOutputStream, CVarArg,
      CustomStringConvertible, CustomDebugStringConvertible, Sendable,
      _ExpressibleByBuiltinStringLiteral
    {
      struct Index: Comparable, Hashable, Sendable {
        let _offset: Int
        init(_start: Int) { _offset = _start }
        static func == (lhs: Index, rhs: Index) -> Bool { lhs._offset == rhs._offset }
        static func < (lhs: Index, rhs: Index) -> Bool { lhs._offset < rhs._offset }
        func hash(into hasher: inout Hasher) { hasher.combine(_offset) }
        func utf16Offset<S: StringProtocol>(in s: S) -> Int {
          s._string._slice(0, _offset - s._start).utf16.count
        }
        init<S: StringProtocol>(utf16Offset offset: Int, in s: S) {
          _offset = s._start + _utf8Offset(s._string, offset)
        }
      }
      struct Iterator: IteratorProtocol {
        let _text: String
        var _offset: Int
        typealias Element = Character
        mutating func next() -> Character? { _nextCharacter(_text, &_offset) }
      }
      typealias Element = Character
      typealias SubSequence = Substring
      typealias Indices = DefaultIndices<String>
      typealias StringLiteralType = String
      typealias ExtendedGraphemeClusterLiteralType = String
      typealias UnicodeScalarLiteralType = String
      typealias StringInterpolation = DefaultStringInterpolation

      init() { self = "" }
      init(stringLiteral value: String) { self = value }
      init(extendedGraphemeClusterLiteral value: String) { self = value }
      init(unicodeScalarLiteral value: String) { self = value }
      init(stringInterpolation: DefaultStringInterpolation) { self = stringInterpolation._text }
      init(_ value: String) { self = value }
      init(_ value: Substring) { self = value._string }
      @native("character.string") init(_ c: Character)
      @native("scalar.string") init(_ scalar: Unicode.Scalar)
      init(_ view: String.UnicodeScalarView) { self = view._base._slice(view._start, view._end) }
      init(_ view: String.UTF8View) { self = view._base._slice(view._start, view._end) }
      init?(_ view: Slice<String.UTF8View>) {
        self = view._base._base._slice(view.startIndex._offset, view.endIndex._offset)
      }
      init?(_ view: Slice<String.UTF16View>) {
        var isValid: Bool = true
        let text: String = _decodeUTF16(view, &isValid)
        if !isValid { return nil }
        self = text
      }
      init<S: Sequence>(_ characters: S) where S.Element == Character {
        self = _joinCharacters(characters._toArray())
      }
      init<T: LosslessStringConvertible>(_ value: T) { self = value.description }
      init<T: BinaryInteger>(_ value: T, radix: Int = 10, uppercase: Bool = false) {
        precondition(radix >= 2 && radix <= 36, "Radix must be between 2 and 36")
        let zero: T = 0
        let negative: Bool = T.isSigned && value < zero
        let bits: UInt64 = UInt64(truncatingIfNeeded: value)
        self = _formatInteger(negative ? 0 &- bits : bits, negative, radix, uppercase)
      }
      init(repeating repeatedValue: String, count: Int) {
        precondition(count >= 0, "Negative count not allowed")
        self = _repeat(repeatedValue, count)
      }
      init(repeating repeatedValue: Character, count: Int) {
        precondition(count >= 0, "Negative count not allowed")
        self = _repeat(String(repeatedValue), count)
      }
      init<Subject>(describing instance: Subject) { self = _description(instance) }
      init<Subject>(reflecting subject: Subject) { self = _debugDescription(subject) }
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF8.Type)
      where C.Element == UInt8 {
        self = _decodeUTF8(codeUnits._toArray())
      }
      init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF16.Type)
      where C.Element == UInt16 {
        var isValid: Bool = true
        self = _decodeUTF16(codeUnits, &isValid)
      }
      @native("string.format") init(format: String, arguments: [any CVarArg])
      init(format: String, _ arguments: any CVarArg...) {
        self.init(format: format, arguments: arguments)
      }

      var _string: String { self }
      var _start: Int { 0 }
      @native("string.utf8Count") var _utf8Count: Int { get }
      @native("string.slice") func _slice(_ start: Int, _ end: Int) -> String
      @native("string.replace") mutating func _replace(
        _ start: Int, _ end: Int, _ replacement: String)
      @native("string.characterAt") func _character(_ offset: Int) -> Character
      @native("string.offsetAfter") func _offsetAfter(_ offset: Int) -> Int
      @native("string.offsetBefore") func _offsetBefore(_ offset: Int) -> Int
      @native("string.offsetBy") func _offset(
        _ offset: Int, _ distance: Int, _ limit: Int) -> Int
      @native("string.distance") func _distance(_ start: Int, _ end: Int) -> Int

      @native("string.count") var count: Int { get }
      var isEmpty: Bool { _utf8Count == 0 }
      var isContiguousUTF8: Bool { true }
      mutating func makeContiguousUTF8() {}
      var startIndex: String.Index { String.Index(_start: 0) }
      var endIndex: String.Index { String.Index(_start: _utf8Count) }
      func makeIterator() -> String.Iterator { Iterator(_text: self, _offset: 0) }
      func _toArray() -> [Character] { _characters(self) }
      func index(after i: String.Index) -> String.Index {
        String.Index(_start: _offsetAfter(i._offset))
      }
      func index(before i: String.Index) -> String.Index {
        String.Index(_start: _offsetBefore(i._offset))
      }
      func index(_ i: String.Index, offsetBy distance: Int) -> String.Index {
        let offset: Int = _offset(i._offset, distance, -1)
        precondition(offset >= 0, "String index is out of bounds")
        return String.Index(_start: offset)
      }
      func index(
        _ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index
      ) -> String.Index? {
        let offset: Int = _offset(i._offset, distance, limit._offset)
        return offset < 0 ? nil : String.Index(_start: offset)
      }
      func distance(from start: String.Index, to end: String.Index) -> Int {
        _distance(start._offset, end._offset)
      }
      subscript(i: String.Index) -> Character { _character(i._offset) }
      subscript(r: Range<String.Index>) -> Substring {
        precondition(
          r.lowerBound._offset >= 0 && r.upperBound._offset <= _utf8Count,
          "String index range is out of bounds")
        return Substring(_base: self, _start: r.lowerBound._offset, _end: r.upperBound._offset)
      }
      var utf8: String.UTF8View { UTF8View(_base: self, _start: 0, _end: _utf8Count) }
      var utf16: String.UTF16View { UTF16View(_base: self) }
      var unicodeScalars: String.UnicodeScalarView {
        get { UnicodeScalarView(_base: self, _start: 0, _end: _utf8Count) }
        set { self = String(newValue) }
      }

      @native("string.append") mutating func append(_ other: String)
      @native("string.append") mutating func append(_ c: Character)
      mutating func append(contentsOf newElements: String) { append(newElements) }
      mutating func append(contentsOf newElements: Substring) { append(newElements._string) }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character {
        append(_joinCharacters(newElements._toArray()))
      }
      mutating func write(_ other: String) { append(other) }
      mutating func reserveCapacity(_ n: Int) {}
      // In an extension of `String` these names mean the functions.
      func max<T: Comparable>(_ x: T, _ y: T) -> T { Swift.max(x, y) }
      func min<T: Comparable>(_ x: T, _ y: T) -> T { Swift.min(x, y) }
      mutating func insert(_ newElement: Character, at i: String.Index) {
        _replace(i._offset, i._offset, String(newElement))
      }
      mutating func insert<S: Collection>(contentsOf newElements: S, at i: String.Index)
      where S.Element == Character {
        _replace(i._offset, i._offset, _joinCharacters(newElements._toArray()))
      }
      @discardableResult mutating func remove(at i: String.Index) -> Character {
        let result: Character = _character(i._offset)
        _replace(i._offset, _offsetAfter(i._offset), "")
        return result
      }
      mutating func removeSubrange(_ bounds: Range<String.Index>) {
        _replace(bounds.lowerBound._offset, bounds.upperBound._offset, "")
      }
      mutating func replaceSubrange<C: Collection>(
        _ bounds: Range<String.Index>, with newElements: C
      ) where C.Element == Character {
        _replace(
          bounds.lowerBound._offset, bounds.upperBound._offset,
          _joinCharacters(newElements._toArray()))
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = "" }

      @native("string.eq") static func == (lhs: String, rhs: String) -> Bool
      @native("string.ne") static func != (lhs: String, rhs: String) -> Bool
      @native("string.lt") static func < (lhs: String, rhs: String) -> Bool
      static func > (lhs: String, rhs: String) -> Bool { rhs < lhs }
      static func <= (lhs: String, rhs: String) -> Bool { !(rhs < lhs) }
      static func >= (lhs: String, rhs: String) -> Bool { !(lhs < rhs) }
      @native("string.concat") static func + (lhs: String, rhs: String) -> String
      static func += (lhs: inout String, rhs: String) { lhs.append(rhs) }
      func hash(into hasher: inout Hasher) { hasher._combine(_hashBits(self)) }
      var description: String { self }
      @native("string.debugDescription") var debugDescription: String { get }
      func uppercased() -> String { _upper(self) }
      func lowercased() -> String { _lower(self) }
      func hasPrefix(_ prefix: String) -> Bool { _hasPrefix(self, prefix) }
      func hasSuffix(_ suffix: String) -> Bool { _hasSuffix(self, suffix) }
    }
    @native("string.joinCharacters") func _joinCharacters(_ characters: [Character]) -> String
    @native("string.characters") func _characters(_ text: String) -> [Character]
    @native("string.nextCharacter") func _nextCharacter(
      _ text: String, _ offset: inout Int) -> Character?
    @native("string.utf8Offset") func _utf8Offset(_ text: String, _ utf16Offset: Int) -> Int
    @native("string.repeat") func _repeat(_ text: String, _ count: Int) -> String
    @native("integer.format") func _formatInteger(
      _ magnitude: UInt64, _ negative: Bool, _ radix: Int, _ uppercase: Bool) -> String
    @native("string.decodeUTF8") func _decodeUTF8(_ bytes: [UInt8]) -> String

    struct Substring {
      var _base: String
      var _start: Int
      var _end: Int
      init(_base: String, _start: Int, _end: Int) {
        self._base = _base
        self._start = _start
        self._end = _end
      }
    }
    extension Substring: StringProtocol, RangeReplaceableCollection, TextOutputStream,
      CustomStringConvertible, CustomDebugStringConvertible, Sendable
    {
      struct Iterator: IteratorProtocol {
        let _text: String
        var _offset: Int
        let _end: Int
        typealias Element = Character
        mutating func next() -> Character? {
          _offset >= _end ? nil : _nextCharacter(_text, &_offset)
        }
      }
      typealias Element = Character
      typealias Index = String.Index
      typealias SubSequence = Substring
      typealias Indices = DefaultIndices<Substring>
      typealias StringLiteralType = String
      typealias ExtendedGraphemeClusterLiteralType = String
      typealias UnicodeScalarLiteralType = String
      typealias StringInterpolation = DefaultStringInterpolation
      init() { self.init(_base: "", _start: 0, _end: 0) }
      init(_ text: String) { self.init(_base: text, _start: 0, _end: text._utf8Count) }
      init<S: Sequence>(_ elements: S) where S.Element == Character {
        self.init(_joinCharacters(elements._toArray()))
      }
      init(stringLiteral value: String) { self.init(value) }
      init(extendedGraphemeClusterLiteral value: String) { self.init(value) }
      init(unicodeScalarLiteral value: String) { self.init(value) }
      init(stringInterpolation: DefaultStringInterpolation) { self.init(stringInterpolation._text) }
      var base: String { _base }
      var _string: String { _base._slice(_start, _end) }
      var startIndex: String.Index { String.Index(_start: _start) }
      var endIndex: String.Index { String.Index(_start: _end) }
      var isEmpty: Bool { _start == _end }
      var isContiguousUTF8: Bool { true }
      mutating func makeContiguousUTF8() {}
      var count: Int { _base._distance(_start, _end) }
      func makeIterator() -> Substring.Iterator {
        Iterator(_text: _base, _offset: _start, _end: _end)
      }
      func _toArray() -> [Character] { _characters(_string) }
      func index(after i: String.Index) -> String.Index { _base.index(after: i) }
      func index(before i: String.Index) -> String.Index { _base.index(before: i) }
      func distance(from start: String.Index, to end: String.Index) -> Int {
        _base._distance(start._offset, end._offset)
      }
      subscript(i: String.Index) -> Character {
        precondition(i._offset >= _start && i._offset < _end, "String index is out of bounds")
        return _base._character(i._offset)
      }
      subscript(r: Range<String.Index>) -> Substring {
        precondition(
          r.lowerBound._offset >= _start && r.upperBound._offset <= _end,
          "String index range is out of bounds")
        return Substring(_base: _base, _start: r.lowerBound._offset, _end: r.upperBound._offset)
      }
      var utf8: String.UTF8View { String.UTF8View(_base: _base, _start: _start, _end: _end) }
      var utf16: String.UTF16View { String.UTF16View(_base: _string) }
      var unicodeScalars: String.UnicodeScalarView {
        String.UnicodeScalarView(_base: _base, _start: _start, _end: _end)
      }
      mutating func append(_ other: String) {
        _base._replace(_end, _end, other)
        _end += other._utf8Count
      }
      mutating func append(_ c: Character) { append(String(c)) }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character {
        append(_joinCharacters(newElements._toArray()))
      }
      mutating func write(_ other: String) { append(other) }
      mutating func replaceSubrange<C: Collection>(
        _ bounds: Range<String.Index>, with newElements: C
      ) where C.Element == Character {
        let replacement: String = _joinCharacters(newElements._toArray())
        _base._replace(bounds.lowerBound._offset, bounds.upperBound._offset, replacement)
        _end +=
          replacement._utf8Count - (bounds.upperBound._offset - bounds.lowerBound._offset)
      }
      mutating func removeFirst() -> Character {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let result: Character = _base._character(_start)
        _start = _base._offsetAfter(_start)
        return result
      }
      mutating func removeFirst(_ k: Int) {
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        self = dropFirst(k)
      }
      mutating func removeLast() -> Character {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        _end = _base._offsetBefore(_end)
        return _base._character(_end)
      }
      mutating func removeLast(_ k: Int) {
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        self = dropLast(k)
      }
      mutating func popFirst() -> Character? { isEmpty ? nil : removeFirst() }
      mutating func popLast() -> Character? { isEmpty ? nil : removeLast() }
      static func == (lhs: Substring, rhs: Substring) -> Bool { lhs._string == rhs._string }
      static func < (lhs: Substring, rhs: Substring) -> Bool { lhs._string < rhs._string }
      func hash(into hasher: inout Hasher) { hasher._combine(_hashBits(_string)) }
      var description: String { _string }
      var debugDescription: String { _string.debugDescription }
    }

    struct DefaultStringInterpolation: StringInterpolationProtocol, Sendable {
      typealias StringLiteralType = String
      var _text: String
      init(literalCapacity: Int, interpolationCount: Int) { _text = "" }
      mutating func appendLiteral(_ literal: String) { _text.append(literal) }
      mutating func appendInterpolation<T: TextOutputStreamable & CustomStringConvertible>(
        _ value: T
      ) {
        _text.append(value.description)
      }
      mutating func appendInterpolation<T: CustomStringConvertible>(_ value: T) {
        _text.append(value.description)
      }
      mutating func appendInterpolation<T>(_ value: T) { _text.append(_description(value)) }
      mutating func appendInterpolation(_ value: Any.Type) { _text.append(_description(value)) }
      mutating func appendInterpolation<T>(
        _ value: T?, default: @autoclosure () -> String
      ) {
        if let wrapped = value {
          appendInterpolation(wrapped)
        } else {
          _text.append(`default`())
        }
      }
    }
    extension DefaultStringInterpolation: CustomStringConvertible, TextOutputStream {
      var description: String { _text }
      mutating func write(_ string: String) { _text.append(string) }
    }
    """#
}

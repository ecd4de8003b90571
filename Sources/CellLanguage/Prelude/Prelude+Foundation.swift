extension Prelude {
  /// The parts of Foundation's text handling that programs on numbers use.
  static let foundation = #"""
    typealias CGFloat = Double
    typealias TimeInterval = Double
    enum ComparisonResult: Int {
      case orderedAscending = -1
      case orderedSame
      case orderedDescending
    }
    extension String {
      struct Encoding {
        static var utf8: Encoding { Encoding() }
        static var ascii: Encoding { Encoding() }
      }
      struct CompareOptions: OptionSet {
        let rawValue: UInt
        init(rawValue: UInt) { self.rawValue = rawValue }
        static var caseInsensitive: CompareOptions { CompareOptions(rawValue: 1) }
        static var literal: CompareOptions { CompareOptions(rawValue: 2) }
        static var backwards: CompareOptions { CompareOptions(rawValue: 4) }
        static var anchored: CompareOptions { CompareOptions(rawValue: 8) }
        @refused("compare the numbers themselves") static var numeric: CompareOptions { get }
        @refused("cells have no regular expressions")
        static var regularExpression: CompareOptions { get }
        @refused("what it gives depends on the reader's language")
        static var diacriticInsensitive: CompareOptions { get }
      }
      @refused("cells can't reach files")
      init(contentsOfFile path: String, encoding: Encoding = .utf8) throws
      init?<S: Sequence>(bytes: S, encoding: Encoding) where S.Element == UInt8 {
        self = _decodeUTF8(bytes._toArray())
      }
    }
    struct CharacterSet {
      let _test: (Unicode.Scalar) -> Bool
      init(_test: @escaping (Unicode.Scalar) -> Bool) { self._test = _test }
      init() { self.init(_test: { (_: Unicode.Scalar) -> Bool in false }) }
      init(charactersIn string: String) {
        let scalars: [Unicode.Scalar] = string.unicodeScalars._toArray()
        self.init(_test: { (scalar: Unicode.Scalar) -> Bool in scalars.contains(scalar) })
      }
      func contains(_ member: Unicode.Scalar) -> Bool { _test(member) }
      var inverted: CharacterSet {
        let test: (Unicode.Scalar) -> Bool = _test
        return CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in !test(scalar) })
      }
      func union(_ other: CharacterSet) -> CharacterSet {
        let first: (Unicode.Scalar) -> Bool = _test
        let second: (Unicode.Scalar) -> Bool = other._test
        return CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in
          first(scalar) || second(scalar)
        })
      }
      static var whitespaces: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in
          let c = Character(scalar)
          return c.isWhitespace && !c.isNewline
        })
      }
      static var newlines: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in Character(scalar).isNewline })
      }
      static var whitespacesAndNewlines: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in Character(scalar).isWhitespace })
      }
      static var decimalDigits: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in
          Character(scalar).isWholeNumber
        })
      }
      static var letters: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in Character(scalar).isLetter })
      }
      static var alphanumerics: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in
          let c = Character(scalar)
          return c.isLetter || c.isNumber
        })
      }
      static var punctuationCharacters: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in
          Character(scalar).isPunctuation
        })
      }
      static var uppercaseLetters: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in Character(scalar).isUppercase })
      }
      static var lowercaseLetters: CharacterSet {
        CharacterSet(_test: { (scalar: Unicode.Scalar) -> Bool in Character(scalar).isLowercase })
      }
    }
    extension StringProtocol {
      func trimmingCharacters(in set: CharacterSet) -> String {
        let scalars: [Unicode.Scalar] = _string.unicodeScalars._toArray()
        var low: Int = 0
        var high: Int = scalars.count
        while low < high && set.contains(scalars[low]) { low += 1 }
        while high > low && set.contains(scalars[high - 1]) { high -= 1 }
        var result: String = ""
        var i: Int = low
        while i < high {
          result.append(String(scalars[i]))
          i += 1
        }
        return result
      }
      func components<T: StringProtocol>(separatedBy separator: T) -> [String] {
        let text: String = _string
        let wanted: String = separator._string
        if wanted.isEmpty { return [text] }
        var result: [String] = []
        var start: Int = 0
        var offset: Int = _firstRange(text, wanted, 0)
        while offset >= 0 {
          result.append(text._slice(start, offset))
          start = _endOfMatch(text, wanted, offset)
          offset = _firstRange(text, wanted, start)
        }
        result.append(text._slice(start, text._utf8Count))
        return result
      }
      func components(separatedBy separator: CharacterSet) -> [String] {
        var result: [String] = []
        var current: String = ""
        for scalar in _string.unicodeScalars {
          if separator.contains(scalar) {
            result.append(current)
            current = ""
          } else {
            current.append(String(scalar))
          }
        }
        result.append(current)
        return result
      }
      func replacingOccurrences<T: StringProtocol, R: StringProtocol>(
        of target: T, with replacement: R
      ) -> String {
        target.isEmpty ? _string : _replaceAll(_string, target._string, replacement._string, Int.max)
      }
      func compare<T: StringProtocol>(_ other: T) -> ComparisonResult {
        let (a, b) = (_string, other._string)
        return a == b ? .orderedSame : (a < b ? .orderedAscending : .orderedDescending)
      }
      func caseInsensitiveCompare<T: StringProtocol>(_ other: T) -> ComparisonResult {
        lowercased().compare(other.lowercased())
      }
      func commonPrefix<T: StringProtocol>(with other: T) -> String {
        var result: String = ""
        for (a, b) in zip(self, other) {
          if a != b { break }
          result.append(a)
        }
        return result
      }
      func range<T: StringProtocol>(of searchString: T) -> Range<String.Index>? {
        searchString._string._utf8Count == 0 ? nil : firstRange(of: searchString)
      }
      func range<T: StringProtocol>(
        of searchString: T, options: String.CompareOptions, range: Range<String.Index>? = nil
      ) -> Range<String.Index>? {
        let bounds: Range<String.Index> = range ?? startIndex..<endIndex
        func folded(_ text: String) -> [String] {
          text.map { (c: Character) -> String in
            options.contains(.caseInsensitive) ? c.lowercased() : String(c)
          }
        }
        let text: String = _string
        let own: [String] = folded(String(text[bounds]))
        let wanted: [String] = folded(searchString._string)
        if wanted.isEmpty || wanted.count > own.count { return nil }
        let last: Int = own.count - wanted.count
        let isBackwards: Bool = options.contains(.backwards)
        var step: Int = 0
        while step <= last {
          let start: Int = isBackwards ? last - step : step
          if Array(own[start..<start + wanted.count]) == wanted {
            let lower: String.Index = text.index(bounds.lowerBound, offsetBy: start)
            return lower..<text.index(lower, offsetBy: wanted.count)
          }
          if options.contains(.anchored) { return nil }
          step += 1
        }
        return nil
      }
      func replacingOccurrences<T: StringProtocol, R: StringProtocol>(
        of target: T, with replacement: R, options: String.CompareOptions,
        range: Range<String.Index>? = nil
      ) -> String {
        let text: String = _string
        var start: String.Index = range?.lowerBound ?? text.startIndex
        let end: String.Index = range?.upperBound ?? text.endIndex
        var result: String = String(text[text.startIndex..<start])
        while start < end,
          let found = text.range(of: target, options: options, range: start..<end)
        {
          result.append(String(text[start..<found.lowerBound]))
          result.append(replacement._string)
          start = found.upperBound
          if options.contains(.anchored) { break }
        }
        result.append(String(text[start...]))
        return result
      }
      func compare<T: StringProtocol>(_ other: T, options: String.CompareOptions)
        -> ComparisonResult
      {
        options.contains(.caseInsensitive)
          ? caseInsensitiveCompare(other) : compare(other)
      }
      func enumerateLines(invoking body: @escaping (_ line: String, _ stop: inout Bool) -> Void) {
        var stop: Bool = false
        var rest: Substring = Substring(_string)
        while !rest.isEmpty && !stop {
          let end: String.Index? = rest.firstIndex { (c: Character) -> Bool in c.isNewline }
          body(String(rest[rest.startIndex..<(end ?? rest.endIndex)]), &stop)
          rest = end == nil ? "" : rest[rest.index(after: end!)...]
        }
      }
      func padding<T: StringProtocol>(
        toLength newLength: Int, withPad padString: T, startingAt padIndex: Int
      ) -> String {
        var result: [UInt16] = Array(utf16)
        if newLength < result.count { result.removeLast(result.count - newLength) }
        let pad: [UInt16] = Array(padString.utf16)
        precondition(
          result.count == newLength || padIndex >= 0 && padIndex < pad.count,
          "the pad text is too short")
        var i: Int = padIndex
        while result.count < newLength {
          result.append(pad[i])
          i = (i + 1) % pad.count
        }
        return String(decoding: result, as: UTF16.self)
      }
      var capitalized: String {
        var result: String = ""
        var inWord: Bool = false
        for c in self {
          if c.isLetter || c.isNumber || c == "'" {
            result.append(inWord ? c.lowercased() : c.uppercased())
            inWord = true
          } else {
            result.append(String(c))
            inWord = false
          }
        }
        return result
      }
    }
    protocol LocalizedError: Error {
      var errorDescription: String? { get }
      var failureReason: String? { get }
      var recoverySuggestion: String? { get }
      var helpAnchor: String? { get }
    }
    extension LocalizedError {
      var errorDescription: String? { nil }
      var failureReason: String? { nil }
      var recoverySuggestion: String? { nil }
      var helpAnchor: String? { nil }
    }
    @native("error.code") func _errorCode<E: Error>(_ error: E) -> Int
    extension Error {
      var localizedDescription: String {
        if let told = self as? any LocalizedError, let text = told.errorDescription { return text }
        var code: Int = _errorCode(self)
        if let raw = self as? any RawRepresentable, let number = raw.rawValue as? Int {
          code = number
        }
        let name: String = _debugDescription(type(of: self))
        return "The operation could not be completed. (" + name + " error " + code.description + ".)"
      }
    }
    /// C's standard output, which holds nothing back here: asking it not to changes nothing.
    struct _OutputFile {}
    var stdout: _OutputFile? { _OutputFile() }
    func setbuf(_ file: _OutputFile?, _ buffer: _OutputFile?) {}
    @discardableResult func fflush(_ file: _OutputFile?) -> Int32 { 0 }
    @discardableResult func fputs(_ text: String, _ file: _OutputFile?) -> Int32 {
      print(text, terminator: "")
      return 1
    }
    @discardableResult func puts(_ text: String) -> Int32 {
      print(text)
      return 1
    }

    /// Only here so that `pow(2, 10)`, which is one in Swift, gets a message of its own.
    @refused("cells compute in Double")
    struct _Decimal: ExpressibleByIntegerLiteral, CustomStringConvertible {
      let _value: Double
      init(integerLiteral value: Int) { _value = Double(value) }
      var description: String { _value.description }
    }
    @refused("of two integers it is a Decimal in Swift; write pow(2.0, 10.0)")
    func pow(_ x: _Decimal, _ y: Int) -> _Decimal
    """#
}

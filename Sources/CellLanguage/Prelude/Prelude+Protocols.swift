extension Prelude {
  /// The basic protocols and what follows from them alone.
  static let protocols = #"""
    infix operator .==: ComparisonPrecedence
    infix operator .!=: ComparisonPrecedence
    infix operator .<: ComparisonPrecedence
    infix operator .<=: ComparisonPrecedence
    infix operator .>: ComparisonPrecedence
    infix operator .>=: ComparisonPrecedence

    protocol Equatable {
      static func == (lhs: Self, rhs: Self) -> Bool
    }
    extension Equatable {
      static func != (lhs: Self, rhs: Self) -> Bool { !(lhs == rhs) }
    }

    protocol Comparable: Equatable {
      static func < (lhs: Self, rhs: Self) -> Bool
      static func <= (lhs: Self, rhs: Self) -> Bool
      static func >= (lhs: Self, rhs: Self) -> Bool
      static func > (lhs: Self, rhs: Self) -> Bool
    }
    extension Comparable {
      static func > (lhs: Self, rhs: Self) -> Bool { rhs < lhs }
      static func <= (lhs: Self, rhs: Self) -> Bool { !(rhs < lhs) }
      static func >= (lhs: Self, rhs: Self) -> Bool { !(lhs < rhs) }
    }

    protocol Hashable: Equatable {
      var hashValue: Int { get }
      func hash(into hasher: inout Hasher)
    }
    extension Hashable {
      var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
      }
    }

    struct Hasher {
      var _state: UInt64
      init() { _state = 0x9E37_79B9_7F4A_7C15 }
      mutating func combine<H: Hashable>(_ value: H) { value.hash(into: &self) }
      mutating func _combine(_ bits: UInt64) { _state = _mixHash(_state, bits) }
      func finalize() -> Int { Int(bitPattern: UInt(_mixHash(_state, 0xFF))) }
    }
    @native("hash.mix") func _mixHash(_ state: UInt64, _ bits: UInt64) -> UInt64
    @native("hash.string") func _hashBits(_ text: String) -> UInt64

    protocol Identifiable<ID> {
      associatedtype ID: Hashable
      var id: ID { get }
    }
    extension Identifiable where Self: AnyObject {
      var id: ObjectIdentifier { ObjectIdentifier(self) }
    }

    protocol RawRepresentable<RawValue> {
      associatedtype RawValue
      init?(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    func == <T: RawRepresentable>(lhs: T, rhs: T) -> Bool where T.RawValue: Equatable {
      lhs.rawValue == rhs.rawValue
    }
    func != <T: RawRepresentable>(lhs: T, rhs: T) -> Bool where T.RawValue: Equatable {
      lhs.rawValue != rhs.rawValue
    }

    protocol CaseIterable {
      associatedtype AllCases: Collection = [Self] where AllCases.Element == Self
      static var allCases: AllCases { get }
    }

    protocol CustomStringConvertible {
      var description: String { get }
    }
    protocol CustomDebugStringConvertible {
      var debugDescription: String { get }
    }
    protocol LosslessStringConvertible: CustomStringConvertible {
      init?(_ description: String)
    }

    protocol Error {}
    protocol Sendable {}
    protocol BitwiseCopyable {}
    protocol Copyable {}
    protocol Escapable {}
    protocol CVarArg {}
    typealias AnyClass = AnyObject.Type

    protocol TextOutputStream {
      mutating func write(_ string: String)
    }
    protocol TextOutputStreamable {
      /// What it writes; `print` asks for the first requirement.
      var _written: String { get }
      func write<Target: TextOutputStream>(to target: inout Target)
    }
    extension TextOutputStreamable {
      var _written: String {
        var text: String = ""
        write(to: &text)
        return text
      }
    }

    protocol _ExpressibleByBuiltinIntegerLiteral {}
    protocol _ExpressibleByBuiltinFloatLiteral {}
    protocol _ExpressibleByBuiltinBooleanLiteral {}
    protocol _ExpressibleByBuiltinUnicodeScalarLiteral {}
    protocol _ExpressibleByBuiltinExtendedGraphemeClusterLiteral:
      _ExpressibleByBuiltinUnicodeScalarLiteral
    {}
    protocol _ExpressibleByBuiltinStringLiteral:
      _ExpressibleByBuiltinExtendedGraphemeClusterLiteral
    {}

    protocol ExpressibleByNilLiteral {
      init(nilLiteral: ())
    }
    protocol ExpressibleByIntegerLiteral {
      associatedtype IntegerLiteralType: _ExpressibleByBuiltinIntegerLiteral
      init(integerLiteral value: IntegerLiteralType)
    }
    protocol ExpressibleByFloatLiteral {
      associatedtype FloatLiteralType: _ExpressibleByBuiltinFloatLiteral
      init(floatLiteral value: FloatLiteralType)
    }
    protocol ExpressibleByBooleanLiteral {
      associatedtype BooleanLiteralType: _ExpressibleByBuiltinBooleanLiteral
      init(booleanLiteral value: BooleanLiteralType)
    }
    protocol ExpressibleByUnicodeScalarLiteral {
      associatedtype UnicodeScalarLiteralType: _ExpressibleByBuiltinUnicodeScalarLiteral
      init(unicodeScalarLiteral value: UnicodeScalarLiteralType)
    }
    protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral {
      associatedtype ExtendedGraphemeClusterLiteralType:
        _ExpressibleByBuiltinExtendedGraphemeClusterLiteral
      init(extendedGraphemeClusterLiteral value: ExtendedGraphemeClusterLiteralType)
    }
    extension ExpressibleByExtendedGraphemeClusterLiteral
    where ExtendedGraphemeClusterLiteralType == UnicodeScalarLiteralType {
      init(unicodeScalarLiteral value: ExtendedGraphemeClusterLiteralType) {
        self.init(extendedGraphemeClusterLiteral: value)
      }
    }
    protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral {
      associatedtype StringLiteralType: _ExpressibleByBuiltinStringLiteral
      init(stringLiteral value: StringLiteralType)
    }
    extension ExpressibleByStringLiteral
    where StringLiteralType == ExtendedGraphemeClusterLiteralType {
      init(extendedGraphemeClusterLiteral value: StringLiteralType) {
        self.init(stringLiteral: value)
      }
    }
    protocol ExpressibleByArrayLiteral {
      associatedtype ArrayLiteralElement
      init(arrayLiteral elements: ArrayLiteralElement...)
    }
    protocol ExpressibleByDictionaryLiteral {
      associatedtype Key
      associatedtype Value
      init(dictionaryLiteral elements: (Key, Value)...)
    }
    protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {
      associatedtype StringInterpolation: StringInterpolationProtocol = DefaultStringInterpolation
      where StringInterpolation.StringLiteralType == StringLiteralType
      init(stringInterpolation: StringInterpolation)
    }
    extension ExpressibleByStringInterpolation
    where StringInterpolation == DefaultStringInterpolation, StringLiteralType == String {
      init(stringInterpolation: DefaultStringInterpolation) {
        self.init(stringLiteral: stringInterpolation._text)
      }
    }
    protocol StringInterpolationProtocol {
      associatedtype StringLiteralType: _ExpressibleByBuiltinStringLiteral
      init(literalCapacity: Int, interpolationCount: Int)
      mutating func appendLiteral(_ literal: StringLiteralType)
    }

    typealias IntegerLiteralType = Int
    typealias FloatLiteralType = Double
    typealias BooleanLiteralType = Bool
    typealias StringLiteralType = String
    typealias ExtendedGraphemeClusterType = String
    typealias UnicodeScalarType = String
    typealias Void = ()

    @builtin("Never") enum Never {}
    extension Never: Error, Equatable, Comparable, Hashable, Sendable {
      static func == (lhs: Never, rhs: Never) -> Bool { switch lhs {} }
      static func < (lhs: Never, rhs: Never) -> Bool { switch lhs {} }
      func hash(into hasher: inout Hasher) {}
    }

    struct ObjectIdentifier: Hashable, Comparable {
      let _number: Int
      @native("object.identifier") init(_ object: AnyObject)
      @native("type.identifier") init(_ type: Any.Type)
      static func == (lhs: ObjectIdentifier, rhs: ObjectIdentifier) -> Bool {
        lhs._number == rhs._number
      }
      static func < (lhs: ObjectIdentifier, rhs: ObjectIdentifier) -> Bool {
        lhs._number < rhs._number
      }
      func hash(into hasher: inout Hasher) { hasher.combine(_number) }
    }
    @native("object.same") func === (lhs: AnyObject?, rhs: AnyObject?) -> Bool
    func !== (lhs: AnyObject?, rhs: AnyObject?) -> Bool { !(lhs === rhs) }

    protocol RandomNumberGenerator {
      mutating func next() -> UInt64
    }
    extension RandomNumberGenerator {
      mutating func next<T: FixedWidthInteger & UnsignedInteger>() -> T {
        T(truncatingIfNeeded: self.next() as UInt64)
      }
      mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T {
        precondition(upperBound != 0, "upperBound cannot be zero.")
        var draw: T = next()
        var product = draw.multipliedFullWidth(by: upperBound)
        if T(truncatingIfNeeded: product.low) < upperBound {
          let threshold = (0 &- upperBound) % upperBound
          while T(truncatingIfNeeded: product.low) < threshold {
            draw = next()
            product = draw.multipliedFullWidth(by: upperBound)
          }
        }
        return product.high
      }
    }
    """#
}

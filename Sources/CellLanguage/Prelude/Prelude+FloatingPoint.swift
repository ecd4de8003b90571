extension Prelude {
  /// Protocols of floating-point numbers.
  static let floatingPoint = #"""
    enum FloatingPointSign: Int, Sendable {
      case plus
      case minus
    }
    enum FloatingPointRoundingRule: Sendable {
      case toNearestOrAwayFromZero
      case toNearestOrEven
      case up
      case down
      case towardZero
      case awayFromZero
    }
    enum FloatingPointClassification: Sendable {
      case signalingNaN
      case quietNaN
      case negativeInfinity
      case negativeNormal
      case negativeSubnormal
      case negativeZero
      case positiveZero
      case positiveSubnormal
      case positiveNormal
      case positiveInfinity
    }

    protocol FloatingPoint: SignedNumeric, Strideable, Hashable
    where Magnitude == Self {
      associatedtype Exponent: SignedInteger
      init(sign: FloatingPointSign, exponent: Exponent, significand: Self)
      init(signOf: Self, magnitudeOf: Self)
      init(_ value: Int)
      init<Source: BinaryInteger>(_ value: Source)
      static var radix: Int { get }
      static var nan: Self { get }
      static var signalingNaN: Self { get }
      static var infinity: Self { get }
      static var greatestFiniteMagnitude: Self { get }
      static var pi: Self { get }
      var ulp: Self { get }
      static var ulpOfOne: Self { get }
      static var leastNormalMagnitude: Self { get }
      static var leastNonzeroMagnitude: Self { get }
      var sign: FloatingPointSign { get }
      var exponent: Exponent { get }
      var significand: Self { get }
      static func / (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      func remainder(dividingBy other: Self) -> Self
      mutating func formRemainder(dividingBy other: Self)
      func truncatingRemainder(dividingBy other: Self) -> Self
      mutating func formTruncatingRemainder(dividingBy other: Self)
      func squareRoot() -> Self
      mutating func formSquareRoot()
      func addingProduct(_ lhs: Self, _ rhs: Self) -> Self
      mutating func addProduct(_ lhs: Self, _ rhs: Self)
      static func minimum(_ x: Self, _ y: Self) -> Self
      static func maximum(_ x: Self, _ y: Self) -> Self
      static func minimumMagnitude(_ x: Self, _ y: Self) -> Self
      static func maximumMagnitude(_ x: Self, _ y: Self) -> Self
      func rounded(_ rule: FloatingPointRoundingRule) -> Self
      mutating func round(_ rule: FloatingPointRoundingRule)
      var nextUp: Self { get }
      var nextDown: Self { get }
      func isEqual(to other: Self) -> Bool
      func isLess(than other: Self) -> Bool
      func isLessThanOrEqualTo(_ other: Self) -> Bool
      func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool
      var isNormal: Bool { get }
      var isFinite: Bool { get }
      var isZero: Bool { get }
      var isSubnormal: Bool { get }
      var isInfinite: Bool { get }
      var isNaN: Bool { get }
      var isSignalingNaN: Bool { get }
      var floatingPointClass: FloatingPointClassification { get }
      var isCanonical: Bool { get }
    }
    extension FloatingPoint {
      func rounded() -> Self { rounded(.toNearestOrAwayFromZero) }
      mutating func round() { self = rounded(.toNearestOrAwayFromZero) }
      mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }
      mutating func formSquareRoot() { self = squareRoot() }
      mutating func addProduct(_ lhs: Self, _ rhs: Self) { self = addingProduct(lhs, rhs) }
      mutating func formRemainder(dividingBy other: Self) { self = remainder(dividingBy: other) }
      mutating func formTruncatingRemainder(dividingBy other: Self) {
        self = truncatingRemainder(dividingBy: other)
      }
      func isEqual(to other: Self) -> Bool { self == other }
      func isLess(than other: Self) -> Bool { self < other }
      func isLessThanOrEqualTo(_ other: Self) -> Bool { self <= other }
      static var ulpOfOne: Self { (1 as Self).ulp }
      static func minimum(_ x: Self, _ y: Self) -> Self {
        if x <= y || y.isNaN { return x }
        return y
      }
      static func maximum(_ x: Self, _ y: Self) -> Self {
        if x > y || y.isNaN { return x }
        return y
      }
      static func minimumMagnitude(_ x: Self, _ y: Self) -> Self {
        if x.magnitude <= y.magnitude || y.isNaN { return x }
        return y
      }
      static func maximumMagnitude(_ x: Self, _ y: Self) -> Self {
        if x.magnitude > y.magnitude || y.isNaN { return x }
        return y
      }
      var floatingPointClass: FloatingPointClassification {
        if isSignalingNaN { return .signalingNaN }
        if isNaN { return .quietNaN }
        if isInfinite { return sign == .minus ? .negativeInfinity : .positiveInfinity }
        if isNormal { return sign == .minus ? .negativeNormal : .positiveNormal }
        if isSubnormal { return sign == .minus ? .negativeSubnormal : .positiveSubnormal }
        return sign == .minus ? .negativeZero : .positiveZero
      }
    }

    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
      associatedtype RawSignificand: UnsignedInteger
      associatedtype RawExponent: UnsignedInteger
      init(
        sign: FloatingPointSign, exponentBitPattern: RawExponent,
        significandBitPattern: RawSignificand)
      init(_ value: Float)
      init(_ value: Double)
      init<Source: BinaryFloatingPoint>(_ value: Source)
      init?<Source: BinaryFloatingPoint>(exactly value: Source)
      init<Source: BinaryInteger>(_ value: Source)
      init?<Source: BinaryInteger>(exactly value: Source)
      static var exponentBitCount: Int { get }
      static var significandBitCount: Int { get }
      var exponentBitPattern: RawExponent { get }
      var significandBitPattern: RawSignificand { get }
      var binade: Self { get }
      var significandWidth: Int { get }
      func _double() -> Double
    }
    extension BinaryFloatingPoint {
      static var radix: Int { 2 }
      init(signOf: Self, magnitudeOf: Self) {
        self = signOf.sign == .minus ? -magnitudeOf.magnitude : magnitudeOf.magnitude
      }
      var isCanonical: Bool { true }
      static func random<G: RandomNumberGenerator>(
        in range: Range<Self>, using generator: inout G
      ) -> Self {
        precondition(!range.isEmpty, "Can't get random value with an empty range")
        let width: Self = range.upperBound - range.lowerBound
        precondition(
          width.isFinite, "There is no uniform distribution on an infinite range")
        while true {
          let bits: UInt64 = generator.next() & ((1 << UInt64(Self.significandBitCount + 1)) - 1)
          let unit: Self = Self(bits) * (Self.ulpOfOne / (2 as Self))
          let draw: Self = width * unit + range.lowerBound
          if draw != range.upperBound { return draw }
        }
      }
      static func random<G: RandomNumberGenerator>(
        in range: ClosedRange<Self>, using generator: inout G
      ) -> Self {
        let width: Self = range.upperBound - range.lowerBound
        precondition(
          width.isFinite, "There is no uniform distribution on an infinite range")
        let top: UInt64 = 1 << UInt64(Self.significandBitCount + 1)
        let bits: UInt64
        if Self.significandBitCount < 32 {
          bits = UInt64(generator.next(upperBound: UInt32(top + 1)))
        } else {
          bits = generator.next(upperBound: top + 1)
        }
        if bits == top { return range.upperBound }
        let unit: Self = Self(bits) * (Self.ulpOfOne / (2 as Self))
        return width * unit + range.lowerBound
      }
      @refused("numbers of the system's generator differ from run to run; use random(in:using:)")
      static func random(in range: Range<Self>) -> Self
      @refused("numbers of the system's generator differ from run to run; use random(in:using:)")
      static func random(in range: ClosedRange<Self>) -> Self
    }
    """#

  /// The source of `Double` or `Float`.
  ///
  /// - Parameters:
  ///   - op: The prefix of its instructions (`f64`).
  ///   - bits: The unsigned integer type of its bits.
  static func floating(
    _ name: String, other: String, op: String, bits: String, exponentBits: Int,
    significandBits: Int
  ) -> String {
    let values = [
      "T": name, "P": op, "B": bits, "OTHER": other, "Q": op == "f64" ? "f32" : "f64",
      "RAWEXP": "UInt", "E": String(exponentBits), "S": String(significandBits),
      "DOUBLE": op == "f64" ? "self" : "Double(self)",
      "PI": op == "f64" ? "3.141592653589793" : "3.1415925",
    ]
    return filled(floatingTemplate, with: values)
  }

  private static let floatingTemplate = #"""
    @builtin("§T§") struct §T§ {}
    extension §T§: BinaryFloatingPoint, LosslessStringConvertible, CustomDebugStringConvertible,
      TextOutputStreamable, CVarArg, Sendable, _ExpressibleByBuiltinIntegerLiteral,
      _ExpressibleByBuiltinFloatLiteral
    {
      typealias IntegerLiteralType = §T§
      typealias FloatLiteralType = §T§
      typealias Magnitude = §T§
      typealias Stride = §T§
      typealias Exponent = Int
      typealias RawSignificand = §B§
      typealias RawExponent = §RAWEXP§
      init() { self = 0 }
      init(integerLiteral value: §T§) { self = value }
      init(floatLiteral value: §T§) { self = value }
      init(_ other: §T§) { self = other }
      @native("§P§.from.§Q§") init(_ other: §OTHER§)
      @native("§P§.fromI64") init(_ v: Int)
      @native("§P§.fromInt") init<Source: BinaryInteger>(_ value: Source)
      @native("§P§.exactlyInt") init?<Source: BinaryInteger>(exactly value: Source)
      init<Source: BinaryFloatingPoint>(_ value: Source) { self = §T§(value._double()) }
      init?<Source: BinaryFloatingPoint>(exactly value: Source) {
        let wide: Double = value._double()
        self = §T§(wide)
        if Double(self) != wide { return nil }
      }
      @native("§P§.parse") static func _parse(_ text: String) -> §T§?
      init?<S: StringProtocol>(_ text: S) {
        guard let value = §T§._parse(text._string) else { return nil }
        self = value
      }
      init?(_ text: String) {
        guard let value = §T§._parse(text) else { return nil }
        self = value
      }
      init(sign: FloatingPointSign, exponent: Int, significand: §T§) {
        let scaled: §T§ = significand._scaled(by: exponent)
        self = sign == .minus ? -scaled : scaled
      }
      init(
        sign: FloatingPointSign, exponentBitPattern: §RAWEXP§, significandBitPattern: §B§
      ) {
        let signBits: §B§ = (sign == .minus ? 1 : 0) << (§E§ + §S§)
        let exponentBits: §B§ = (§B§(truncatingIfNeeded: exponentBitPattern) & ((1 << §E§) - 1)) << §S§
        self.init(bitPattern: signBits | exponentBits | (significandBitPattern & ((1 << §S§) - 1)))
      }
      @native("§P§.fromBits") init(bitPattern: §B§)
      @native("§P§.bits") var bitPattern: §B§ { get }
      var exponentBitPattern: §RAWEXP§ {
        §RAWEXP§(truncatingIfNeeded: (bitPattern >> §S§) & ((1 << §E§) - 1))
      }
      var significandBitPattern: §B§ { bitPattern & ((1 << §S§) - 1) }
      static var exponentBitCount: Int { §E§ }
      static var significandBitCount: Int { §S§ }
      static var infinity: §T§ { §T§(bitPattern: ((1 << §E§) - 1) << §S§) }
      static var nan: §T§ { §T§(bitPattern: ((1 << (§E§ + 1)) - 1) << (§S§ - 1)) }
      static var signalingNaN: §T§ {
        §T§(bitPattern: (((1 << §E§) - 1) << §S§) | (1 << (§S§ - 2)))
      }
      static var greatestFiniteMagnitude: §T§ {
        §T§(bitPattern: (((1 << §E§) - 1) << §S§) - 1)
      }
      static var leastNormalMagnitude: §T§ { §T§(bitPattern: 1 << §S§) }
      static var leastNonzeroMagnitude: §T§ { §T§(bitPattern: 1) }
      static var pi: §T§ { §PI§ }
      static var zero: §T§ { 0 }
      static var ulpOfOne: §T§ { (1 as §T§).ulp }
      @native("§P§.ulp") var ulp: §T§ { get }
      @native("§P§.nextUp") var nextUp: §T§ { get }
      var nextDown: §T§ { -(-self).nextUp }
      @native("§P§.exponent") var exponent: Int { get }
      @native("§P§.significand") var significand: §T§ { get }
      @native("§P§.binade") var binade: §T§ { get }
      @native("§P§.significandWidth") var significandWidth: Int { get }
      @native("§P§.scaled") func _scaled(by exponent: Int) -> §T§
      var sign: FloatingPointSign { bitPattern >> (§E§ + §S§) == 0 ? .plus : .minus }
      @native("§P§.abs") var magnitude: §T§ { get }
      @native("§P§.add") static func + (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.add") static func += (lhs: inout §T§, rhs: §T§)
      @native("§P§.sub") static func - (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.sub") static func -= (lhs: inout §T§, rhs: §T§)
      @native("§P§.mul") static func * (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.mul") static func *= (lhs: inout §T§, rhs: §T§)
      @native("§P§.div") static func / (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.div") static func /= (lhs: inout §T§, rhs: §T§)
      @native("§P§.neg") prefix static func - (operand: §T§) -> §T§
      mutating func negate() { self = -self }
      @native("§P§.eq") static func == (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.ne") static func != (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.lt") static func < (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.le") static func <= (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.gt") static func > (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.ge") static func >= (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.sqrt") func squareRoot() -> §T§
      @native("§P§.fma") func addingProduct(_ lhs: §T§, _ rhs: §T§) -> §T§
      @native("§P§.ieeeRemainder") func remainder(dividingBy other: §T§) -> §T§
      @native("§P§.fmod") func truncatingRemainder(dividingBy other: §T§) -> §T§
      @native("§P§.roundAway") func _roundedAway() -> §T§
      @native("§P§.roundEven") func _roundedEven() -> §T§
      @native("§P§.ceil") func _ceil() -> §T§
      @native("§P§.floor") func _floor() -> §T§
      @native("§P§.trunc") func _trunc() -> §T§
      func rounded() -> §T§ { _roundedAway() }
      func rounded(_ rule: FloatingPointRoundingRule) -> §T§ {
        switch rule {
        case .toNearestOrAwayFromZero: return _roundedAway()
        case .toNearestOrEven: return _roundedEven()
        case .up: return _ceil()
        case .down: return _floor()
        case .towardZero: return _trunc()
        case .awayFromZero: return sign == .minus ? _floor() : _ceil()
        }
      }
      var isNaN: Bool { self != self }
      var isFinite: Bool { magnitude < §T§.infinity }
      var isInfinite: Bool { magnitude == §T§.infinity }
      var isZero: Bool { self == 0 }
      var isNormal: Bool { isFinite && magnitude >= §T§.leastNormalMagnitude }
      var isSubnormal: Bool { !isZero && magnitude < §T§.leastNormalMagnitude }
      var isSignalingNaN: Bool { isNaN && significandBitPattern >> (§S§ - 1) == 0 }
      func isTotallyOrdered(belowOrEqualTo other: §T§) -> Bool {
        if self < other { return true }
        if other < self { return false }
        if sign != other.sign { return sign == .minus }
        return sign == .minus ? bitPattern >= other.bitPattern : bitPattern <= other.bitPattern
      }
      func distance(to other: §T§) -> §T§ { other - self }
      func advanced(by amount: §T§) -> §T§ { self + amount }
      func _double() -> Double { §DOUBLE§ }
      @native("§P§.description") var description: String { get }
      var debugDescription: String { description }
      func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
      func hash(into hasher: inout Hasher) {
        hasher._combine(UInt64(self == 0 ? (0 as §T§).bitPattern : bitPattern))
      }
    }

    """#
}

extension Prelude {
  /// Protocols of numbers, and what holds for all integers.
  static let numeric = #"""
    protocol AdditiveArithmetic: Equatable {
      static var zero: Self { get }
      static func + (lhs: Self, rhs: Self) -> Self
      static func += (lhs: inout Self, rhs: Self)
      static func - (lhs: Self, rhs: Self) -> Self
      static func -= (lhs: inout Self, rhs: Self)
    }
    extension AdditiveArithmetic {
      static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
      static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
      prefix static func + (x: Self) -> Self { x }
    }
    extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
      static var zero: Self { 0 }
    }

    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude: Comparable, Numeric
      init?<T: BinaryInteger>(exactly source: T)
      var magnitude: Magnitude { get }
      static func * (lhs: Self, rhs: Self) -> Self
      static func *= (lhs: inout Self, rhs: Self)
    }

    protocol SignedNumeric: Numeric {
      prefix static func - (operand: Self) -> Self
      mutating func negate()
    }
    extension SignedNumeric {
      prefix static func - (operand: Self) -> Self { 0 - operand }
      mutating func negate() { self = 0 - self }
    }

    protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable
    where Magnitude: BinaryInteger, Magnitude.Magnitude == Magnitude {
      static var isSigned: Bool { get }
      var _isNegative: Bool { get }
      init?<T: BinaryFloatingPoint>(exactly source: T)
      init<T: BinaryFloatingPoint>(_ source: T)
      init<T: BinaryInteger>(_ source: T)
      init<T: BinaryInteger>(truncatingIfNeeded source: T)
      init<T: BinaryInteger>(clamping source: T)
      var bitWidth: Int { get }
      var trailingZeroBitCount: Int { get }
      static func / (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      static func % (lhs: Self, rhs: Self) -> Self
      static func %= (lhs: inout Self, rhs: Self)
      prefix static func ~ (x: Self) -> Self
      static func & (lhs: Self, rhs: Self) -> Self
      static func &= (lhs: inout Self, rhs: Self)
      static func | (lhs: Self, rhs: Self) -> Self
      static func |= (lhs: inout Self, rhs: Self)
      static func ^ (lhs: Self, rhs: Self) -> Self
      static func ^= (lhs: inout Self, rhs: Self)
      static func >> <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
      static func >>= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)
      static func << <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
      static func <<= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)
      func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)
      func isMultiple(of other: Self) -> Bool
      func signum() -> Self
    }
    extension BinaryInteger {
      init() { self = 0 }
      var _isNegative: Bool { Self.isSigned && self < (0 as Self) }
      func signum() -> Self {
        let zero: Self = 0
        let one: Self = 1
        return self > zero ? one : (self == zero ? zero : zero - one)
      }
      func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) {
        (self / rhs, self % rhs)
      }
      func isMultiple(of other: Self) -> Bool {
        let zero: Self = 0
        if other == zero { return self == zero }
        return self.magnitude % other.magnitude == (0 as Magnitude)
      }
      func advanced(by n: Int) -> Self {
        n < 0 ? self - Self(0 &- n) : self + Self(n)
      }
      func distance(to other: Self) -> Int {
        if !Self.isSigned {
          return other > self ? Int(other - self) : 0 - Int(self - other)
        }
        return Int(other) - Int(self)
      }
      static func == <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        _compareIntegers(lhs, rhs) == 0
      }
      static func != <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        _compareIntegers(lhs, rhs) != 0
      }
      static func < <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        _compareIntegers(lhs, rhs) < 0
      }
      static func <= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        _compareIntegers(lhs, rhs) <= 0
      }
      static func > <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        _compareIntegers(lhs, rhs) > 0
      }
      static func >= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
        _compareIntegers(lhs, rhs) >= 0
      }
    }
    func _compareIntegers<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Int {
      let negativeA: Bool = a._isNegative
      let negativeB: Bool = b._isNegative
      if negativeA != negativeB { return negativeA ? -1 : 1 }
      // Of two numbers of one sign, the bits of the larger are the larger unsigned number.
      let bitsA = UInt64(truncatingIfNeeded: a)
      let bitsB = UInt64(truncatingIfNeeded: b)
      return bitsA < bitsB ? -1 : (bitsA == bitsB ? 0 : 1)
    }

    protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible
    where Magnitude: FixedWidthInteger & UnsignedInteger, Stride: FixedWidthInteger & SignedInteger {
      static var bitWidth: Int { get }
      static var max: Self { get }
      static var min: Self { get }
      func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
      func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
      func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
      func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
      func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool)
      func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude)
      func dividingFullWidth(
        _ dividend: (high: Self, low: Magnitude)
      ) -> (quotient: Self, remainder: Self)
      var nonzeroBitCount: Int { get }
      var leadingZeroBitCount: Int { get }
      var byteSwapped: Self { get }
      static func &+ (lhs: Self, rhs: Self) -> Self
      static func &- (lhs: Self, rhs: Self) -> Self
      static func &* (lhs: Self, rhs: Self) -> Self
      static func &>> (lhs: Self, rhs: Self) -> Self
      static func &<< (lhs: Self, rhs: Self) -> Self
      static func &>>= (lhs: inout Self, rhs: Self)
      static func &<<= (lhs: inout Self, rhs: Self)
    }
    extension FixedWidthInteger {
      var bitWidth: Int { Self.bitWidth }
      var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
      init(littleEndian value: Self) { self = value }
      init(bigEndian value: Self) { self = value.byteSwapped }
      var littleEndian: Self { self }
      var bigEndian: Self { byteSwapped }
      static func &+= (lhs: inout Self, rhs: Self) { lhs = lhs &+ rhs }
      static func &-= (lhs: inout Self, rhs: Self) { lhs = lhs &- rhs }
      static func &*= (lhs: inout Self, rhs: Self) { lhs = lhs &* rhs }
      static func &>>= (lhs: inout Self, rhs: Self) { lhs = lhs &>> rhs }
      static func &<<= (lhs: inout Self, rhs: Self) { lhs = lhs &<< rhs }
      static func &>> <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self {
        lhs &>> Self(truncatingIfNeeded: rhs)
      }
      static func &<< <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self {
        lhs &<< Self(truncatingIfNeeded: rhs)
      }
      init<T: BinaryFloatingPoint>(_ source: T) { self.init(Double(source)) }
      init?<T: BinaryFloatingPoint>(exactly source: T) { self.init(exactly: Double(source)) }
      init?<S: StringProtocol>(_ text: S, radix: Int = 10) {
        precondition(radix >= 2 && radix <= 36, "Radix not in range 2...36")
        guard
          let magnitude = _parseInteger(
            text._string, radix, Int(Self.bitWidth), Self.isSigned)
        else { return nil }
        self.init(truncatingIfNeeded: magnitude)
      }
      init?(_ description: String) {
        guard let bits = _parseInteger(description, 10, Int(Self.bitWidth), Self.isSigned) else {
          return nil
        }
        self.init(truncatingIfNeeded: bits)
      }
      func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool) {
        let zero: Self = 0
        if rhs == zero { return (self, true) }
        if Self.isSigned && self == Self.min && rhs == zero &- (1 as Self) { return (self, true) }
        return (self / rhs, false)
      }
      func remainderReportingOverflow(
        dividingBy rhs: Self
      ) -> (partialValue: Self, overflow: Bool) {
        let zero: Self = 0
        if rhs == zero { return (self, true) }
        if Self.isSigned && self == Self.min && rhs == zero &- (1 as Self) { return (zero, true) }
        return (self % rhs, false)
      }
      @refused("numbers of the system's generator differ from run to run; use random(in:using:)")
      static func random(in range: Range<Self>) -> Self
      @refused("numbers of the system's generator differ from run to run; use random(in:using:)")
      static func random(in range: ClosedRange<Self>) -> Self
      static func random<G: RandomNumberGenerator>(
        in range: Range<Self>, using generator: inout G
      ) -> Self {
        precondition(!range.isEmpty, "Can't get random value with an empty range")
        let width = Magnitude(truncatingIfNeeded: range.upperBound &- range.lowerBound)
        let draw: Magnitude = generator.next(upperBound: width)
        return range.lowerBound &+ Self(truncatingIfNeeded: draw)
      }
      static func random<G: RandomNumberGenerator>(
        in range: ClosedRange<Self>, using generator: inout G
      ) -> Self {
        let width = Magnitude(truncatingIfNeeded: range.upperBound &- range.lowerBound)
        if width == Magnitude.max {
          let all: Magnitude = generator.next()
          return Self(truncatingIfNeeded: all)
        }
        let draw: Magnitude = generator.next(upperBound: width + (1 as Magnitude))
        return range.lowerBound &+ Self(truncatingIfNeeded: draw)
      }
    }
    @native("integer.parse") func _parseInteger(
      _ text: String, _ radix: Int, _ bits: Int, _ signed: Bool
    ) -> UInt64?

    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    extension SignedInteger {
      static var isSigned: Bool { true }
    }
    protocol UnsignedInteger: BinaryInteger {}
    extension UnsignedInteger {
      static var isSigned: Bool { false }
      var magnitude: Self { self }
    }
    func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U { U(x) }
    """#
}

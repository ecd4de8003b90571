extension Prelude {
  /// The source of one integer type.
  ///
  /// - Parameters:
  ///   - name: The type (`Int8`); its magnitude is `U` + name, or itself when unsigned.
  ///   - op: The prefix of its instructions (`i8`).
  ///   - bits: Its width; `Int` and `Int64` share one prefix.
  static func integer(_ name: String, op: String, bits: Int, signed: Bool) -> String {
    let unsignedName = signed ? "U" + name : name
    let signedName = signed ? name : String(name.dropFirst())
    let maximum: String
    let minimum: String
    if signed {
      let top = UInt64(1) << UInt64(bits - 1)
      maximum = String(top - 1)
      minimum = "-" + String(top)
    } else {
      maximum = String(UInt64.max >> UInt64(64 - bits))
      minimum = "0"
    }
    let values = [
      "T": name, "P": op, "M": unsignedName, "O": signed ? unsignedName : signedName,
      "BITS": String(bits), "MAX": maximum, "MIN": minimum,
      "KIND": signed ? "SignedInteger" : "UnsignedInteger",
    ]
    return filled(integerTemplate + (signed ? signedTemplate : unsignedTemplate), with: values)
  }

  private static let integerTemplate = #"""
    @builtin("§T§") struct §T§ {}
    extension §T§: FixedWidthInteger, §KIND§, _ExpressibleByBuiltinIntegerLiteral, CVarArg,
      Sendable
    {
      typealias IntegerLiteralType = §T§
      typealias Magnitude = §M§
      typealias Stride = Int
      init() { self = 0 }
      init(integerLiteral value: §T§) { self = value }
      init(_ value: §T§) { self = value }
      @native("§P§.convert") init<T: BinaryInteger>(_ source: T)
      @native("§P§.exactly") init?<T: BinaryInteger>(exactly source: T)
      @native("§P§.truncate") init<T: BinaryInteger>(truncatingIfNeeded source: T)
      @native("§P§.clamp") init<T: BinaryInteger>(clamping source: T)
      @native("§P§.fromBits") init(bitPattern x: §O§)
      @native("§P§.fromF64") init(_ source: Double)
      @native("§P§.fromF32") init(_ source: Float)
      @native("§P§.exactlyF64") init?(exactly source: Double)
      init?(exactly source: Float) { self.init(exactly: Double(source)) }
      init<T: BinaryFloatingPoint>(_ source: T) { self.init(source._double()) }
      init?<T: BinaryFloatingPoint>(exactly source: T) { self.init(exactly: source._double()) }
      static var max: §T§ { §MAX§ }
      static var min: §T§ { §MIN§ }
      static var bitWidth: Int { §BITS§ }
      static var zero: §T§ { 0 }
      @native("§P§.add") static func + (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.add") static func += (lhs: inout §T§, rhs: §T§)
      @native("§P§.sub") static func - (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.sub") static func -= (lhs: inout §T§, rhs: §T§)
      @native("§P§.mul") static func * (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.mul") static func *= (lhs: inout §T§, rhs: §T§)
      @native("§P§.div") static func / (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.div") static func /= (lhs: inout §T§, rhs: §T§)
      @native("§P§.rem") static func % (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.rem") static func %= (lhs: inout §T§, rhs: §T§)
      @native("§P§.wrapAdd") static func &+ (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.wrapAdd") static func &+= (lhs: inout §T§, rhs: §T§)
      @native("§P§.wrapSub") static func &- (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.wrapSub") static func &-= (lhs: inout §T§, rhs: §T§)
      @native("§P§.wrapMul") static func &* (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.wrapMul") static func &*= (lhs: inout §T§, rhs: §T§)
      @native("§P§.eq") static func == (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.ne") static func != (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.lt") static func < (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.le") static func <= (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.gt") static func > (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.ge") static func >= (lhs: §T§, rhs: §T§) -> Bool
      @native("§P§.and") static func & (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.and") static func &= (lhs: inout §T§, rhs: §T§)
      @native("§P§.or") static func | (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.or") static func |= (lhs: inout §T§, rhs: §T§)
      @native("§P§.xor") static func ^ (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.xor") static func ^= (lhs: inout §T§, rhs: §T§)
      @native("§P§.not") prefix static func ~ (x: §T§) -> §T§
      @native("§P§.shl") static func << <RHS: BinaryInteger>(lhs: §T§, rhs: RHS) -> §T§
      @native("§P§.shl") static func <<= <RHS: BinaryInteger>(lhs: inout §T§, rhs: RHS)
      @native("§P§.shr") static func >> <RHS: BinaryInteger>(lhs: §T§, rhs: RHS) -> §T§
      @native("§P§.shr") static func >>= <RHS: BinaryInteger>(lhs: inout §T§, rhs: RHS)
      @native("§P§.maskShl") static func &<< (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.maskShl") static func &<<= (lhs: inout §T§, rhs: §T§)
      @native("§P§.maskShr") static func &>> (lhs: §T§, rhs: §T§) -> §T§
      @native("§P§.maskShr") static func &>>= (lhs: inout §T§, rhs: §T§)
      @native("§P§.popcount") var nonzeroBitCount: Int { get }
      @native("§P§.leadingZeros") var leadingZeroBitCount: Int { get }
      @native("§P§.trailingZeros") var trailingZeroBitCount: Int { get }
      @native("§P§.byteSwapped") var byteSwapped: §T§ { get }
      @native("§P§.mulReporting") func multipliedReportingOverflow(
        by rhs: §T§
      ) -> (partialValue: §T§, overflow: Bool)
      @native("§P§.mulFull") func multipliedFullWidth(by other: §T§) -> (high: §T§, low: §M§)
      @native("§P§.divFull") func dividingFullWidth(
        _ dividend: (high: §T§, low: §M§)
      ) -> (quotient: §T§, remainder: §T§)
      func quotientAndRemainder(dividingBy rhs: §T§) -> (quotient: §T§, remainder: §T§) {
        (self / rhs, self % rhs)
      }
      @native("§P§.description") var description: String { get }
      func hash(into hasher: inout Hasher) { hasher._combine(UInt64(truncatingIfNeeded: self)) }

    """#

  private static let signedTemplate = #"""
      @native("§P§.neg") prefix static func - (operand: §T§) -> §T§
      mutating func negate() { self = -self }
      @native("§P§.magnitude") var magnitude: §M§ { get }
      var _isNegative: Bool { self < 0 }
      func signum() -> §T§ { self > 0 ? 1 : (self == 0 ? 0 : -1) }
      func isMultiple(of other: §T§) -> Bool {
        if other == 0 { return self == 0 }
        if other == -1 { return true }
        return self % other == 0
      }
      func addingReportingOverflow(_ rhs: §T§) -> (partialValue: §T§, overflow: Bool) {
        let sum: §T§ = self &+ rhs
        return (sum, (self ^ sum) & (rhs ^ sum) < 0)
      }
      func subtractingReportingOverflow(_ rhs: §T§) -> (partialValue: §T§, overflow: Bool) {
        let difference: §T§ = self &- rhs
        return (difference, (self ^ rhs) & (self ^ difference) < 0)
      }
    }

    """#

  private static let unsignedTemplate = #"""
      var magnitude: §T§ { self }
      var _isNegative: Bool { false }
      func signum() -> §T§ { self == 0 ? 0 : 1 }
      func isMultiple(of other: §T§) -> Bool {
        if other == 0 { return self == 0 }
        return self % other == 0
      }
      func addingReportingOverflow(_ rhs: §T§) -> (partialValue: §T§, overflow: Bool) {
        let sum: §T§ = self &+ rhs
        return (sum, sum < self)
      }
      func subtractingReportingOverflow(_ rhs: §T§) -> (partialValue: §T§, overflow: Bool) {
        (self &- rhs, self < rhs)
      }
    }

    """#
}

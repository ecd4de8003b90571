/// One `Double`, or several side by side: what the kernels of this module are written for.
///
/// A kernel written once against this protocol performs the same IEEE operations for a number and
/// for each lane of a vector, so both give the same bits.
protocol Lane {
  init(repeating value: Double)
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self
  /// self + a · b with one rounding.
  func addingProduct(_ a: Self, _ b: Self) -> Self
  /// 2 to the power of an integer in −1022...1023.
  static func powerOfTwo(_ n: Self) -> Self
  /// Splits a positive normal number into 2ᵏ m with m in [√½, √2).
  func splitExponent() -> (k: Self, m: Self)
  /// |self|.
  var magnitude: Self { get }
  /// self with the sign of another.
  func withSign(of other: Self) -> Self
  /// a where x ≥ y, else b.
  static func ifAtLeast(_ x: Self, _ y: Self, _ a: Self, _ b: Self) -> Self
}

/// Adding and taking away 1.5 · 2⁵² leaves the nearest integer, ties to even.
let roundingShift = 0x1.8p52
/// The bits of √½, rounded up: what `splitExponent` counts binades from.
private let halfRootBits: Int64 = 0x3FE6_A09E_667F_3BCD

extension Lane {
  @inline(__always)
  func fma(_ a: Self, _ c: Self) -> Self { c.addingProduct(self, a) }

  /// The nearest integer, for |self| < 2⁵¹.
  @inline(__always)
  func nearestInteger() -> Self {
    let shift = Self(repeating: roundingShift)
    return (self + shift) - shift
  }
}

extension Double: Lane {
  @inline(__always)
  init(repeating value: Double) { self = value }

  @inline(__always)
  static func powerOfTwo(_ n: Double) -> Double {
    Double(bitPattern: (n + (roundingShift + 1023)).bitPattern &<< 52)
  }

  @inline(__always)
  func splitExponent() -> (k: Double, m: Double) {
    let bits = Int64(bitPattern: bitPattern)
    let k = (bits &- halfRootBits) &>> 52
    let m = Double(bitPattern: UInt64(bitPattern: bits &- (k &<< 52)))
    let shifted = UInt64(bitPattern: k &+ Int64(bitPattern: roundingShift.bitPattern))
    return (Double(bitPattern: shifted) - roundingShift, m)
  }

  @inline(__always)
  func withSign(of other: Double) -> Double {
    Double(
      bitPattern: (bitPattern & 0x7FFF_FFFF_FFFF_FFFF) | (other.bitPattern & (1 &<< 63)))
  }

  @inline(__always)
  static func ifAtLeast(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    x >= y ? a : b
  }
}

extension SIMD4<Double>: Lane {
  // Swift's own takes vectors from 0, which is an operation more: this becomes part of what follows.
  @inline(__always)
  static prefix func - (a: Self) -> Self {
    unsafeBitCast(unsafeBitCast(a, to: SIMD4<UInt64>.self) ^ (1 &<< 63), to: Self.self)
  }

  @inline(__always)
  static func powerOfTwo(_ n: Self) -> Self {
    let bits = unsafeBitCast(n + (roundingShift + 1023), to: SIMD4<UInt64>.self)
    return unsafeBitCast(bits &<< 52, to: Self.self)
  }

  @inline(__always)
  func splitExponent() -> (k: Self, m: Self) {
    let bits = unsafeBitCast(self, to: SIMD4<Int64>.self)
    let k = (bits &- halfRootBits) &>> 52
    let m = unsafeBitCast(bits &- (k &<< 52), to: Self.self)
    let shifted = k &+ Int64(bitPattern: roundingShift.bitPattern)
    return (unsafeBitCast(shifted, to: Self.self) - roundingShift, m)
  }

  @inline(__always)
  var magnitude: Self {
    let bits = unsafeBitCast(self, to: SIMD4<UInt64>.self)
    return unsafeBitCast(bits & 0x7FFF_FFFF_FFFF_FFFF, to: Self.self)
  }

  @inline(__always)
  func withSign(of other: Self) -> Self {
    let bits = unsafeBitCast(self, to: SIMD4<UInt64>.self)
    let sign = unsafeBitCast(other, to: SIMD4<UInt64>.self)
    return unsafeBitCast(
      (bits & 0x7FFF_FFFF_FFFF_FFFF) | (sign & (1 &<< 63)), to: Self.self)
  }

  @inline(__always)
  static func ifAtLeast(_ x: Self, _ y: Self, _ a: Self, _ b: Self) -> Self {
    b.replacing(with: a, where: x .>= y)
  }
}

extension SIMD8<Double>: Lane {
  // Swift's own takes vectors from 0, which is an operation more: this becomes part of what follows.
  @inline(__always)
  static prefix func - (a: Self) -> Self {
    unsafeBitCast(unsafeBitCast(a, to: SIMD8<UInt64>.self) ^ (1 &<< 63), to: Self.self)
  }

  @inline(__always)
  static func powerOfTwo(_ n: Self) -> Self {
    let bits = unsafeBitCast(n + (roundingShift + 1023), to: SIMD8<UInt64>.self)
    return unsafeBitCast(bits &<< 52, to: Self.self)
  }

  @inline(__always)
  func splitExponent() -> (k: Self, m: Self) {
    let bits = unsafeBitCast(self, to: SIMD8<Int64>.self)
    let k = (bits &- halfRootBits) &>> 52
    let m = unsafeBitCast(bits &- (k &<< 52), to: Self.self)
    let shifted = k &+ Int64(bitPattern: roundingShift.bitPattern)
    return (unsafeBitCast(shifted, to: Self.self) - roundingShift, m)
  }

  @inline(__always)
  var magnitude: Self {
    let bits = unsafeBitCast(self, to: SIMD8<UInt64>.self)
    return unsafeBitCast(bits & 0x7FFF_FFFF_FFFF_FFFF, to: Self.self)
  }

  @inline(__always)
  func withSign(of other: Self) -> Self {
    let bits = unsafeBitCast(self, to: SIMD8<UInt64>.self)
    let sign = unsafeBitCast(other, to: SIMD8<UInt64>.self)
    return unsafeBitCast(
      (bits & 0x7FFF_FFFF_FFFF_FFFF) | (sign & (1 &<< 63)), to: Self.self)
  }

  @inline(__always)
  static func ifAtLeast(_ x: Self, _ y: Self, _ a: Self, _ b: Self) -> Self {
    b.replacing(with: a, where: x .>= y)
  }
}

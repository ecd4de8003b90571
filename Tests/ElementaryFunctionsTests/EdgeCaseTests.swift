import Testing

@testable import ElementaryFunctions

@Suite struct EdgeCaseTests {
  typealias E = Elementary

  @Test(arguments: ReferenceTests.functions.keys.sorted())
  func notANumberStaysOne(_ name: String) throws {
    let f = try #require(ReferenceTests.functions[name])
    #expect(f(.nan).isNaN)
  }

  /// Random bits: numbers of all sizes, NaN with payloads, subnormals. Nothing may trap, and the
  /// sign of odd functions must not change the size.
  @Test(arguments: ReferenceTests.functions.keys.sorted())
  func anyNumberIsAccepted(_ name: String) throws {
    let f = try #require(ReferenceTests.functions[name])
    let odd = ["sin", "tan", "asin", "atan", "sinh", "tanh", "asinh", "atanh", "cbrt", "erf"]
    var bits: UInt64 = 1
    for _ in 0..<4_000 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let x = Double(bitPattern: bits ^ bits >> 29)
      let y = f(x)
      let z = f(-x)
      #expect(!odd.contains(name) || y == -z || y.isNaN && z.isNaN, "\(name)(\(x))")
    }
  }

  @Test func anyTwoNumbersAreAccepted() {
    var bits: UInt64 = 1
    var a = 0.5
    for _ in 0..<20_000 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let b = Double(bitPattern: bits ^ bits >> 29)
      #expect(E.hypot(a, b) >= abs(a) || a.isNaN || b.isNaN)
      #expect(abs(E.atan2(a, b)) <= .pi || a.isNaN || b.isNaN)
      #expect(E.pow(abs(a), b) >= 0 || a.isNaN || b.isNaN)
      a = b
    }
  }

  /// Functions through the origin keep the sign of zero.
  @Test(arguments: [
    "expm1", "log1p", "sin", "tan", "asin", "atan", "sinh", "tanh", "asinh", "atanh", "cbrt", "erf",
  ])
  func signOfZeroIsKept(_ name: String) throws {
    let f = try #require(ReferenceTests.functions[name])
    #expect(f(-0.0) == 0 && f(-0.0).sign == .minus)
    #expect(f(0.0) == 0 && f(0.0).sign == .plus)
    #expect(
      f(Double.leastNonzeroMagnitude) == Double.leastNonzeroMagnitude || name == "erf"
        || name == "cbrt")
  }

  @Test func infinities() {
    let infinity = Double.infinity
    #expect(E.exp(infinity) == infinity && E.exp(-infinity) == 0)
    #expect(E.exp(709.79) == infinity && E.exp(-746) == 0)
    #expect(
      E.exp2(1024) == infinity && E.exp2(-1075) == 0
        && E.exp2(-1074) == Double.leastNonzeroMagnitude)
    #expect(E.exp10(309) == infinity && E.exp10(-400) == 0)
    #expect(E.expm1(infinity) == infinity && E.expm1(-infinity) == -1)
    #expect(E.log(0) == -infinity && E.log(-0.0) == -infinity && E.log(infinity) == infinity)
    #expect(E.log(-1).isNaN && E.log2(-1).isNaN && E.log10(-1).isNaN && E.log1p(-2).isNaN)
    #expect(E.log1p(-1) == -infinity && E.log2(0) == -infinity && E.log10(0) == -infinity)
    #expect(E.sin(infinity).isNaN && E.cos(-infinity).isNaN && E.tan(infinity).isNaN)
    #expect(E.asin(1.1).isNaN && E.acos(-1.1).isNaN && E.acosh(0.9).isNaN && E.atanh(2).isNaN)
    #expect(E.atan(infinity) == .pi / 2 && E.atan(-infinity) == -.pi / 2)
    #expect(E.atanh(1) == infinity && E.atanh(-1) == -infinity)
    #expect(E.sinh(-infinity) == -infinity && E.cosh(-infinity) == infinity)
    #expect(E.tanh(infinity) == 1 && E.tanh(-infinity) == -1)
    #expect(E.asinh(-infinity) == -infinity && E.acosh(infinity) == infinity)
    #expect(E.erf(infinity) == 1 && E.erf(-infinity) == -1)
    #expect(E.erfc(infinity) == 0 && E.erfc(-infinity) == 2)
    #expect(E.lgamma(0) == infinity && E.lgamma(-3) == infinity && E.lgamma(-infinity) == infinity)
    #expect(E.tgamma(0) == infinity && E.tgamma(-0.0) == -infinity && E.tgamma(-1).isNaN)
    #expect(E.tgamma(172) == infinity && E.tgamma(infinity) == infinity)
    #expect(E.sigmoid(infinity) == 1 && E.sigmoid(-infinity) == 0)
    #expect(E.softplus(infinity) == infinity && E.softplus(-infinity) == 0)
    #expect(E.cbrt(infinity) == infinity && E.hypot(-infinity, .nan) == infinity)
  }

  @Test func exactResults() {
    for n in -1074...1023 {
      let power = Double(sign: .plus, exponent: n, significand: 1)
      #expect(E.exp2(Double(n)) == power)
      #expect(E.log2(power) == Double(n))
    }
    var (power, factorial) = (1.0, 1.0)
    for n in 0...22 {
      #expect(E.exp10(Double(n)) == power && E.pow(10, Double(n)) == power)
      #expect(E.log10(power) == Double(n))
      #expect(E.tgamma(Double(n + 1)) == factorial)
      #expect(E.cbrt(Double(n * n * n)) == Double(n))
      power *= 10
      factorial *= Double(n + 1)
    }
    #expect(E.lgamma(1) == 0 && E.lgamma(2) == 0 && E.acos(1) == 0 && E.acosh(1) == 0)
    #expect(
      E.hypot(0x3p700, 0x4p700) == 0x5p700 && E.exp(0) == 1 && E.cos(0) == 1 && E.cosh(0) == 1)
  }

  /// IEEE 754-2019, section 9.2.1.
  @Test func exceptionalPowers() {
    let infinity = Double.infinity
    #expect(E.pow(.nan, 0) == 1 && E.pow(1, .nan) == 1 && E.pow(.nan, 1).isNaN)
    #expect(E.pow(0, -1) == infinity && E.pow(-0.0, -1) == -infinity && E.pow(-0.0, -2) == infinity)
    #expect(E.pow(-0.0, 3).sign == .minus && E.pow(-0.0, 2).sign == .plus)
    #expect(E.pow(-1, infinity) == 1 && E.pow(-1, -infinity) == 1)
    #expect(E.pow(0.5, infinity) == 0 && E.pow(2, infinity) == infinity)
    #expect(E.pow(0.5, -infinity) == infinity && E.pow(-2, -infinity) == 0)
    #expect(E.pow(-infinity, 3) == -infinity && E.pow(-infinity, -3).sign == .minus)
    #expect(E.pow(-8, 1.0 / 3).isNaN && E.pow(-2, 3) == -8 && E.pow(-2, -2) == 0.25)
    #expect(E.pow(10, 400) == infinity && E.pow(-10, 401) == -infinity && E.pow(10, -400) == 0)
  }

  /// The table of IEEE 754-2019, section 9.2.1, for atan2.
  @Test func exceptionalAngles() {
    let infinity = Double.infinity
    #expect(E.atan2(0, -1) == .pi && E.atan2(-0.0, -1) == -.pi)
    #expect(E.atan2(0, -0.0) == .pi && E.atan2(0, 0) == 0 && E.atan2(-0.0, 0).sign == .minus)
    #expect(E.atan2(1, 0) == .pi / 2 && E.atan2(-1, -0.0) == -.pi / 2)
    #expect(E.atan2(infinity, infinity) == .pi / 4)
    #expect(E.atan2(infinity, -infinity) == 3 * .pi / 4 && E.atan2(-1, infinity).sign == .minus)
    #expect(E.atan2(infinity, 1) == .pi / 2 && E.atan2(1, -infinity) == .pi)
    #expect(E.atan2(Double.leastNonzeroMagnitude, 1e300) == 0 && E.atan2(1, .nan).isNaN)
  }
}

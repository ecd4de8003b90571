import Testing

@testable import ElementaryFunctions

@Suite struct ReferenceTests {
  static let functions: [String: @Sendable (Double) -> Double] = [
    "exp": { Elementary.exp($0) }, "exp2": { Elementary.exp2($0) },
    "exp10": { Elementary.exp10($0) }, "expm1": { Elementary.expm1($0) },
    "log": { Elementary.log($0) }, "log2": { Elementary.log2($0) },
    "log10": { Elementary.log10($0) }, "log1p": { Elementary.log1p($0) },
    "sin": { Elementary.sin($0) }, "cos": { Elementary.cos($0) }, "tan": { Elementary.tan($0) },
    "asin": { Elementary.asin($0) }, "acos": { Elementary.acos($0) },
    "atan": { Elementary.atan($0) }, "sinh": { Elementary.sinh($0) },
    "cosh": { Elementary.cosh($0) }, "tanh": { Elementary.tanh($0) },
    "asinh": { Elementary.asinh($0) }, "acosh": { Elementary.acosh($0) },
    "atanh": { Elementary.atanh($0) }, "cbrt": { Elementary.cbrt($0) },
    "erf": { Elementary.erf($0) }, "erfc": { Elementary.erfc($0) },
    "lgamma": { Elementary.lgamma($0) }, "tgamma": { Elementary.tgamma($0) },
    "digamma": { Elementary.digamma($0) }, "trigamma": { Elementary.trigamma($0) },
    "tetragamma": { Elementary.tetragamma($0) },
    "sigmoid": { Elementary.sigmoid($0) }, "softplus": { Elementary.softplus($0) },
  ]

  static let binaryFunctions: [String: @Sendable (Double, Double) -> Double] = [
    "pow": { Elementary.pow($0, $1) }, "atan2": { Elementary.atan2($0, $1) },
    "hypot": { Elementary.hypot($0, $1) },
  ]

  /// One unit in the last place: the aim of 0.51 units allows the neighbour where the true value
  /// lies almost in the middle of two numbers.
  @Test(arguments: referenceValues.split(separator: "\n").map(String.init))
  func matchesTheTrueValue(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let x = try #require(Double(words[1]))
    let expected = try #require(Double(words[2]))
    let value: Double
    if words.count > 3 {
      let f = try #require(Self.binaryFunctions[words[0]])
      let y = try #require(Double(words[3]))
      value = f(x, y)
    } else {
      let f = try #require(Self.functions[words[0]])
      value = f(x)
    }
    #expect(
      abs(value - expected) <= expected.ulp, "\(words[0])(\(x)) is \(value), not \(expected)")
  }

  /// The same lines again: nearly all must be the nearest number itself.
  @Test func nearlyAllAreTheNearestNumber() throws {
    var misses: [String] = []
    let lines = referenceValues.split(separator: "\n")
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let x = Double(words[1]) else { continue }
      if Self.functions[words[0]]?(x) != Double(words[2]) { misses.append(words[0] + words[1]) }
    }
    #expect(misses.count <= 2, "\(misses)")
  }
}

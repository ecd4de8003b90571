import ElementaryFunctions

extension Natives {
  /// The elementary functions: the same bits on every machine.
  static let maths: [Native] = [
    unary("exp") { Elementary.exp($0) }, unary("exp2") { Elementary.exp2($0) },
    unary("expm1") { Elementary.expm1($0) }, unary("log") { Elementary.log($0) },
    unary("log2") { Elementary.log2($0) }, unary("log10") { Elementary.log10($0) },
    unary("log1p") { Elementary.log1p($0) }, unary("sin") { Elementary.sin($0) },
    unary("cos") { Elementary.cos($0) }, unary("tan") { Elementary.tan($0) },
    unary("asin") { Elementary.asin($0) }, unary("acos") { Elementary.acos($0) },
    unary("atan") { Elementary.atan($0) }, unary("sinh") { Elementary.sinh($0) },
    unary("cosh") { Elementary.cosh($0) }, unary("tanh") { Elementary.tanh($0) },
    unary("asinh") { Elementary.asinh($0) }, unary("acosh") { Elementary.acosh($0) },
    unary("atanh") { Elementary.atanh($0) }, unary("cbrt") { Elementary.cbrt($0) },
    unary("erf") { Elementary.erf($0) }, unary("erfc") { Elementary.erfc($0) },
    unary("lgamma") { Elementary.lgamma($0) }, unary("tgamma") { Elementary.tgamma($0) },
    binary("pow") { Elementary.pow($0, $1) }, binary("atan2") { Elementary.atan2($0, $1) },
    binary("hypot") { Elementary.hypot($0, $1) },
  ]

  private static func unary(
    _ name: String, _ function: @escaping @Sendable (Double) -> Double
  ) -> Native {
    Native("math.\(name)", cost: 6) { call in call.return(function(call.double(0))) }
  }

  private static func binary(
    _ name: String, _ function: @escaping @Sendable (Double, Double) -> Double
  ) -> Native {
    Native("math.\(name)", cost: 8) { call in
      call.return(function(call.double(0), call.double(1)))
    }
  }
}

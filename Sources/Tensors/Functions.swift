import ElementaryFunctions

// Functions of each element, and of one number beside them: `exp(x)` reads the same for both.

/// e to the power of each element.
@_disfavoredOverload
public func exp(_ x: Tensor) -> Tensor { .perform(.exp, x) }

/// eˣ − 1, exact near 0, of each element.
@_disfavoredOverload
public func expm1(_ x: Tensor) -> Tensor { .perform(.expm1, x) }

/// Natural logarithm of each element.
@_disfavoredOverload
public func log(_ x: Tensor) -> Tensor { .perform(.log, x) }

/// log(1 + x), exact near 0, of each element.
@_disfavoredOverload
public func log1p(_ x: Tensor) -> Tensor { .perform(.log1p, x) }

/// Square root of each element.
@_disfavoredOverload
public func sqrt(_ x: Tensor) -> Tensor { .perform(.sqrt, x) }

/// Sine, in radians, of each element.
@_disfavoredOverload
public func sin(_ x: Tensor) -> Tensor { .perform(.sin, x) }

/// Cosine, in radians, of each element.
@_disfavoredOverload
public func cos(_ x: Tensor) -> Tensor { .perform(.cos, x) }

/// Tangent, in radians, of each element.
@_disfavoredOverload
public func tan(_ x: Tensor) -> Tensor { .perform(.tan, x) }

/// Arc sine, in radians, of each element.
@_disfavoredOverload
public func asin(_ x: Tensor) -> Tensor { .perform(.asin, x) }

/// Arc cosine, in radians, of each element.
@_disfavoredOverload
public func acos(_ x: Tensor) -> Tensor { .perform(.acos, x) }

/// Arc tangent, in radians, of each element.
@_disfavoredOverload
public func atan(_ x: Tensor) -> Tensor { .perform(.atan, x) }

/// Hyperbolic sine of each element.
@_disfavoredOverload
public func sinh(_ x: Tensor) -> Tensor { .perform(.sinh, x) }

/// Hyperbolic cosine of each element.
@_disfavoredOverload
public func cosh(_ x: Tensor) -> Tensor { .perform(.cosh, x) }

/// Hyperbolic tangent of each element.
@_disfavoredOverload
public func tanh(_ x: Tensor) -> Tensor { .perform(.tanh, x) }

/// Inverse hyperbolic sine of each element.
@_disfavoredOverload
public func asinh(_ x: Tensor) -> Tensor { .perform(.asinh, x) }

/// Inverse hyperbolic cosine of each element.
@_disfavoredOverload
public func acosh(_ x: Tensor) -> Tensor { .perform(.acosh, x) }

/// Inverse hyperbolic tangent of each element.
@_disfavoredOverload
public func atanh(_ x: Tensor) -> Tensor { .perform(.atanh, x) }

/// 1 / (1 + e⁻ˣ) of each element.
@_disfavoredOverload
public func sigmoid(_ x: Tensor) -> Tensor { .perform(.sigmoid, x) }

/// log(1 + eˣ), without overflow, of each element.
@_disfavoredOverload
public func softplus(_ x: Tensor) -> Tensor { .perform(.softplus, x) }

/// max(x, 0) of each element.
@_disfavoredOverload
public func relu(_ x: Tensor) -> Tensor { .perform(.relu, x) }

/// Absolute value of each element.
@_disfavoredOverload
public func abs(_ x: Tensor) -> Tensor { .perform(.abs, x) }

/// Error function of each element.
@_disfavoredOverload
public func erf(_ x: Tensor) -> Tensor { .perform(.erf, x) }

/// 1 − erf(x), exact for large x, of each element.
@_disfavoredOverload
public func erfc(_ x: Tensor) -> Tensor { .perform(.erfc, x) }

/// log |Γ(x)| of each element.
@_disfavoredOverload
public func lgamma(_ x: Tensor) -> Tensor { .perform(.logGamma, x) }

/// Derivative of log Γ of each element.
@_disfavoredOverload
public func digamma(_ x: Tensor) -> Tensor { .perform(.digamma, x) }

/// Square of each element.
@_disfavoredOverload
public func square(_ x: Tensor) -> Tensor { .perform(.square, x) }

/// x where x ≥ 0, else slope · x, of each element.
@_disfavoredOverload
public func leakyRelu(_ x: Tensor, slope: Double = 0.01) -> Tensor {
  .perform(.leakyRelu(slope: slope), x)
}

/// log(sigmoid(x)), without overflow, of each element.
@_disfavoredOverload
public func logSigmoid(_ x: Tensor) -> Tensor { -softplus(-x) }

/// −1, 0 or 1 by the sign of each element; its gradient is 0.
@_disfavoredOverload
public func sign(_ x: Tensor) -> Tensor { .perform(.sign, x) }

/// e to the power of a number.
public func exp(_ x: Double) -> Double { Elementary.exp(x) }

/// eˣ − 1, exact near 0, of a number.
public func expm1(_ x: Double) -> Double { Elementary.expm1(x) }

/// Natural logarithm of a number.
public func log(_ x: Double) -> Double { Elementary.log(x) }

/// log(1 + x), exact near 0, of a number.
public func log1p(_ x: Double) -> Double { Elementary.log1p(x) }

/// Sine, in radians, of a number.
public func sin(_ x: Double) -> Double { Elementary.sin(x) }

/// Cosine, in radians, of a number.
public func cos(_ x: Double) -> Double { Elementary.cos(x) }

/// Tangent, in radians, of a number.
public func tan(_ x: Double) -> Double { Elementary.tan(x) }

/// Arc sine, in radians, of a number.
public func asin(_ x: Double) -> Double { Elementary.asin(x) }

/// Arc cosine, in radians, of a number.
public func acos(_ x: Double) -> Double { Elementary.acos(x) }

/// Arc tangent, in radians, of a number.
public func atan(_ x: Double) -> Double { Elementary.atan(x) }

/// Hyperbolic sine of a number.
public func sinh(_ x: Double) -> Double { Elementary.sinh(x) }

/// Hyperbolic cosine of a number.
public func cosh(_ x: Double) -> Double { Elementary.cosh(x) }

/// Hyperbolic tangent of a number.
public func tanh(_ x: Double) -> Double { Elementary.tanh(x) }

/// Inverse hyperbolic sine of a number.
public func asinh(_ x: Double) -> Double { Elementary.asinh(x) }

/// Inverse hyperbolic cosine of a number.
public func acosh(_ x: Double) -> Double { Elementary.acosh(x) }

/// Inverse hyperbolic tangent of a number.
public func atanh(_ x: Double) -> Double { Elementary.atanh(x) }

/// 1 / (1 + e⁻ˣ) of a number.
public func sigmoid(_ x: Double) -> Double { Elementary.sigmoid(x) }

/// The square of a number.
public func square(_ x: Double) -> Double { x * x }

/// −1, 0 or 1 by the sign of a number; NaN of NaN, and a zero keeps its sign.
public func sign(_ x: Double) -> Double { x > 0 ? 1 : x < 0 ? -1 : x }

/// log(1 + eˣ), without overflow, of a number.
public func softplus(_ x: Double) -> Double { Elementary.softplus(x) }

/// log(sigmoid(x)), without overflow, of a number.
public func logSigmoid(_ x: Double) -> Double { -Elementary.softplus(-x) }

/// max(x, 0) of a number; NaN of NaN.
public func relu(_ x: Double) -> Double { x < 0 ? 0 : x }

/// x where x ≥ 0, else slope · x, of a number.
public func leakyRelu(_ x: Double, slope: Double = 0.01) -> Double { x < 0 ? x * slope : x }

/// The larger of two numbers; NaN where either is NaN.
public func maximum(_ a: Double, _ b: Double) -> Double { a > b || a.isNaN ? a : b }

/// The smaller of two numbers; NaN where either is NaN.
public func minimum(_ a: Double, _ b: Double) -> Double { a < b || a.isNaN ? a : b }

/// A number moved into `lower...upper`; NaN of NaN.
public func clamp(_ x: Double, _ lower: Double, _ upper: Double) -> Double {
  minimum(maximum(x, lower), upper)
}

/// Error function of a number.
public func erf(_ x: Double) -> Double { Elementary.erf(x) }

/// 1 − erf(x), exact for large x, of a number.
public func erfc(_ x: Double) -> Double { Elementary.erfc(x) }

/// log |Γ(x)| of a number.
public func lgamma(_ x: Double) -> Double { Elementary.lgamma(x) }

/// Derivative of log Γ of a number.
public func digamma(_ x: Double) -> Double { Elementary.digamma(x) }

/// Square root of a number.
public func sqrt(_ x: Double) -> Double { x.squareRoot() }

/// A number to the power of another.
public func pow(_ x: Double, _ y: Double) -> Double { Elementary.pow(x, y) }

/// The angle of the point (x, y), in radians in [−π, π].
public func atan2(_ y: Double, _ x: Double) -> Double { Elementary.atan2(y, x) }

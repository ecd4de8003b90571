import ElementaryFunctions

// The maths functions that cells have without an import, for programs made of notebooks: the same
// bits on every machine. Those of `Double` that `Tensors` declares aren't repeated. The ones of
// `Float` come second, so that a bare literal is a `Double`; they go through `Double`, which leaves
// one rounding, as in cells (`Prelude.maths`).

public func exp2(_ x: Double) -> Double { Elementary.exp2(x) }
public func log2(_ x: Double) -> Double { Elementary.log2(x) }
public func log10(_ x: Double) -> Double { Elementary.log10(x) }
public func cbrt(_ x: Double) -> Double { Elementary.cbrt(x) }
public func tgamma(_ x: Double) -> Double { Elementary.tgamma(x) }
public func hypot(_ x: Double, _ y: Double) -> Double { Elementary.hypot(x, y) }

@_disfavoredOverload
public func exp(_ x: Float) -> Float { Float(Elementary.exp(Double(x))) }
@_disfavoredOverload
public func exp2(_ x: Float) -> Float { Float(Elementary.exp2(Double(x))) }
@_disfavoredOverload
public func expm1(_ x: Float) -> Float { Float(Elementary.expm1(Double(x))) }
@_disfavoredOverload
public func log(_ x: Float) -> Float { Float(Elementary.log(Double(x))) }
@_disfavoredOverload
public func log2(_ x: Float) -> Float { Float(Elementary.log2(Double(x))) }
@_disfavoredOverload
public func log10(_ x: Float) -> Float { Float(Elementary.log10(Double(x))) }
@_disfavoredOverload
public func log1p(_ x: Float) -> Float { Float(Elementary.log1p(Double(x))) }
@_disfavoredOverload
public func sin(_ x: Float) -> Float { Float(Elementary.sin(Double(x))) }
@_disfavoredOverload
public func cos(_ x: Float) -> Float { Float(Elementary.cos(Double(x))) }
@_disfavoredOverload
public func tan(_ x: Float) -> Float { Float(Elementary.tan(Double(x))) }
@_disfavoredOverload
public func asin(_ x: Float) -> Float { Float(Elementary.asin(Double(x))) }
@_disfavoredOverload
public func acos(_ x: Float) -> Float { Float(Elementary.acos(Double(x))) }
@_disfavoredOverload
public func atan(_ x: Float) -> Float { Float(Elementary.atan(Double(x))) }
@_disfavoredOverload
public func sinh(_ x: Float) -> Float { Float(Elementary.sinh(Double(x))) }
@_disfavoredOverload
public func cosh(_ x: Float) -> Float { Float(Elementary.cosh(Double(x))) }
@_disfavoredOverload
public func tanh(_ x: Float) -> Float { Float(Elementary.tanh(Double(x))) }
@_disfavoredOverload
public func asinh(_ x: Float) -> Float { Float(Elementary.asinh(Double(x))) }
@_disfavoredOverload
public func acosh(_ x: Float) -> Float { Float(Elementary.acosh(Double(x))) }
@_disfavoredOverload
public func atanh(_ x: Float) -> Float { Float(Elementary.atanh(Double(x))) }
@_disfavoredOverload
public func cbrt(_ x: Float) -> Float { Float(Elementary.cbrt(Double(x))) }
@_disfavoredOverload
public func erf(_ x: Float) -> Float { Float(Elementary.erf(Double(x))) }
@_disfavoredOverload
public func erfc(_ x: Float) -> Float { Float(Elementary.erfc(Double(x))) }
@_disfavoredOverload
public func lgamma(_ x: Float) -> Float { Float(Elementary.lgamma(Double(x))) }
@_disfavoredOverload
public func tgamma(_ x: Float) -> Float { Float(Elementary.tgamma(Double(x))) }
@_disfavoredOverload
public func pow(_ x: Float, _ y: Float) -> Float {
  Float(Elementary.pow(Double(x), Double(y)))
}
@_disfavoredOverload
public func atan2(_ y: Float, _ x: Float) -> Float {
  Float(Elementary.atan2(Double(y), Double(x)))
}
@_disfavoredOverload
public func hypot(_ x: Float, _ y: Float) -> Float {
  Float(Elementary.hypot(Double(x), Double(y)))
}

// What IEEE 754 defines exactly, under the names that cells have.

public func floor(_ x: Double) -> Double { x.rounded(.down) }
public func ceil(_ x: Double) -> Double { x.rounded(.up) }
public func trunc(_ x: Double) -> Double { x.rounded(.towardZero) }
public func round(_ x: Double) -> Double { x.rounded(.toNearestOrAwayFromZero) }
public func rint(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }
public func nearbyint(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }
public func fabs(_ x: Double) -> Double { x.magnitude }
public func fmod(_ x: Double, _ y: Double) -> Double { x.truncatingRemainder(dividingBy: y) }
public func remainder(_ x: Double, _ y: Double) -> Double { x.remainder(dividingBy: y) }
public func fmin(_ x: Double, _ y: Double) -> Double { Double.minimum(x, y) }
public func fmax(_ x: Double, _ y: Double) -> Double { Double.maximum(x, y) }
public func copysign(_ x: Double, _ y: Double) -> Double { Double(signOf: y, magnitudeOf: x) }
public func fma(_ x: Double, _ y: Double, _ z: Double) -> Double { z.addingProduct(x, y) }
public func fdim(_ x: Double, _ y: Double) -> Double {
  x.isNaN || y.isNaN ? .nan : x > y ? x - y : 0
}
public func ldexp(_ x: Double, _ n: Int) -> Double {
  Double(sign: .plus, exponent: n, significand: x)
}
public func scalbn(_ x: Double, _ n: Int) -> Double { ldexp(x, n) }
public func frexp(_ x: Double) -> (Double, Int) {
  if !x.isFinite || x == 0 { return (x, 0) }
  let exponent = Int(x.exponent) + 1
  return (ldexp(x, -exponent), exponent)
}
public func modf(_ x: Double) -> (Double, Double) {
  if x.isInfinite { return (x, Double(signOf: x, magnitudeOf: 0)) }
  let whole = x.rounded(.towardZero)
  return (whole, Double(signOf: x, magnitudeOf: x - whole))
}
public func logb(_ x: Double) -> Double {
  if x.isNaN { return x }
  if x.isInfinite { return .infinity }
  return x == 0 ? -.infinity : Double(x.exponent)
}
public func ilogb(_ x: Double) -> Int { Int(x.exponent) }
public func nextafter(_ x: Double, _ y: Double) -> Double {
  if x.isNaN || y.isNaN { return .nan }
  return x == y ? y : x < y ? x.nextUp : x.nextDown
}

@_disfavoredOverload
public func sqrt(_ x: Float) -> Float { x.squareRoot() }
@_disfavoredOverload
public func floor(_ x: Float) -> Float { x.rounded(.down) }
@_disfavoredOverload
public func ceil(_ x: Float) -> Float { x.rounded(.up) }
@_disfavoredOverload
public func trunc(_ x: Float) -> Float { x.rounded(.towardZero) }
@_disfavoredOverload
public func round(_ x: Float) -> Float { x.rounded(.toNearestOrAwayFromZero) }
@_disfavoredOverload
public func rint(_ x: Float) -> Float { x.rounded(.toNearestOrEven) }
@_disfavoredOverload
public func nearbyint(_ x: Float) -> Float { x.rounded(.toNearestOrEven) }
@_disfavoredOverload
public func fabs(_ x: Float) -> Float { x.magnitude }
@_disfavoredOverload
public func fmod(_ x: Float, _ y: Float) -> Float { x.truncatingRemainder(dividingBy: y) }
@_disfavoredOverload
public func remainder(_ x: Float, _ y: Float) -> Float { x.remainder(dividingBy: y) }
@_disfavoredOverload
public func fmin(_ x: Float, _ y: Float) -> Float { Float.minimum(x, y) }
@_disfavoredOverload
public func fmax(_ x: Float, _ y: Float) -> Float { Float.maximum(x, y) }
@_disfavoredOverload
public func copysign(_ x: Float, _ y: Float) -> Float { Float(signOf: y, magnitudeOf: x) }
@_disfavoredOverload
public func fma(_ x: Float, _ y: Float, _ z: Float) -> Float { z.addingProduct(x, y) }
@_disfavoredOverload
public func fdim(_ x: Float, _ y: Float) -> Float { x.isNaN || y.isNaN ? .nan : x > y ? x - y : 0 }
@_disfavoredOverload
public func ldexp(_ x: Float, _ n: Int) -> Float { Float(sign: .plus, exponent: n, significand: x) }
@_disfavoredOverload
public func scalbn(_ x: Float, _ n: Int) -> Float { ldexp(x, n) }
@_disfavoredOverload
public func frexp(_ x: Float) -> (Float, Int) {
  if !x.isFinite || x == 0 { return (x, 0) }
  let exponent = Int(x.exponent) + 1
  return (ldexp(x, -exponent), exponent)
}
@_disfavoredOverload
public func modf(_ x: Float) -> (Float, Float) {
  if x.isInfinite { return (x, Float(signOf: x, magnitudeOf: 0)) }
  let whole = x.rounded(.towardZero)
  return (whole, Float(signOf: x, magnitudeOf: x - whole))
}
@_disfavoredOverload
public func logb(_ x: Float) -> Float {
  if x.isNaN { return x }
  if x.isInfinite { return .infinity }
  return x == 0 ? -.infinity : Float(x.exponent)
}
@_disfavoredOverload
public func ilogb(_ x: Float) -> Int { Int(x.exponent) }
@_disfavoredOverload
public func nextafter(_ x: Float, _ y: Float) -> Float {
  if x.isNaN || y.isNaN { return .nan }
  return x == y ? y : x < y ? x.nextUp : x.nextDown
}

public var M_PI: Double { 3.14159265358979323846 }
public var M_PI_2: Double { 1.57079632679489661923 }
public var M_PI_4: Double { 0.78539816339744830962 }
public var M_1_PI: Double { 0.31830988618379067154 }
public var M_2_PI: Double { 0.63661977236758134308 }
public var M_2_SQRTPI: Double { 1.12837916709551257390 }
public var M_E: Double { 2.7182818284590452354 }
public var M_LOG2E: Double { 1.4426950408889634074 }
public var M_LOG10E: Double { 0.43429448190325182765 }
public var M_LN2: Double { 0.69314718055994530942 }
public var M_LN10: Double { 2.30258509299404568402 }
public var M_SQRT2: Double { 1.41421356237309504880 }
public var M_SQRT1_2: Double { 0.70710678118654752440 }
public var DBL_MAX: Double { Double.greatestFiniteMagnitude }
public var DBL_MIN: Double { Double.leastNormalMagnitude }
public var DBL_EPSILON: Double { Double.ulpOfOne }
public var FLT_MAX: Float { Float.greatestFiniteMagnitude }
public var FLT_MIN: Float { Float.leastNormalMagnitude }
public var FLT_EPSILON: Float { Float.ulpOfOne }

public typealias CGFloat = Double
public typealias TimeInterval = Double

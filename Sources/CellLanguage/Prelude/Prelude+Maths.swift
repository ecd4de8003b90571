extension Prelude {
  /// The maths functions of Foundation, on `Double` and `Float`.
  ///
  /// Those that round correctly by IEEE 754 are instructions; the others come from
  /// `ElementaryFunctions`, so that they give the same bits everywhere. `Float` goes through
  /// `Double`, which leaves one rounding.
  static let maths = #"""
    @native("math.exp") func exp(_ x: Double) -> Double
    func exp(_ x: Float) -> Float { Float(exp(Double(x))) }
    @native("math.exp2") func exp2(_ x: Double) -> Double
    func exp2(_ x: Float) -> Float { Float(exp2(Double(x))) }
    @native("math.expm1") func expm1(_ x: Double) -> Double
    func expm1(_ x: Float) -> Float { Float(expm1(Double(x))) }
    @native("math.log") func log(_ x: Double) -> Double
    func log(_ x: Float) -> Float { Float(log(Double(x))) }
    @native("math.log2") func log2(_ x: Double) -> Double
    func log2(_ x: Float) -> Float { Float(log2(Double(x))) }
    @native("math.log10") func log10(_ x: Double) -> Double
    func log10(_ x: Float) -> Float { Float(log10(Double(x))) }
    @native("math.log1p") func log1p(_ x: Double) -> Double
    func log1p(_ x: Float) -> Float { Float(log1p(Double(x))) }
    @native("math.sin") func sin(_ x: Double) -> Double
    func sin(_ x: Float) -> Float { Float(sin(Double(x))) }
    @native("math.cos") func cos(_ x: Double) -> Double
    func cos(_ x: Float) -> Float { Float(cos(Double(x))) }
    @native("math.tan") func tan(_ x: Double) -> Double
    func tan(_ x: Float) -> Float { Float(tan(Double(x))) }
    @native("math.asin") func asin(_ x: Double) -> Double
    func asin(_ x: Float) -> Float { Float(asin(Double(x))) }
    @native("math.acos") func acos(_ x: Double) -> Double
    func acos(_ x: Float) -> Float { Float(acos(Double(x))) }
    @native("math.atan") func atan(_ x: Double) -> Double
    func atan(_ x: Float) -> Float { Float(atan(Double(x))) }
    @native("math.sinh") func sinh(_ x: Double) -> Double
    func sinh(_ x: Float) -> Float { Float(sinh(Double(x))) }
    @native("math.cosh") func cosh(_ x: Double) -> Double
    func cosh(_ x: Float) -> Float { Float(cosh(Double(x))) }
    @native("math.tanh") func tanh(_ x: Double) -> Double
    func tanh(_ x: Float) -> Float { Float(tanh(Double(x))) }
    @native("math.asinh") func asinh(_ x: Double) -> Double
    func asinh(_ x: Float) -> Float { Float(asinh(Double(x))) }
    @native("math.acosh") func acosh(_ x: Double) -> Double
    func acosh(_ x: Float) -> Float { Float(acosh(Double(x))) }
    @native("math.atanh") func atanh(_ x: Double) -> Double
    func atanh(_ x: Float) -> Float { Float(atanh(Double(x))) }
    @native("math.cbrt") func cbrt(_ x: Double) -> Double
    func cbrt(_ x: Float) -> Float { Float(cbrt(Double(x))) }
    @native("math.erf") func erf(_ x: Double) -> Double
    func erf(_ x: Float) -> Float { Float(erf(Double(x))) }
    @native("math.erfc") func erfc(_ x: Double) -> Double
    func erfc(_ x: Float) -> Float { Float(erfc(Double(x))) }
    @native("math.tgamma") func tgamma(_ x: Double) -> Double
    func tgamma(_ x: Float) -> Float { Float(tgamma(Double(x))) }
    @native("f64.sqrt") func sqrt(_ x: Double) -> Double
    @native("f32.sqrt") func sqrt(_ x: Float) -> Float
    @native("f64.floor") func floor(_ x: Double) -> Double
    @native("f32.floor") func floor(_ x: Float) -> Float
    @native("f64.ceil") func ceil(_ x: Double) -> Double
    @native("f32.ceil") func ceil(_ x: Float) -> Float
    @native("f64.trunc") func trunc(_ x: Double) -> Double
    @native("f32.trunc") func trunc(_ x: Float) -> Float
    @native("f64.roundAway") func round(_ x: Double) -> Double
    @native("f32.roundAway") func round(_ x: Float) -> Float
    @native("f64.roundEven") func rint(_ x: Double) -> Double
    @native("f32.roundEven") func rint(_ x: Float) -> Float
    @native("f64.roundEven") func nearbyint(_ x: Double) -> Double
    @native("f32.roundEven") func nearbyint(_ x: Float) -> Float
    @native("f64.abs") func fabs(_ x: Double) -> Double
    @native("f32.abs") func fabs(_ x: Float) -> Float
    @native("math.pow") func pow(_ x: Double, _ y: Double) -> Double
    func pow(_ x: Float, _ y: Float) -> Float { Float(pow(Double(x), Double(y))) }
    @native("math.atan2") func atan2(_ y: Double, _ x: Double) -> Double
    func atan2(_ y: Float, _ x: Float) -> Float { Float(atan2(Double(y), Double(x))) }
    @native("math.hypot") func hypot(_ x: Double, _ y: Double) -> Double
    func hypot(_ x: Float, _ y: Float) -> Float { Float(hypot(Double(x), Double(y))) }
    @native("f64.fmod") func fmod(_ x: Double, _ y: Double) -> Double
    @native("f64.ieeeRemainder") func remainder(_ x: Double, _ y: Double) -> Double
    func fma(_ x: Double, _ y: Double, _ z: Double) -> Double { z.addingProduct(x, y) }
    func fmin(_ x: Double, _ y: Double) -> Double { Double.minimum(x, y) }
    func fmax(_ x: Double, _ y: Double) -> Double { Double.maximum(x, y) }
    func fdim(_ x: Double, _ y: Double) -> Double { x.isNaN || y.isNaN ? Double.nan : (x > y ? x - y : 0) }
    func copysign(_ x: Double, _ y: Double) -> Double { Double(signOf: y, magnitudeOf: x) }
    func ldexp(_ x: Double, _ n: Int) -> Double { x._scaled(by: n) }
    func scalbn(_ x: Double, _ n: Int) -> Double { x._scaled(by: n) }
    func frexp(_ x: Double) -> (Double, Int) {
      if !x.isFinite || x == 0 { return (x, 0) }
      let e: Int = x.exponent + 1
      return (x._scaled(by: -e), e)
    }
    func modf(_ x: Double) -> (Double, Double) {
      if x.isInfinite { return (x, Double(signOf: x, magnitudeOf: 0)) }
      let whole: Double = x._trunc()
      return (whole, Double(signOf: x, magnitudeOf: x - whole))
    }
    func logb(_ x: Double) -> Double {
      if x.isNaN { return x }
      if x.isInfinite { return Double.infinity }
      return x == 0 ? -Double.infinity : Double(x.exponent)
    }
    func ilogb(_ x: Double) -> Int { x.exponent }
    func nextafter(_ x: Double, _ y: Double) -> Double {
      if x.isNaN || y.isNaN { return Double.nan }
      return x == y ? y : (x < y ? x.nextUp : x.nextDown)
    }
    @native("f32.fmod") func fmod(_ x: Float, _ y: Float) -> Float
    @native("f32.ieeeRemainder") func remainder(_ x: Float, _ y: Float) -> Float
    func fma(_ x: Float, _ y: Float, _ z: Float) -> Float { z.addingProduct(x, y) }
    func fmin(_ x: Float, _ y: Float) -> Float { Float.minimum(x, y) }
    func fmax(_ x: Float, _ y: Float) -> Float { Float.maximum(x, y) }
    func fdim(_ x: Float, _ y: Float) -> Float { x.isNaN || y.isNaN ? Float.nan : (x > y ? x - y : 0) }
    func copysign(_ x: Float, _ y: Float) -> Float { Float(signOf: y, magnitudeOf: x) }
    func ldexp(_ x: Float, _ n: Int) -> Float { x._scaled(by: n) }
    func scalbn(_ x: Float, _ n: Int) -> Float { x._scaled(by: n) }
    func frexp(_ x: Float) -> (Float, Int) {
      if !x.isFinite || x == 0 { return (x, 0) }
      let e: Int = x.exponent + 1
      return (x._scaled(by: -e), e)
    }
    func modf(_ x: Float) -> (Float, Float) {
      if x.isInfinite { return (x, Float(signOf: x, magnitudeOf: 0)) }
      let whole: Float = x._trunc()
      return (whole, Float(signOf: x, magnitudeOf: x - whole))
    }
    func logb(_ x: Float) -> Float {
      if x.isNaN { return x }
      if x.isInfinite { return Float.infinity }
      return x == 0 ? -Float.infinity : Float(x.exponent)
    }
    func ilogb(_ x: Float) -> Int { x.exponent }
    func nextafter(_ x: Float, _ y: Float) -> Float {
      if x.isNaN || y.isNaN { return Float.nan }
      return x == y ? y : (x < y ? x.nextUp : x.nextDown)
    }
    @native("math.lgamma") func lgamma(_ x: Double) -> Double
    func lgamma(_ x: Float) -> Float { Float(lgamma(Double(x))) }
    func lround(_ x: Double) -> Int { Int(round(x)) }
    func lroundf(_ x: Float) -> Int { Int(round(x)) }
    func lrint(_ x: Double) -> Int { Int(rint(x)) }
    func lrintf(_ x: Float) -> Int { Int(rint(x)) }
    var M_PI: Double { 3.14159265358979323846 }
    var M_PI_2: Double { 1.57079632679489661923 }
    var M_PI_4: Double { 0.78539816339744830962 }
    var M_1_PI: Double { 0.31830988618379067154 }
    var M_2_PI: Double { 0.63661977236758134308 }
    var M_2_SQRTPI: Double { 1.12837916709551257390 }
    var M_E: Double { 2.7182818284590452354 }
    var M_LOG2E: Double { 1.4426950408889634074 }
    var M_LOG10E: Double { 0.43429448190325182765 }
    var M_LN2: Double { 0.69314718055994530942 }
    var M_LN10: Double { 2.30258509299404568402 }
    var M_SQRT2: Double { 1.41421356237309504880 }
    var M_SQRT1_2: Double { 0.70710678118654752440 }
    var DBL_MAX: Double { Double.greatestFiniteMagnitude }
    var DBL_MIN: Double { Double.leastNormalMagnitude }
    var DBL_EPSILON: Double { Double.ulpOfOne }
    var FLT_MAX: Float { Float.greatestFiniteMagnitude }
    var FLT_MIN: Float { Float.leastNormalMagnitude }
    var FLT_EPSILON: Float { Float.ulpOfOne }

    """# + functionsOfFloat

  /// `sinf` and the like, by C's names.
  private static let functionsOfFloat: String = {
    let one = """
      exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh \
      atanh cbrt erf erfc tgamma sqrt floor ceil trunc round rint nearbyint fabs
      """
    let two = "pow atan2 hypot fmod remainder fmin fmax fdim copysign"
    func declared(_ names: String, _ parameters: String, _ arguments: String) -> String {
      names.split(separator: " ").map {
        "func \($0)f(\(parameters)) -> Float { \($0)(\(arguments)) }"
      }.joined(separator: "\n")
    }
    return [
      declared(one, "_ x: Float", "x"), declared(two, "_ x: Float, _ y: Float", "x, y"),
      declared("fma", "_ x: Float, _ y: Float, _ z: Float", "x, y, z"),
    ].joined(separator: "\n")
  }()
}

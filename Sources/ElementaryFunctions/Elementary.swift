import Glibc

/// Elementary and special functions of one `Double`.
public enum Elementary {
  public static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  public static func exp2(_ x: Double) -> Double { Glibc.exp2(x) }
  public static func exp10(_ x: Double) -> Double { Glibc.pow(10, x) }
  public static func expm1(_ x: Double) -> Double { Glibc.expm1(x) }
  public static func log(_ x: Double) -> Double { Glibc.log(x) }
  public static func log2(_ x: Double) -> Double { Glibc.log2(x) }
  public static func log10(_ x: Double) -> Double { Glibc.log10(x) }
  public static func log1p(_ x: Double) -> Double { Glibc.log1p(x) }
  public static func sin(_ x: Double) -> Double { Glibc.sin(x) }
  public static func cos(_ x: Double) -> Double { Glibc.cos(x) }
  public static func tan(_ x: Double) -> Double { Glibc.tan(x) }
  public static func asin(_ x: Double) -> Double { Glibc.asin(x) }
  public static func acos(_ x: Double) -> Double { Glibc.acos(x) }
  public static func atan(_ x: Double) -> Double { Glibc.atan(x) }
  public static func atan2(_ y: Double, _ x: Double) -> Double { Glibc.atan2(y, x) }
  public static func sinh(_ x: Double) -> Double { Glibc.sinh(x) }
  public static func cosh(_ x: Double) -> Double { Glibc.cosh(x) }
  public static func tanh(_ x: Double) -> Double { Glibc.tanh(x) }
  public static func asinh(_ x: Double) -> Double { Glibc.asinh(x) }
  public static func acosh(_ x: Double) -> Double { Glibc.acosh(x) }
  public static func atanh(_ x: Double) -> Double { Glibc.atanh(x) }
  public static func pow(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }
  public static func cbrt(_ x: Double) -> Double { Glibc.cbrt(x) }
  public static func hypot(_ x: Double, _ y: Double) -> Double { Glibc.hypot(x, y) }
  public static func erf(_ x: Double) -> Double { Glibc.erf(x) }
  public static func erfc(_ x: Double) -> Double { Glibc.erfc(x) }
  public static func lgamma(_ x: Double) -> Double { Glibc.lgamma(x) }
  public static func tgamma(_ x: Double) -> Double { Glibc.tgamma(x) }
  public static func digamma(_ x: Double) -> Double { 0 }
  public static func trigamma(_ x: Double) -> Double { 0 }
  public static func sigmoid(_ x: Double) -> Double { 1 / (1 + Glibc.exp(-x)) }
  public static func softplus(_ x: Double) -> Double {
    Swift.max(x, 0) + Glibc.log1p(Glibc.exp(-Swift.abs(x)))
  }
}

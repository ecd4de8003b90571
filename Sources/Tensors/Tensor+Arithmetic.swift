// A literal may be a Tensor as well as a Double. So that `1 + z` and `exp(1)` mean numbers where
// nothing else is known, mixed operators, and functions that exist for both, are disfavoured here.

/// Arithmetic of elements; shapes broadcast from the last axis on.
extension Tensor {
  public static func + (a: Tensor, b: Tensor) -> Tensor { perform(.add, a, b) }
  public static func - (a: Tensor, b: Tensor) -> Tensor { perform(.subtract, a, b) }
  public static func * (a: Tensor, b: Tensor) -> Tensor { perform(.multiply, a, b) }
  public static func / (a: Tensor, b: Tensor) -> Tensor { perform(.divide, a, b) }

  @_disfavoredOverload
  public static func + (a: Tensor, b: Double) -> Tensor { a + Tensor(b) }
  @_disfavoredOverload
  public static func - (a: Tensor, b: Double) -> Tensor { a - Tensor(b) }
  @_disfavoredOverload
  public static func * (a: Tensor, b: Double) -> Tensor { a * Tensor(b) }
  @_disfavoredOverload
  public static func / (a: Tensor, b: Double) -> Tensor { a / Tensor(b) }

  @_disfavoredOverload
  public static func + (a: Double, b: Tensor) -> Tensor { Tensor(a) + b }
  @_disfavoredOverload
  public static func - (a: Double, b: Tensor) -> Tensor { Tensor(a) - b }
  @_disfavoredOverload
  public static func * (a: Double, b: Tensor) -> Tensor { Tensor(a) * b }
  @_disfavoredOverload
  public static func / (a: Double, b: Tensor) -> Tensor { Tensor(a) / b }

  public static prefix func - (a: Tensor) -> Tensor { perform(.negate, a) }
  public static prefix func + (a: Tensor) -> Tensor { a }

  public static func += (a: inout Tensor, b: Tensor) { a = a + b }
  public static func -= (a: inout Tensor, b: Tensor) { a = a - b }
  public static func *= (a: inout Tensor, b: Tensor) { a = a * b }
  public static func /= (a: inout Tensor, b: Tensor) { a = a / b }
  @_disfavoredOverload
  public static func += (a: inout Tensor, b: Double) { a = a + b }
  @_disfavoredOverload
  public static func -= (a: inout Tensor, b: Double) { a = a - b }
  @_disfavoredOverload
  public static func *= (a: inout Tensor, b: Double) { a = a * b }
  @_disfavoredOverload
  public static func /= (a: inout Tensor, b: Double) { a = a / b }
}

/// Comparisons of elements: 1 where one holds, else 0. Gradients don't flow through them.
extension Tensor {
  public static func .< (a: Tensor, b: Tensor) -> Tensor { perform(.less, a, b) }
  public static func .<= (a: Tensor, b: Tensor) -> Tensor {
    perform(.lessOrEqual, a, b)
  }
  public static func .> (a: Tensor, b: Tensor) -> Tensor { perform(.greater, a, b) }
  public static func .>= (a: Tensor, b: Tensor) -> Tensor {
    perform(.greaterOrEqual, a, b)
  }
  public static func .== (a: Tensor, b: Tensor) -> Tensor { perform(.equal, a, b) }

  @_disfavoredOverload
  public static func .< (a: Tensor, b: Double) -> Tensor { a .< Tensor(b) }
  @_disfavoredOverload
  public static func .<= (a: Tensor, b: Double) -> Tensor { a .<= Tensor(b) }
  @_disfavoredOverload
  public static func .> (a: Tensor, b: Double) -> Tensor { a .> Tensor(b) }
  @_disfavoredOverload
  public static func .>= (a: Tensor, b: Double) -> Tensor { a .>= Tensor(b) }
  @_disfavoredOverload
  public static func .== (a: Tensor, b: Double) -> Tensor { a .== Tensor(b) }
}

/// Elements of `a` where the mask isn't 0, elements of `b` elsewhere; shapes broadcast.
///
/// The side that isn't taken gets a gradient of exactly zero.
public func select(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
  .perform(.select, [mask, a, b])
}

@_disfavoredOverload
public func select(_ mask: Tensor, _ a: Tensor, _ b: Double) -> Tensor {
  select(mask, a, Tensor(b))
}

@_disfavoredOverload
public func select(_ mask: Tensor, _ a: Double, _ b: Tensor) -> Tensor {
  select(mask, Tensor(a), b)
}

/// The larger of each pair of elements; NaN where either is NaN. Ties pass half the gradient to each.
public func maximum(_ a: Tensor, _ b: Tensor) -> Tensor { .perform(.maximum, a, b) }

/// The smaller of each pair of elements; NaN where either is NaN. Ties pass half the gradient to each.
public func minimum(_ a: Tensor, _ b: Tensor) -> Tensor { .perform(.minimum, a, b) }

/// The larger of each element and a number.
@_disfavoredOverload
public func maximum(_ a: Tensor, _ b: Double) -> Tensor { maximum(a, Tensor(b)) }

/// The smaller of each element and a number.
@_disfavoredOverload
public func minimum(_ a: Tensor, _ b: Double) -> Tensor { minimum(a, Tensor(b)) }

/// Elements moved into `lower...upper`; the gradient is 1 inside, ends included, and 0 outside.
@_disfavoredOverload
public func clamp(_ x: Tensor, _ lower: Double, _ upper: Double) -> Tensor {
  let inside = (x .>= Tensor(lower)) * (x .<= Tensor(upper))
  let bounded = minimum(maximum(x.detached(), Tensor(lower)), Tensor(upper))
  return select(inside, x, bounded)
}

/// Each element of `a` to the power of the matching element of `b`.
@_disfavoredOverload
public func pow(_ a: Tensor, _ b: Tensor) -> Tensor { .perform(.power, a, b) }

/// Each element to a fixed power.
@_disfavoredOverload
public func pow(_ a: Tensor, _ b: Double) -> Tensor { pow(a, Tensor(b)) }

/// Each element to a whole power.
@_disfavoredOverload
public func pow(_ a: Tensor, _ b: Int) -> Tensor { pow(a, Tensor(Double(b))) }

/// The angle of each point (x, y), in radians in [−π, π].
@_disfavoredOverload
public func atan2(_ y: Tensor, _ x: Tensor) -> Tensor { .perform(.atan2, y, x) }

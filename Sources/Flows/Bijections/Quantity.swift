import ElementaryFunctions
package import Tensors

/// What a formula is written for once and used with numbers and with tensors.
///
/// A number needs no storage and no shape, so a density that is evaluated at single numbers, as in
/// a quadrature, is many times faster than through tensors; both give the same bits.
package protocol Quantity {
  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static func + (a: Double, b: Self) -> Self
  static func - (a: Double, b: Self) -> Self
  static func * (a: Double, b: Self) -> Self
  static func / (a: Self, b: Double) -> Self
  prefix static func - (a: Self) -> Self

  /// A fixed number.
  static func constant(_ value: Double) -> Self

  static func abs(_ x: Self) -> Self
  static func exp(_ x: Self) -> Self
  static func expm1(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func log1p(_ x: Self) -> Self
  static func sinh(_ x: Self) -> Self
  static func asinh(_ x: Self) -> Self
  static func tanh(_ x: Self) -> Self
  static func sigmoid(_ x: Self) -> Self
  static func softplus(_ x: Self) -> Self

  /// 1 where a number is below 0 and 0 elsewhere, a constant for differentiation.
  static func isNegative(_ x: Self) -> Self
}

extension Double: Quantity {
  package static func constant(_ value: Double) -> Double { value }
  package static func abs(_ x: Double) -> Double { Swift.abs(x) }
  package static func exp(_ x: Double) -> Double { Elementary.exp(x) }
  package static func expm1(_ x: Double) -> Double { Elementary.expm1(x) }
  package static func log(_ x: Double) -> Double { Elementary.log(x) }
  package static func log1p(_ x: Double) -> Double { Elementary.log1p(x) }
  package static func sinh(_ x: Double) -> Double { Elementary.sinh(x) }
  package static func asinh(_ x: Double) -> Double { Elementary.asinh(x) }
  package static func tanh(_ x: Double) -> Double { Elementary.tanh(x) }
  package static func sigmoid(_ x: Double) -> Double { Elementary.sigmoid(x) }
  package static func softplus(_ x: Double) -> Double { Elementary.softplus(x) }
  package static func isNegative(_ x: Double) -> Double { x < 0 ? 1 : 0 }
}

extension Tensor: Quantity {
  package static func constant(_ value: Double) -> Tensor { Tensor(value) }
  package static func abs(_ x: Tensor) -> Tensor { Tensors.abs(x) }
  package static func exp(_ x: Tensor) -> Tensor { Tensors.exp(x) }
  package static func expm1(_ x: Tensor) -> Tensor { Tensors.expm1(x) }
  package static func log(_ x: Tensor) -> Tensor { Tensors.log(x) }
  package static func log1p(_ x: Tensor) -> Tensor { Tensors.log1p(x) }
  package static func sinh(_ x: Tensor) -> Tensor { Tensors.sinh(x) }
  package static func asinh(_ x: Tensor) -> Tensor { Tensors.asinh(x) }
  package static func tanh(_ x: Tensor) -> Tensor { Tensors.tanh(x) }
  package static func sigmoid(_ x: Tensor) -> Tensor { Tensors.sigmoid(x) }
  package static func softplus(_ x: Tensor) -> Tensor { Tensors.softplus(x) }
  package static func isNegative(_ x: Tensor) -> Tensor { (x .< 0).detached() }
}

/// An elementwise bijection whose formulas are written for numbers and tensors at once.
package protocol QuantityMap {
  /// The image and log|dz/dx|.
  func map<Q: Quantity>(_ x: Q) -> (Q, Q)

  /// The preimage and log|dx/dz|.
  func unmap<Q: Quantity>(_ z: Q) -> (Q, Q)
}

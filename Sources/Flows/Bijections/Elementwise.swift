public import Tensors

/// A bijection that maps every feature by itself: the Jacobian is diagonal.
public protocol ElementwiseBijection: Bijection {
  /// Maps each number: its image and the logarithm of |dz/dx|, both in the shape of `x`.
  func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)

  /// Maps each number back: its preimage and log|dx/dz|, both in the shape of `z`.
  func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
}

extension ElementwiseBijection {
  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    summed(x, forwardEach)
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    summed(z, inverseEach)
  }

  package func summed(
    _ x: Tensor, _ each: (Tensor) -> (value: Tensor, logDerivative: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    if let dimension, let error = dimensionMismatch(headline(self), needs: dimension, got: x) {
      return fault(error, returning: unusable(x))
    }
    let (value, logDerivative) = each(x)
    return (value, sumOverFeatures(logDerivative))
  }
}

extension ElementwiseBijection {
  public func forward(_ x: Double) -> (value: Double, logDet: Double) {
    if let formulas = self as? any QuantityMap { return formulas.map(x) }
    let (value, logDerivative) = forwardEach(Tensor(x))
    return (number(value), number(logDerivative))
  }

  public func inverse(_ z: Double) -> (value: Double, logDet: Double) {
    if let formulas = self as? any QuantityMap { return formulas.unmap(z) }
    let (value, logDerivative) = inverseEach(Tensor(z))
    return (number(value), number(logDerivative))
  }
}

package func sumOverFeatures(_ x: Tensor) -> Tensor {
  x.rank == 0 ? x : x.sum(axis: x.rank - 1)
}

/// A map that isn't defined on the whole line, so that a density through it vanishes elsewhere.
package protocol PartialBijection {
  /// Whether some points have no image.
  var isPartial: Bool { get }
}

extension PartialBijection {
  package var isPartial: Bool { true }
}

/// The map that changes nothing.
public struct Identity: ElementwiseBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    (x, Tensor(zeros: x.shape))
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    forwardEach(z)
  }

  public var description: String { "Identity()" }
}

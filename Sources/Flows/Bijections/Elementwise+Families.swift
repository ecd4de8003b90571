import ElementaryFunctions
public import Tensors

/// log cosh x without overflow: log(1 + e^2x) − x − log 2, which is smooth at 0 too.
private func logCosh<Q: Quantity>(_ x: Q) -> Q {
  Q.softplus(2 * x) - (naturalLogOf2 + x)
}

/// z = sinh x, from the line onto the line.
public struct Sinh: ElementwiseBijection, QuantityMap {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    (Q.sinh(x), logCosh(x))
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    let x = Q.asinh(z)
    return (x, -logCosh(x))
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Sinh()" }
}

/// z = arsinh x, which pulls heavy tails in: about the logarithm far from 0.
public struct Asinh: ElementwiseBijection, QuantityMap {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    Sinh().unmap(x)
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    Sinh().map(z)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Asinh()" }
}

/// z = eˣ, from the line onto the positive numbers.
public struct Exp: ElementwiseBijection, QuantityMap {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    (Q.exp(x), x)
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    let x = Q.log(z)
    return (x, -x)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Exp()" }
}

/// z = log x, from the positive numbers onto the line; NaN for negative numbers.
public struct Log: ElementwiseBijection, QuantityMap, PartialBijection {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    Exp().unmap(x)
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    Exp().map(z)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Log()" }
}

/// z = 1 / (1 + e⁻ˣ), from the line onto (0, 1).
public struct Sigmoid: ElementwiseBijection, QuantityMap {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    (Q.sigmoid(x), x - 2 * Q.softplus(x))
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    let (left, right) = (Q.log(z), Q.log1p(-z))
    return (left - right, -(left + right))
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Sigmoid()" }
}

/// z = Q.log(x / (1 − x)), from (0, 1) onto the line; NaN outside [0, 1].
public struct Logit: ElementwiseBijection, QuantityMap, PartialBijection {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    Sigmoid().unmap(x)
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    Sigmoid().map(z)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Logit()" }
}

/// z = tanh x, from the line onto (−1, 1).
public struct Tanh: ElementwiseBijection, QuantityMap {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    (Q.tanh(x), -2 * logCosh(x))
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    let (left, right) = (Q.log1p(z), Q.log1p(-z))
    return (0.5 * (left - right), -(left + right))
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Tanh()" }
}

/// z = artanh x, from (−1, 1) onto the line; NaN outside [−1, 1].
public struct Atanh: ElementwiseBijection, QuantityMap, PartialBijection {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    Tanh().unmap(x)
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    Tanh().map(z)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Atanh()" }
}

/// z = Q.log(1 + eˣ), from the line onto the positive numbers.
public struct Softplus: ElementwiseBijection, QuantityMap {
  public init() {}

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    (Q.softplus(x), -Q.softplus(-x))
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    // x = Q.log(e^z − 1) = z + Q.log(1 − e^−z), which neither overflows nor cancels.
    let x = z + Q.log(-Q.expm1(-z))
    return (x, Q.softplus(-x))
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Softplus()" }
}

/// z = x for x ≥ 0 and slope · x below: piecewise linear, with a kink at 0.
public struct LeakyReLU: ElementwiseBijection, QuantityMap {
  /// The slope for negative numbers, positive.
  public let slope: Double

  /// A piecewise linear map.
  ///
  /// - Parameter slope: The slope for negative numbers; a slope that isn't positive is a fault.
  public init(slope: Double = 0.01) {
    let isValid = slope > 0 && slope.isFinite
    self.slope =
      isValid
      ? slope
      : fault(
        DomainError(
          "LeakyReLU needs a positive slope, got \(slope)",
          help: "a slope of zero or less can't be undone"), returning: 1)
  }

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    scaled(x, by: slope)
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    scaled(z, by: 1 / slope)
  }

  private func scaled<Q: Quantity>(_ x: Q, by factor: Double) -> (Q, Q) {
    let negative = Q.isNegative(x)
    let logFactor = Elementary.log(factor)
    return (x * (1 + (factor - 1) * negative), logFactor * negative)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "LeakyReLU(slope: \(slope))" }
}

/// z = sign(x) |x|ᵖ, from the line onto the line.
///
/// At 0 the derivative is 0 or infinite unless p is 1: the log-det there is −∞ or ∞.
public struct Power: ElementwiseBijection, QuantityMap {
  /// The exponent p, positive.
  public let exponent: Double

  /// A signed power.
  ///
  /// - Parameter exponent: p; an exponent that isn't positive is a fault.
  public init(_ exponent: Double) {
    let isValid = exponent > 0 && exponent.isFinite
    self.exponent =
      isValid
      ? exponent
      : fault(DomainError("Power needs a positive exponent, got \(exponent)"), returning: 1)
  }

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    raised(x, to: exponent)
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    raised(z, to: 1 / exponent)
  }

  private func raised<Q: Quantity>(_ x: Q, to p: Double) -> (Q, Q) {
    let sign = 1 - 2 * Q.isNegative(x)
    let magnitude = Q.abs(x)
    let logMagnitude = Q.log(magnitude)
    return (sign * Q.exp(p * logMagnitude), Elementary.log(p) + (p - 1) * logMagnitude)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "Power(\(exponent))" }
}

/// z = x / (1 + |x| / bound), from the line onto (−bound, bound).
public struct SoftClip: ElementwiseBijection, QuantityMap {
  /// The largest absolute value of z, not reached.
  public let bound: Double

  /// A map onto an interval.
  ///
  /// - Parameter bound: Half the length of the interval; one that isn't positive is a fault.
  public init(bound: Double) {
    let isValid = bound > 0 && bound.isFinite
    self.bound =
      isValid
      ? bound
      : fault(DomainError("SoftClip needs a positive bound, got \(bound)"), returning: 1)
  }

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    let stretch = 1 + Q.abs(x) / bound
    return (x / stretch, -2 * Q.log(stretch))
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    let room = 1 - Q.abs(z) / bound
    return (z / room, -2 * Q.log(room))
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "SoftClip(bound: \(bound))" }
}

/// z = sinh(tail · arsinh(x) − skew): bends the tails and the symmetry of a normal distribution.
///
/// As the map from noise to data, use it inverted. A tail of 1 without skew is the identity.
///
/// Source: Jones, Pewsey (2009), "Sinh-arcsinh distributions", section 2.
public struct SinhArcsinh: ElementwiseBijection, QuantityMap {
  /// Where the map isn't odd: 0 for none.
  public let skew: Double
  /// How fast the map grows far out, positive: above 1 it makes tails lighter.
  public let tail: Double

  /// A map of numbers; a tail that isn't positive is a fault.
  public init(skew: Double = 0, tail: Double = 1) {
    self.skew =
      skew.isFinite
      ? skew : fault(DomainError("SinhArcsinh needs a finite skew, got \(skew)"), returning: 0)
    self.tail = positive(tail, "tail of SinhArcsinh")
  }

  package func map<Q: Quantity>(_ x: Q) -> (Q, Q) {
    let (inner, logInner) = Asinh().map(x)
    let bent = tail * inner - Q.constant(skew)
    let (z, logOuter) = Sinh().map(bent)
    return (z, logInner + logOuter + Q.constant(Elementary.log(tail)))
  }

  package func unmap<Q: Quantity>(_ z: Q) -> (Q, Q) {
    let (outer, logOuter) = Asinh().map(z)
    let bent = (outer + Q.constant(skew)) / tail
    let (x, logInner) = Sinh().map(bent)
    return (x, logInner + logOuter - Q.constant(Elementary.log(tail)))
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) { map(x) }
  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) { unmap(z) }

  public var description: String { "SinhArcsinh(skew: \(skew), tail: \(tail))" }
}

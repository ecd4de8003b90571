import ElementaryFunctions
public import Tensors

/// log cosh x without overflow: log(1 + e^2x) − x − log 2, which is smooth at 0 too.
private func logCosh(_ x: Tensor) -> Tensor { softplus(2 * x) - x - naturalLogOf2 }

/// z = sinh x, from the line onto the line.
public struct Sinh: ElementwiseBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    (sinh(x), logCosh(x))
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let x = asinh(z)
    return (x, -logCosh(x))
  }

  public var description: String { "Sinh()" }
}

/// z = arsinh x, which pulls heavy tails in: about the logarithm far from 0.
public struct Asinh: ElementwiseBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Sinh().inverseEach(x)
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Sinh().forwardEach(z)
  }

  public var description: String { "Asinh()" }
}

/// z = eˣ, from the line onto the positive numbers.
public struct Exp: ElementwiseBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    (exp(x), x)
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let x = log(z)
    return (x, -x)
  }

  public var description: String { "Exp()" }
}

/// z = log x, from the positive numbers onto the line; NaN for negative numbers.
public struct Log: ElementwiseBijection, PartialBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Exp().inverseEach(x)
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Exp().forwardEach(z)
  }

  public var description: String { "Log()" }
}

/// z = 1 / (1 + e⁻ˣ), from the line onto (0, 1).
public struct Sigmoid: ElementwiseBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    (sigmoid(x), x - 2 * softplus(x))
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let (left, right) = (log(z), log1p(-z))
    return (left - right, -(left + right))
  }

  public var description: String { "Sigmoid()" }
}

/// z = log(x / (1 − x)), from (0, 1) onto the line; NaN outside [0, 1].
public struct Logit: ElementwiseBijection, PartialBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Sigmoid().inverseEach(x)
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Sigmoid().forwardEach(z)
  }

  public var description: String { "Logit()" }
}

/// z = tanh x, from the line onto (−1, 1).
public struct Tanh: ElementwiseBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    (tanh(x), -2 * logCosh(x))
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let (left, right) = (log1p(z), log1p(-z))
    return (0.5 * (left - right), -(left + right))
  }

  public var description: String { "Tanh()" }
}

/// z = artanh x, from (−1, 1) onto the line; NaN outside [−1, 1].
public struct Atanh: ElementwiseBijection, PartialBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Tanh().inverseEach(x)
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    Tanh().forwardEach(z)
  }

  public var description: String { "Atanh()" }
}

/// z = log(1 + eˣ), from the line onto the positive numbers.
public struct Softplus: ElementwiseBijection {
  public init() {}

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    (softplus(x), -softplus(-x))
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    // x = log(e^z − 1) = z + log(1 − e^−z), which neither overflows nor cancels.
    let x = z + log(-expm1(-z))
    return (x, softplus(-x))
  }

  public var description: String { "Softplus()" }
}

/// z = x for x ≥ 0 and slope · x below: piecewise linear, with a kink at 0.
public struct LeakyReLU: ElementwiseBijection {
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

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    scaled(x, by: slope)
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    scaled(z, by: 1 / slope)
  }

  private func scaled(_ x: Tensor, by factor: Double) -> (value: Tensor, logDerivative: Tensor) {
    let negative = isNegative(x)
    let logFactor = Elementary.log(factor)
    return (x * (1 + (factor - 1) * negative), logFactor * negative)
  }

  public var description: String { "LeakyReLU(slope: \(slope))" }
}

/// 1 where a number is below 0 and 0 elsewhere, a constant for differentiation.
func isNegative(_ x: Tensor) -> Tensor {
  Tensor(shape: x.shape, scalars: x.scalars.map { $0 < 0 ? 1 : 0 })
}

/// z = sign(x) |x|ᵖ, from the line onto the line.
///
/// At 0 the derivative is 0 or infinite unless p is 1: the log-det there is −∞ or ∞.
public struct Power: ElementwiseBijection {
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

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    raised(x, to: exponent)
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    raised(z, to: 1 / exponent)
  }

  private func raised(_ x: Tensor, to p: Double) -> (value: Tensor, logDerivative: Tensor) {
    let sign = 1 - 2 * isNegative(x)
    let magnitude = abs(x)
    let logMagnitude = log(magnitude)
    return (sign * exp(p * logMagnitude), (p - 1) * logMagnitude + Elementary.log(p))
  }

  public var description: String { "Power(\(exponent))" }
}

/// z = x / (1 + |x| / bound), from the line onto (−bound, bound).
public struct SoftClip: ElementwiseBijection {
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

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let stretch = 1 + abs(x) / bound
    return (x / stretch, -2 * log(stretch))
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    let room = 1 - abs(z) / bound
    return (z / room, -2 * log(room))
  }

  public var description: String { "SoftClip(bound: \(bound))" }
}

import Tensors

/// Rules of functions of one and of two elements.
extension Pullback {
  func unary(_ function: UnaryFunction) -> Tensor? {
    switch function {
    case .negate: -g
    case .abs: g * sign(x)
    case .sign: nil
    case .square: g * (x * 2)
    case .reciprocal: -(g * square(y))
    case .sqrt: g / (y * 2)
    case .exp: g * y
    case .expm1: g * (y + 1)
    case .log: g / x
    case .log1p: g / (x + 1)
    case .sin: g * cos(x)
    case .cos: -(g * sin(x))
    case .tan: g * (square(y) + 1)
    case .asin: g / sqrt((1 - x) * (1 + x))
    case .acos: -(g / sqrt((1 - x) * (1 + x)))
    case .atan: g / (square(x) + 1)
    case .sinh: g * cosh(x)
    case .cosh: g * sinh(x)
    case .tanh: .perform(.tanhPullback, g, y)
    case .asinh: g / sqrt(square(x) + 1)
    case .acosh: g / (sqrt(x - 1) * sqrt(x + 1))
    case .atanh: g / ((1 - x) * (1 + x))
    case .sigmoid: .perform(.sigmoidPullback, g, y)
    case .softplus: g * slope(orElse: sigmoid(x))
    case .relu: .perform(.reluPullback, g, x)
    case .leakyRelu(let slope): g * select(x .> 0, 1, Tensor(slope))
    case .erf: g * (exp(-square(x)) * Self.erfSlope)
    case .erfc: g * (exp(-square(x)) * -Self.erfSlope)
    case .logGamma: g * digamma(x)
    case .digamma: g * .perform(.trigamma, x)
    case .trigamma: g * .perform(.tetragamma, x)
    case .tetragamma:
      fault(
        DomainError("digamma has derivatives up to the second here, a third was asked for"),
        returning: nil)
    }
  }

  /// The slope that was kept with the value; where this walk is itself differentiated, a formula.
  private func slope(orElse formula: @autoclosure () -> Tensor) -> Tensor {
    if let saved = node.saved, !x.isTraced { return saved }
    return formula()
  }

  /// The cotangents of both sides, nil where one is zero or not needed.
  func binary(_ function: BinaryFunction) -> (left: Tensor?, right: Tensor?) {
    switch function {
    case .add:
      return pair({ g }, { g })
    case .subtract:
      return pair({ g }, { -g })
    case .multiply:
      return pair({ g * b }, { g * x })
    case .divide:
      return pair({ g / b }, { -(g * y / b) })
    case .power:
      // Where the power is 0 the slope is 0, and where the base is 0 the exponent has no say:
      // both would come out as 0 · ∞.
      return pair(
        { g * select(b .== 0, 0, b * pow(x, b - 1)) },
        { g * select(x .== 0, 0, y * log(x)) })
    case .atan2:
      return pair(
        { g * b / (square(x) + square(b)) }, { -(g * x / (square(x) + square(b))) })
    case .maximum:
      return pair({ g * share(x .> b, x .== b) }, { g * share(b .> x, x .== b) })
    case .minimum:
      return pair({ g * share(x .< b, x .== b) }, { g * share(b .< x, x .== b) })
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal:
      return (nil, nil)
    case .tanhPullback:
      return pair({ .perform(.tanhPullback, g, b) }, { g * x * b * -2 })
    case .sigmoidPullback:
      return pair({ .perform(.sigmoidPullback, g, b) }, { g * x * (1 - b * 2) })
    case .reluPullback:
      return (node.needs(0) ? .perform(.reluPullback, g, b) : nil, nil)
    }
  }

  /// 2 / √π
  private static let erfSlope = 1.1283791670955126

  private func pair(
    _ left: () -> Tensor, _ right: () -> Tensor
  ) -> (left: Tensor?, right: Tensor?) {
    (
      node.needs(0) ? reduced(left(), like: x) : nil,
      node.needs(1) ? reduced(right(), like: b) : nil
    )
  }

  private func share(_ wins: Tensor, _ ties: Tensor) -> Tensor { wins + ties * 0.5 }
}

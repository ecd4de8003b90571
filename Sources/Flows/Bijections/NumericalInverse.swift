public import Autodiff
public import Tensors

/// A bijection made of a map without an inverse: Newton's method finds the preimages.
///
/// With one feature the map is monotone, and bisection between the steps makes the search certain;
/// with more, each step solves with the Jacobian by automatic differentiation and is halved while
/// it doesn't come closer. A preimage that isn't found to the tolerance is a fault.
public struct NumericallyInverted: NumericallyInvertible, SizedOnFirstUse {
  /// The map that is inverted.
  public let original: any ForwardBijection
  public let inverseTolerance: Double
  /// The most Newton steps for a batch of points.
  public let stepsMax: Int

  /// The map with an inverse by iteration; a tolerance that isn't positive is a fault.
  public init(_ original: any ForwardBijection, tolerance: Double = 1e-11, stepsMax: Int = 200) {
    self.original = original
    inverseTolerance = positive(tolerance, "tolerance")
    self.stepsMax = stepsMax
  }

  public var dimension: Int? { original.dimension }

  public var parameters: [Parameter] { original.parameters }

  public var parameterCount: Int { original.parameterCount }

  public var forwardCost: DirectionCost { original.forwardCost }

  public func given(_ context: Tensor) -> any Bijection {
    let inContext = (original as? any Bijection)?.given(context) ?? original
    return NumericallyInverted(inContext, tolerance: inverseTolerance, stepsMax: stepsMax)
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { original.forward(x) }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    mapPoints(z) { rows in
      let target = rows.detached()
      let root =
        rows.shape[1] == 1
        ? bisected(target) : newton(target)
      return implicitInverse(of: { original.forward($0) }, at: root, rows)
    }
  }

  /// Damped Newton steps for all rows together; each row halves its own step. A row that has arrived
  /// stays, so that its bits don't depend on the others.
  private func newton(_ target: Tensor) -> Tensor {
    var x = target
    var error = residual(x, target)
    for _ in 0..<stepsMax {
      let isDone = isSmall(error, target)
      if !isDone.scalars.contains(0) || Supervision.hasFault { return x }
      let jacobians = rowJacobians(of: { original.forward($0).value }, at: x)
      let missing = target - original.forward(x).value
      let step = solve(jacobians, missing.expandingDimension(at: -1)).reshaped(x.shape)
      var size = Tensor(ones: [x.shape[0], 1])
      for _ in 0..<40 {
        let next = residual(x + size * step, target)
        // A row that doesn't come closer tries half its step.
        let isWorse = (1 - (next .< error) - (next .== error)) * (1 - isDone)
        if !isWorse.scalars.contains(where: { $0 != 0 }) || Supervision.hasFault { break }
        size = size * (1 - 0.5 * isWorse.reshaped([x.shape[0], 1]))
      }
      x = select(isDone.reshaped([x.shape[0], 1]), x, x + size * step)
      error = residual(x, target)
    }
    return isSmall(error, target).scalars.contains(0) ? notFound(x, error) : x
  }

  private func residual(_ x: Tensor, _ target: Tensor) -> Tensor {
    abs(original.forward(x).value.detached() - target).max(axis: 1)
  }

  /// 1 for each row whose image is near enough to the target, `[N]`.
  private func isSmall(_ error: Tensor, _ target: Tensor) -> Tensor {
    error .<= inverseTolerance * (1 + abs(target).max(axis: 1))
  }

  private func notFound(_ x: Tensor, _ error: Tensor) -> Tensor {
    if Supervision.hasFault { return x }
    let worst = error.scalars.reduce(0) { $1.isNaN ? .nan : max($0, $1) }
    return fault(
      DomainError(
        "no preimage was found within \(brief(inverseTolerance)) in \(stepsMax) steps, "
          + "the image is off by \(brief(worst)) (\(original))",
        help: "check that the map is one-to-one, or allow a larger tolerance"), returning: x)
  }

  /// Bisection of all rows together in widening brackets, for a monotone map of numbers.
  private func bisected(_ target: Tensor) -> Tensor {
    let f = { (x: Tensor) in original.forward(x).value.detached() }
    let sign = number(f([[1]])) > number(f([[0]])) ? 1.0 : -1.0
    var (low, high) = (target - 1, target + 1)
    for _ in 0..<1100 {
      let isLow = sign * (f(low) - target) .<= 0
      let isHigh = sign * (f(high) - target) .>= 0
      let isDone = isLow * isHigh
      if !isDone.scalars.contains(0) || Supervision.hasFault { break }
      let width = high - low
      (low, high) = (
        select(isLow, low, low - width), select(isHigh, high, high + width)
      )
    }
    for _ in 0..<2100 {
      let middle = 0.5 * low + 0.5 * high
      let isBelow = sign * (f(middle) - target) .< 0
      let (nextLow, nextHigh) = (select(isBelow, middle, low), select(isBelow, high, middle))
      if (nextLow == low && nextHigh == high) || Supervision.hasFault { break }
      (low, high) = (nextLow, nextHigh)
    }
    let root = 0.5 * low + 0.5 * high
    let error = residual(root, target)
    return isSmall(error, target).scalars.contains(0) ? notFound(root, error) : root
  }

  package func settle(dimension: Int) {
    (original as? any SizedOnFirstUse)?.settle(dimension: dimension)
  }

  public var description: String {
    "NumericallyInverted(\(original), tolerance: \(brief(inverseTolerance)))"
  }
}

extension ForwardBijection {
  /// The map with an inverse that Newton's method finds to a tolerance.
  public func numericallyInverted(tolerance: Double = 1e-11) -> NumericallyInverted {
    NumericallyInverted(self, tolerance: tolerance)
  }
}

/// The inverse at z with its log-det, from a root that iteration has found: one recorded Newton step,
/// whose value is the root's to rounding and whose gradient is that of the inverse function.
func implicitInverse(
  of forward: (Tensor) -> (value: Tensor, logDet: Tensor), at root: Tensor, _ z: Tensor
) -> (value: Tensor, logDet: Tensor) {
  let image = forward(root).value
  let jacobians = rowJacobians(of: { forward($0).value }, at: root).detached()
  let step = solve(jacobians, (z - image).expandingDimension(at: -1))
  let x = root + step.reshaped(root.shape)
  return (x, -forward(x).logDet)
}

/// Roots a of a + c · tanh(s · a + k) = t for each number, where the left side grows.
///
/// Newton's method, with bisection where a step leaves the bracket [t − |c|, t + |c|].
func rootsOfBentLine(
  _ t: [Double], bend c: Double, slope s: Double, offset k: [Double]
) -> [Double] {
  var rounds = 0
  // A hyperbolic tangent and the arithmetic around it.
  defer { Supervision.charge(work: 20 * rounds) }
  return zip(t, k).map { t, k in
    var (low, high) = (t - abs(c), t + abs(c))
    var a = t
    for _ in 0..<200 {
      rounds += 1
      let bent = tanh(s * a + k)
      let error = a + c * bent - t
      if error > 0 { high = min(high, a) } else { low = max(low, a) }
      if error == 0 || !(low < high) { break }
      let newton = a - error / (1 + c * s * (1 - bent * bent))
      let next = newton > low && newton < high ? newton : 0.5 * low + 0.5 * high
      if next == a { break }
      let isSettled = abs(next - a) <= 1e-16 * abs(a)
      a = next
      if isSettled { break }
    }
    return a
  }
}

import ElementaryFunctions
public import Tensors

/// What is known about a parameter after data: p(θ | x) = p(x | θ) p(θ) / p(x).
///
/// The likelihood is a closure that gives log p(x | θ) of the data it knows. The mode needs only
/// the numerator; the evidence p(x) = ∫ p(x | θ) p(θ) dθ is found by quadrature, for one or two
/// dimensions. All logarithms are in nats. `logJoint` is what samplers take.
public final class Posterior: CustomStringConvertible {
  /// What is known before the data.
  public let prior: any Distribution
  private let logLikelihood: (Tensor) -> Tensor
  private let logLikelihoodOfNumber: ((Double) -> Double)?
  private let isVectorized: Bool
  private var wholeLine: Slice?

  /// Whether the likelihood is a function of tensors, which can be differentiated.
  var isDifferentiable: Bool { logLikelihoodOfNumber == nil }

  /// A posterior of one number.
  ///
  /// - Parameters:
  ///   - prior: A distribution of numbers.
  ///   - logLikelihood: log p(x | θ) as a function of θ.
  public init(prior: any Distribution, logLikelihood: @escaping (Double) -> Double) {
    self.prior = prior
    self.logLikelihood = { Tensor(logLikelihood(number($0))) }
    logLikelihoodOfNumber = logLikelihood
    isVectorized = false
    if let dimension = prior.dimension, dimension != 1 {
      fault(
        ShapeError(
          "a likelihood of one number needs a prior of numbers, got one of \(dimension) features",
          help: "write the likelihood as a function of a tensor: { (theta: Tensor) in … }"),
        returning: ())
    }
  }

  /// A posterior of several numbers, whose mode is found by automatic differentiation.
  ///
  /// - Parameters:
  ///   - prior: A distribution of points `[D]`, or of numbers.
  ///   - isVectorized: Whether the likelihood takes many θ at once, rows `[N, D]` (of numbers `[N]`),
  ///     and gives one number for each, `[N]`. Grids, quadrature and samplers are faster then.
  ///   - logLikelihood: log p(x | θ), one number, as a function of θ `[D]`.
  @_disfavoredOverload
  public init(
    prior: any Distribution, isVectorized: Bool = false,
    logLikelihood: @escaping (Tensor) -> Tensor
  ) {
    self.prior = prior
    self.logLikelihood = logLikelihood
    self.isVectorized = isVectorized
    logLikelihoodOfNumber = nil
  }

  /// log p(x, θ) = log p(x | θ) + log p(θ): the log-density of the posterior but for the evidence.
  public func logJoint(_ theta: Double) -> Double {
    if let logLikelihoodOfNumber {
      let logPrior = prior.logDensity(theta)
      // Outside the prior's support the likelihood needn't make sense.
      return logPrior == -.infinity ? logPrior : logPrior + logLikelihoodOfNumber(theta)
    }
    return number(logJoint(prior.dimension == nil ? Tensor(theta) : Tensor([theta])))
  }

  /// log p(x, θ): of a point `[D]` one number, `[]`; of rows `[N, D]`, or of numbers `[N]`, one for
  /// each, `[N]`. Outside the prior's support it is −∞.
  @_disfavoredOverload
  public func logJoint(_ theta: Tensor) -> Tensor {
    let isOne = prior.dimension == nil ? theta.rank < 2 && theta.count == 1 : theta.rank < 2
    if isVectorized {
      let rows = theta.reshaped(prior.dimension.map { [-1, $0] } ?? [theta.count])
      let values = joint(rows, vectorizedLikelihood(rows))
      return isOne ? values.reshaped([]) : values
    }
    if isOne { return joint(theta, logLikelihood(theta)).reshaped([]) }
    return Tensor.stacked(
      (0..<theta.shape[0]).map { index in
        logJoint(prior.dimension == nil ? theta[index].reshaped([]) : theta[index])
      })
  }

  private func joint(_ theta: Tensor, _ logLikelihood: Tensor) -> Tensor {
    let logPrior = prior.logDensity(theta)
    // Outside the prior's support the likelihood needn't make sense.
    if !logPrior.scalars.contains(-.infinity) { return logPrior + logLikelihood }
    return select(logPrior.detached() .== -Double.infinity, logPrior, logPrior + logLikelihood)
  }

  private func vectorizedLikelihood(_ rows: Tensor) -> Tensor {
    let values = logLikelihood(rows)
    if values.shape == [rows.shape[0]] { return values }
    return fault(
      ShapeError(
        "a vectorized likelihood needs one number for each of \(rows.shape[0]) rows, "
          + "got shape \(values.shape)",
        help: "sum along the axis of the data alone"),
      returning: Tensor(repeating: .nan, shape: [rows.shape[0]]))
  }

  /// log p(x, θ) of many numbers.
  func logJoints(ofNumbers thetas: [Double]) -> [Double] {
    guard isVectorized else { return thetas.map { Supervision.hasFault ? 0 : logJoint($0) } }
    return logJoints(Tensor(thetas).reshaped([thetas.count] + (prior.dimension.map { [$0] } ?? [])))
  }

  /// log p(x, θ) of many points `[N, D]`, some thousand at a time, so that the likelihood's table of
  /// points and data stays small.
  func logJoints(_ points: Tensor) -> [Double] {
    let block = 1024
    return stride(from: 0, to: points.shape[0], by: block).flatMap { start -> [Double] in
      let part = points[rows: start..<min(start + block, points.shape[0])]
      return Supervision.hasFault
        ? Array(repeating: 0, count: part.shape[0])
        : logJoint(part).reshaped([part.shape[0]]).scalars
    }
  }

  /// The most probable θ (MAP), uphill from a start.
  ///
  /// A posterior with several peaks has several modes: try several starts. A density that keeps
  /// growing has none, which is a fault.
  public func mode(from start: Double) -> Double {
    if logJoint(start).isFinite,
      let mode = ScalarMaximum(function: { self.logJoint($0) }).location(from: start)
    {
      return mode
    }
    return Supervision.hasFault ? .nan : fault(noMode("\(start)"), returning: .nan)
  }

  /// The most probable θ (MAP) of several numbers, uphill from a start `[D]`.
  ///
  /// Uses gradients when the likelihood is a function of tensors.
  @_disfavoredOverload
  public func mode(from start: Tensor) -> Tensor {
    if logLikelihoodOfNumber != nil {
      return Tensor(mode(from: number(start))).reshaped(start.shape)
    }
    let mode = PointMaximum(function: { self.logJoint($0) }).location(from: start)
    if let mode { return mode }
    return Supervision.hasFault ? start : fault(noMode("\(start.scalars)"), returning: start)
  }

  private func noMode(_ start: String) -> DomainError {
    DomainError(
      "no mode was found uphill from \(start)",
      help: "start where prior and likelihood are positive, and check that the posterior can be "
        + "normalized")
  }

  // MARK: Evidence

  /// p(x) = ∫ p(x | θ) p(θ) dθ over a range of one number; ±∞ is allowed.
  public func evidence(over range: ClosedRange<Double>) -> Double {
    number(exp(Tensor(logEvidence(over: range))))
  }

  /// log p(x), which doesn't underflow when there are many data.
  public func logEvidence(over range: ClosedRange<Double>) -> Double {
    slice(over: range).logTotal
  }

  /// p(x) over the whole line.
  public func evidence() -> Double { number(exp(Tensor(logEvidence()))) }

  /// log p(x) over the whole line.
  public func logEvidence() -> Double { normalization.logTotal }

  /// p(x) over a rectangle, for two numbers θ = `[2]`.
  public func evidence(over first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Double {
    number(exp(Tensor(logEvidence(over: first, second))))
  }

  /// log p(x) over a rectangle, for two numbers θ = `[2]`.
  public func logEvidence(
    over first: ClosedRange<Double>, _ second: ClosedRange<Double>
  ) -> Double {
    // Taking out the highest value on a grid keeps the integrand from underflowing.
    let grid = Tensor.grid([Tensor(places(first)), Tensor(places(second))])
    let top = logJoints(grid).reduce(-Double.infinity) { max($0, $1) }
    guard top.isFinite else {
      return Supervision.hasFault ? .nan : fault(noMode("the range"), returning: .nan)
    }
    let scaled = integral(over: first, second) { (points: Tensor) in
      exp(Tensor(self.logJoints(points)) - top)
    }
    return top + number(log(Tensor(scaled)))
  }

  /// 33 places inside a range.
  private func places(_ range: ClosedRange<Double>) -> [Double] {
    let low = max(range.lowerBound, -1e3)
    let high = min(range.upperBound, 1e3)
    return (0..<33).map { low + (high - low) * (Double($0) + 0.5) / 33 }
  }

  // MARK: The normalized density of one number

  /// The posterior density at θ, normalized over the whole line.
  public func density(_ theta: Double) -> Double { number(exp(Tensor(logDensity(theta)))) }

  /// The posterior log-density at θ, normalized over the whole line, in nats.
  public func logDensity(_ theta: Double) -> Double { logJoint(theta) - normalization.logTotal }

  /// E[g(θ) | x], by quadrature over the whole line.
  public func expectation(of function: (Double) -> Double) -> Double {
    let slice = normalization
    let total = scaledIntegral(over: slice) { function($0) * $1 }
    return total * exp(slice.top - slice.logTotal)
  }

  /// The posterior mean, by quadrature over the whole line.
  public var mean: Double { expectation { $0 } }

  /// The posterior variance, by quadrature over the whole line.
  public var variance: Double {
    let mean = mean
    return expectation { ($0 - mean) * ($0 - mean) }
  }

  private var normalization: Slice {
    if let wholeLine { return wholeLine }
    let slice = slice(over: -Double.infinity...Double.infinity)
    wholeLine = slice
    return slice
  }

  /// A range of θ divided around the peak in it, with the integral over it.
  private struct Slice {
    let pieces: [ClosedRange<Double>]
    let centre: Double
    let scale: Double
    let top: Double
    var logTotal = Double.nan
  }

  /// ∫ f(θ, p(x, θ) / e^top) dθ, piece by piece in units of the peak's width.
  private func scaledIntegral(over slice: Slice, of function: (Double, Double) -> Double) -> Double
  {
    compensatedSum(
      slice.pieces.map { piece in
        slice.scale
          * integral(
            over: piece,
            ofMany: { places in
              let thetas = places.map { slice.centre + slice.scale * $0 }
              return zip(thetas, self.logJoints(ofNumbers: thetas)).map { theta, logJoint in
                function(theta, Elementary.exp(logJoint - slice.top))
              }
            })
      })
  }

  private func slice(over range: ClosedRange<Double>) -> Slice {
    let support = (prior as? any DistributionOnInterval)?.support ?? range
    let range = range.overlaps(support) ? range.clamped(to: support) : range
    let joint = { (theta: Double) in self.logJoint(theta) }
    let start = bestPlace(in: range)
    let peak = ScalarMaximum(function: joint).location(from: start) ?? start
    let centre = min(max(peak, range.lowerBound), range.upperBound)
    let top = joint(centre)
    guard top.isFinite else {
      let empty = Slice(pieces: [], centre: 0, scale: 1, top: 0)
      return Supervision.hasFault ? empty : fault(noMode("\(start)"), returning: empty)
    }
    let scale = ScalarMaximum(function: joint).width(at: centre)
    let ends = (range.lowerBound - centre) / scale...(range.upperBound - centre) / scale
    // At an end of the domain the density jumps: a cut there would leave a sliver beside the jump.
    let isInside = [-1e-6, 1e-6].allSatisfy { joint(centre + $0 * scale) > -.infinity }
    let cuts = (isInside ? [-10.0, 0, 10] : [-10, 10]).filter {
      $0 > ends.lowerBound && $0 < ends.upperBound
    }
    let edges = [ends.lowerBound] + cuts + [ends.upperBound]
    let pieces = (1..<edges.count).map { edges[$0 - 1]...edges[$0] }
    var slice = Slice(pieces: pieces, centre: centre, scale: scale, top: top)
    let total = scaledIntegral(over: slice) { $1 }
    slice.logTotal = top + number(log(Tensor(total)))
    return slice
  }

  /// The best of some places in a range, from which the peak is sought.
  private func bestPlace(in range: ClosedRange<Double>) -> Double {
    let spread = places(range)
    let near = [-100.0, -10, -3, -1, -0.3, 0, 0.3, 1, 3, 10, 100].filter { range.contains($0) }
    var best = spread[16]
    var height = -Double.infinity
    for place in spread + near {
      let value = logJoint(place)
      if value > height { (best, height) = (place, value) }
    }
    return best
  }

  public var description: String { "Posterior(prior: \(prior))" }
}

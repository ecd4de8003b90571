public import Autodiff
import ElementaryFunctions
public import Tensors

/// Follows a velocity field from data at time 0 to noise at time 1: a continuous flow.
///
/// dz/dt = v(z, t) with a network v, and d log|det| / dt = tr ∂v/∂z. Dormand and Prince's method of
/// order 5 chooses its steps by its error, so both directions are numerical, to a tolerance. The
/// trace is exact, one walk for each feature, or estimated with one fixed random vector
/// (Hutchinson). Derivatives go through the steps that were made. It starts as the identity.
///
/// The steps are those that the hardest point of a batch needs: within the tolerance, an image
/// depends on the points beside it.
///
/// Source: Chen, Rubanova, Bettencourt, Duvenaud (2018), "Neural Ordinary Differential Equations",
/// section 4. arXiv:1806.07366. Grathwohl et al. (2019), "FFJORD", section 3. arXiv:1810.01367.
public final class Continuous: NumericallyInvertible, SizedOnFirstUse {
  /// How the trace of the velocity's Jacobian is found.
  public enum Trace: String, Sendable, CaseIterable {
    /// One walk for each feature.
    case exact
    /// vᵀ J v with one vector of random signs for each point, the same for the whole path.
    case hutchinson
  }

  /// The network of the velocity.
  public let network: MLP
  /// How the trace is found.
  public let trace: Trace
  public let inverseTolerance: Double
  public private(set) var dimension: Int?
  private var seed: UInt64

  /// A flow that learns its dimension from the flow it is in or from its first points.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it.
  ///   - hidden: The widths of the network's hidden layers.
  ///   - trace: Exact, or Hutchinson's estimate, which is cheaper for many features.
  ///   - tolerance: The largest error of a step, relative to 1 + the largest number.
  public init(
    dimension: Int? = nil, hidden: [Int] = [32, 32], trace: Trace = .exact,
    tolerance: Double = 1e-6
  ) {
    network = MLP(hidden: hidden, activation: .tanh)
    self.trace = trace
    inverseTolerance = positive(tolerance, "tolerance")
    var ambient = Random.current
    seed = ambient.bits()
    Random.current = ambient
    if let dimension { settle(dimension: dimension) }
  }

  public var parameters: [Parameter] { network.parameters }

  public var forwardCost: DirectionCost { .numerical }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { path(x, from: 0, to: 1) }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) { path(z, from: 1, to: 0) }

  private func path(
    _ x: Tensor, from start: Double, to end: Double
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "Continuous", x, settle: settle, dimension: { dimension }, state: { dimension }
    ) { rows, _ in
      var generator = Philox(seed: seed)
      let probe = trace == .hutchinson ? sign(generator.normal(shape: rows.shape)) : nil
      let solver = DormandPrince(tolerance: inverseTolerance) { state, t in
        self.velocity(state.value, t, probe)
      }
      let state = State(value: rows, logDet: noLogDets(rows))
      let last = solver.solve(state, from: start, to: end)
      return (last.value, last.logDet)
    }
  }

  /// A place on the path with what has gathered of the log-det.
  struct State {
    var value: Tensor
    var logDet: Tensor
  }

  private func velocity(_ x: Tensor, _ t: Double, _ probe: Tensor?) -> State {
    let time = Tensor(repeating: t, shape: [x.shape[0], 1])
    let v = { [network] (x: Tensor) in network(Tensor.concatenated([x, time], axis: 1)) }
    if let probe {
      let (value, product) = vjp(of: v, at: x, probe)
      return State(value: value, logDet: (product * probe).sum(axis: 1))
    }
    return State(value: v(x), logDet: rowJacobians(of: v, at: x).trace())
  }

  package func settle(dimension: Int) {
    guard self.dimension == nil, let features = validDimension("Continuous", dimension) else {
      return
    }
    network.settle(inputs: features + 1, outputs: features)
    self.dimension = features
  }

  public var description: String {
    "Continuous(\(network), trace: .\(trace.rawValue), tolerance: \(brief(inverseTolerance)))"
  }
}

/// Dormand and Prince's pair of orders 5 and 4 with steps chosen by their error.
///
/// Source: Dormand, Prince (1980), "A family of embedded Runge-Kutta formulae"; step control as in
/// Hairer, Nørsett, Wanner (1993), "Solving Ordinary Differential Equations I", section II.4.
private struct DormandPrince {
  typealias State = Continuous.State

  let tolerance: Double
  let velocity: (State, Double) -> State

  private static let nodes = [0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1]
  private static let stages: [[Double]] = [
    [],
    [1.0 / 5],
    [3.0 / 40, 9.0 / 40],
    [44.0 / 45, -56.0 / 15, 32.0 / 9],
    [19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729],
    [9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656],
    [35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84],
  ]
  /// The weights of order 5 minus those of order 4.
  private static let error = [
    71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40,
  ]

  func solve(_ state: State, from start: Double, to end: Double) -> State {
    let direction = end > start ? 1.0 : -1.0
    var (t, h, state) = (start, 0.1, state)
    var first = velocity(state, t)
    for _ in 0..<10_000 {
      let rest = abs(end - t)
      if rest <= 1e-14 || Supervision.hasFault { return state }
      let step = direction * min(h, rest)
      let (next, last, error) = attempt(state, first, t, step)
      if error <= 1 {
        (t, state, first) = (t + step, next, last)
      }
      let growth = 0.9 * Elementary.pow(max(error, 1e-10), -0.2)
      h = abs(step) * min(max(growth, 0.2), 5)
      if error.isNaN || h < 1e-12 { break }
    }
    return Supervision.hasFault
      ? state
      : fault(
        DomainError(
          "the path of a continuous flow was not found within \(brief(tolerance)) at time \(t)",
          help: "train with smaller steps, or allow a larger tolerance"), returning: state)
  }

  /// One step, with the velocity at its end and its error in units of the tolerance.
  private func attempt(
    _ state: State, _ first: State, _ t: Double, _ h: Double
  ) -> (next: State, last: State, error: Double) {
    var slopes = [first]
    var next = state
    for stage in 1..<7 {
      next = moved(state, slopes, Self.stages[stage].map { $0 * h })
      slopes.append(velocity(next, t + Self.nodes[stage] * h))
    }
    let zero = State(
      value: Tensor(zeros: state.value.shape), logDet: Tensor(zeros: state.logDet.shape))
    let detached = slopes.map { State(value: $0.value.detached(), logDet: $0.logDet.detached()) }
    let off = moved(zero, detached, Self.error.map { $0 * h })
    let size = 1 + max(largest(next.value), largest(next.logDet))
    let error = max(largest(off.value), largest(off.logDet)) / (tolerance * size)
    return (next, slopes[6], error)
  }

  private func largest(_ x: Tensor) -> Double {
    x.count == 0 ? 0 : number(abs(x.detached()).max())
  }

  private func moved(_ state: State, _ slopes: [State], _ weights: [Double]) -> State {
    zip(slopes, weights).reduce(into: state) { sum, term in
      if term.1 == 0 { return }
      sum.value = sum.value + term.1 * term.0.value
      sum.logDet = sum.logDet + term.1 * term.0.logDet
    }
  }
}

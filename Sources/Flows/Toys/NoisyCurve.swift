import ElementaryFunctions
import Tensors

/// Points on curves in the plane, blurred by a normal distribution.
///
/// The density is ∫ N(x; c(t), σ² I) w(t) dt along the curves. It is found with quadrature nodes so
/// close, a few for each σ of length, that the error is at rounding level.
struct NoisyCurve {
  /// The standard deviation of the blur.
  let noise: Double
  /// Places on the curves with the logarithms of their weights, `[K, 2]` and `[K]`.
  private let nodes: Tensor
  private let logWeights: Tensor

  /// Curves given by a place and a weight for t from 0 to 1; all weights integrate to 1.
  ///
  /// - Parameter length: At least the length of the longest curve.
  init(
    noise: Double, curves: Int, length: Double, isClosed: Bool = false,
    weight: (Double) -> Double = { _ in 1 }, place: (Int, Double) -> (Double, Double)
  ) {
    self.noise = noise
    let (times, weights) = Self.rule(noise: noise, length: length, isClosed: isClosed)
    var scalars: [Double] = []
    var logWeights: [Double] = []
    for curve in 0..<curves {
      for (t, w) in zip(times, weights) {
        let (x, y) = place(curve, t)
        scalars += [x, y]
        logWeights.append(Elementary.log(w * weight(t) / Double(curves)))
      }
    }
    nodes = Tensor(shape: [logWeights.count, 2], scalars: scalars)
    self.logWeights = Tensor(logWeights)
  }

  /// Nodes and weights on [0, 1]: equal steps on a closed curve, where they are best; else panels
  /// of 15 nodes, each about 3σ long.
  private static func rule(
    noise: Double, length: Double, isClosed: Bool
  ) -> (times: [Double], weights: [Double]) {
    // Below a thousandth of the length the density is a drawing of the curve; nodes stay few.
    let spacing = max(noise, length / 1000)
    if isClosed {
      let count = Int((3 * length / spacing).rounded(.up)) + 16
      return (
        (0..<count).map { Double($0) / Double(count) },
        Array(repeating: 1 / Double(count), count: count)
      )
    }
    let panels = Int((length / (3 * spacing)).rounded(.up)) + 1
    let half = 0.5 / Double(panels)
    return (
      (0..<panels).flatMap { panel in
        GaussKronrod.nodes.map { (Double(panel) + 0.5 + 0.5 * $0) / Double(panels) }
      },
      (0..<panels).flatMap { _ in GaussKronrod.kronrod.map { $0 * half } }
    )
  }

  /// The log-density of rows `[N, 2]`, `[N]`.
  func logDensity(_ x: Tensor) -> Tensor {
    let parts = stride(from: 0, to: x.shape[0], by: 256).map { start in
      let rows = x[rows: start..<min(start + 256, x.shape[0])]
      let across = rows[columns: 0..<1] - nodes[columns: 0..<1].reshaped([logWeights.count])
      let up = rows[columns: 1..<2] - nodes[columns: 1..<2].reshaped([logWeights.count])
      let exponents = (across * across + up * up) * (-0.5 / (noise * noise)) + logWeights
      return exponents.logSumExp(axis: 1)
    }
    let all = parts.isEmpty ? Tensor(zeros: [0]) : Tensor.concatenated(parts, axis: 0)
    return all - 2 * Elementary.log(noise) - 2 * halfLogTwoPi
  }
}

/// Draws of points in the plane, one by one.
func planeSample(
  _ count: Int, _ generator: inout Philox, _ draw: (inout Philox) -> (Double, Double)
) -> Tensor {
  let count = drawCount(count)
  Supervision.charge(work: 32 * count)
  var scalars: [Double] = []
  scalars.reserveCapacity(Supervision.hasFault ? 0 : 2 * count)
  for _ in 0..<(Supervision.hasFault ? 0 : count) {
    let (x, y) = draw(&generator)
    scalars += [x, y]
  }
  return Tensor(shape: [scalars.count / 2, 2], scalars: scalars)
}

/// The log-density of points in the plane of any leading shape, from one of rows.
func planeLogDensity(_ name: String, _ x: Tensor, _ rows: (Tensor) -> Tensor) -> Tensor {
  if let error = dimensionMismatch(name, needs: 2, got: x) {
    return fault(error, returning: noDensity(x))
  }
  return mapPoints(x) { ($0, rows($0)) }.logDet
}

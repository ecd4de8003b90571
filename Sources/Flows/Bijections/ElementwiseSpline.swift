public import Autodiff
public import Tensors

/// A monotone rational-quadratic spline for each feature by itself, with trained knots.
///
/// On [−bound, bound] it can become any increasing curve through so many bins; outside it is the
/// identity. It starts as the identity.
///
/// Source: Durkan, Bekasov, Murray, Papamakarios (2019), "Neural Spline Flows", section 3.1.
/// arXiv:1906.04032.
public final class ElementwiseSpline: Bijection, SizedOnFirstUse {
  package struct Knots {
    package let widths: Parameter
    package let heights: Parameter
    package let slopes: Parameter

    /// Raw widths and heights `[D, K]` and raw inner slopes `[D, K − 1]`.
    package init(widths: Tensor, heights: Tensor, slopes: Tensor) {
      self.widths = Parameter(widths, name: "widths")
      self.heights = Parameter(heights, name: "heights")
      self.slopes = Parameter(slopes, name: "slopes")
    }
  }

  /// The number of bins.
  public let bins: Int
  /// Half the length of the interval.
  public let bound: Double
  private var knots: Knots?

  /// A layer for points of some dimension, or of the dimension of the flow it is in.
  ///
  /// - Parameters:
  ///   - dimension: D, or nil to learn it from the flow or the first points.
  ///   - bins: The number of bins; fewer than one is a fault.
  ///   - bound: Half the length of the interval, positive.
  public init(dimension: Int? = nil, bins: Int = 8, bound: Double = 5) {
    let transformer = SplineTransformer(bins: bins, bound: bound)
    self.bins = transformer.bins
    self.bound = transformer.bound
    if let dimension { settle(dimension: dimension) }
  }

  package init(_ knots: Knots, bound: Double) {
    self.knots = knots
    bins = knots.widths.value.shape[1]
    self.bound = bound
  }

  public var dimension: Int? { knots?.widths.value.shape[0] }

  public var parameters: [Parameter] { knots.map { [$0.widths, $0.heights, $0.slopes] } ?? [] }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { $1.forward($0) }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { $1.inverse($0) }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, MonotoneSpline) -> (value: Tensor, logDerivative: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    mapSettled(
      "ElementwiseSpline", x, settle: settle, dimension: { dimension }, state: { knots }
    ) { rows, knots in
      let spline = MonotoneSpline(
        rawWidths: knots.widths.value, rawHeights: knots.heights.value,
        rawSlopes: knots.slopes.value, bound: bound)
      let (value, logDerivative) = map(rows, spline)
      return (value, logDerivative.sum(axis: 1))
    }
  }

  package func settle(dimension: Int) {
    guard knots == nil, let features = validDimension("ElementwiseSpline", dimension) else {
      return
    }
    knots = Knots(
      widths: Tensor(zeros: [features, bins]), heights: Tensor(zeros: [features, bins]),
      slopes: Tensor(zeros: [features, bins - 1]))
  }

  public var description: String { "ElementwiseSpline(bins: \(bins), bound: \(bound))" }
}

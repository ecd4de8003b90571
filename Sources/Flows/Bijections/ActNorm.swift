public import Autodiff
public import Tensors

/// z = (x − shift) · e^(−logScale) with one trained pair for each feature.
///
/// `fit` starts it from the first batch, so that its output has mean 0 and standard deviation 1;
/// until then it is the identity.
///
/// Source: Kingma, Dhariwal (2018), "Glow: Generative Flow with Invertible 1×1 Convolutions",
/// section 3.1. arXiv:1807.03039.
public final class ActNorm: Bijection, SizedOnFirstUse, DataInitialized {
  private struct Normalization {
    let shift: Parameter
    let logScale: Parameter
    var isFromData = false
  }

  private var normalization: Normalization?

  /// A layer for points of some dimension, or of the dimension of the flow it is in.
  public init(dimension: Int? = nil) {
    if let dimension { settle(dimension: dimension) }
  }

  public var dimension: Int? { normalization?.shift.value.count }

  public var parameters: [Parameter] {
    normalization.map { [$0.shift, $0.logScale] } ?? []
  }

  @_disfavoredOverload
  public func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: x) { rows, shift, logScale in
      ((rows - shift) * exp(-logScale), noLogDets(rows) - logScale.sum())
    }
  }

  @_disfavoredOverload
  public func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    apply(to: z) { rows, shift, logScale in
      (rows * exp(logScale) + shift, noLogDets(rows) + logScale.sum())
    }
  }

  private func apply(
    to x: Tensor, _ map: (Tensor, Tensor, Tensor) -> (value: Tensor, logDet: Tensor)
  ) -> (value: Tensor, logDet: Tensor) {
    settle(dimension: featureCount(x))
    guard let normalization else { return unusable(x) }
    let (shift, logScale) = (normalization.shift.value, normalization.logScale.value)
    if let error = dimensionMismatch("ActNorm", needs: shift.count, got: x) {
      return fault(error, returning: unusable(x))
    }
    return mapPoints(x) { map($0, shift, logScale) }
  }

  package func settle(dimension: Int) {
    if normalization != nil { return }
    guard dimension > 0 else {
      fault(ShapeError("ActNorm needs at least 1 feature, got \(dimension)"), returning: ())
      return
    }
    normalization = Normalization(
      shift: Parameter(Tensor(zeros: [dimension]), name: "shift"),
      logScale: Parameter(Tensor(zeros: [dimension]), name: "log-scale"))
  }

  package func initialize(from data: Tensor) -> Tensor {
    settle(dimension: featureCount(data))
    if let normalization, !normalization.isFromData, data.rank == 2, data.shape[0] > 1 {
      let (mean, deviation) = meanAndDeviation(of: data)
      normalization.shift.value = mean
      normalization.logScale.value = log(deviation)
      self.normalization?.isFromData = true
    }
    return forward(data).value
  }

  public var description: String {
    dimension.map { "ActNorm(dimension: \($0))" } ?? "ActNorm()"
  }
}

extension ActNorm: HasConstants {
  /// Whether the layer has been started, so that a restored one isn't started again.
  var constants: [Constant] {
    guard let normalization else { return [] }
    let isFromData = Tensor([normalization.isFromData ? 1 : 0])
    return [
      Constant(name: "is-from-data", value: isFromData) {
        self.normalization?.isFromData = $0.scalars == [1]
      }
    ]
  }
}

public import Tensors

/// The one-to-one map of each changed feature inside a coupling or autoregressive layer, with
/// parameters that a network gives.
///
/// Parameters come as `[N, P · k]` for k features: the first parameter of all features, then the
/// second, and so on. Zeros are the identity, since networks start with an output of zeros.
public protocol Transformer: CustomStringConvertible {
  /// P, the number of parameters for each feature.
  var parametersPerFeature: Int { get }

  /// Maps features to noise.
  ///
  /// - Parameters:
  ///   - x: Features, `[N, k]`.
  ///   - parameters: What the network gives, `[N, P · k]`.
  /// - Returns: z, `[N, k]`; log|det ∂z/∂x| in nats, `[N]`.
  func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)

  /// Maps noise to features.
  ///
  /// - Returns: x, `[N, k]`; log|det ∂x/∂z| in nats, `[N]`.
  func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
}

/// The affine map z = (x − μ) / σ of each feature.
///
/// This is the Gaussian conditional of an autoregressive flow and of a coupling layer: with noise
/// z from N(0, 1), x comes from N(μ, σ²). The parameters are μ and a raw log σ, from which
/// log σ = c · tanh(raw / c), so that no scale overflows.
public struct AffineTransformer: Transformer {
  /// Which way the scale works.
  package enum Form: Sendable {
    /// z = (x − shift) · e^(−s), the lecture's form.
    case shiftScale
    /// z = x · e^s + shift.
    case scaleShift
  }

  /// How a network's last output is divided among shift and raw scale.
  package enum Layout: Sendable {
    /// First half and second half.
    case split
    /// Even and odd entries.
    case interleaved
  }

  package var form = Form.shiftScale
  package var logScale: LogScale
  package var layout = Layout.split
  package var isShiftFirst = true

  /// An affine map with |log σ| below a bound; one that isn't positive is a fault.
  public init(logScaleBound: Double = 2) {
    logScale = .bounded(positiveBound(logScaleBound))
  }

  public var parametersPerFeature: Int { 2 }

  /// Shift and log-scale of k features from raw output `[N, 2k]`.
  package func parameters(from raw: Tensor) -> (shift: Tensor, logScale: Tensor) {
    let k = raw.shape[1] / 2
    let (first, second) =
      switch layout {
      case .split: (raw[columns: 0..<k], raw[columns: k..<2 * k])
      case .interleaved:
        (
          columns(raw, (0..<k).map { 2 * $0 }),
          columns(raw, (0..<k).map { 2 * $0 + 1 })
        )
      }
    return isShiftFirst ? (first, logScale(second)) : (second, logScale(first))
  }

  /// c, where the transformer has its usual form; else nil.
  var boundInUsualForm: Double? {
    guard case .bounded(let bound) = logScale, form == .shiftScale, layout == .split, isShiftFirst
    else { return nil }
    return bound
  }

  /// The usual form in one step, or nil for the others.
  private func fused(
    _ x: Tensor, _ raw: Tensor, isInverse: Bool
  ) -> (value: Tensor, logDet: Tensor)? {
    guard let bound = boundInUsualForm else { return nil }
    let k = x.shape[1]
    let both = boundedAffine(x, raw, bound: bound, isInverse: isInverse)
    guard both.rank == 2, both.shape[1] == k + 1 else { return nil }
    return (both[columns: 0..<k], both[column: k])
  }

  public func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    if let fused = fused(x, parameters, isInverse: false) { return fused }
    let by = self.parameters(from: parameters)
    return switch form {
    case .shiftScale: ((x - by.shift) * exp(-by.logScale), -by.logScale.sum(axis: 1))
    case .scaleShift: (x * exp(by.logScale) + by.shift, by.logScale.sum(axis: 1))
    }
  }

  public func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    if let fused = fused(z, parameters, isInverse: true) { return fused }
    let by = self.parameters(from: parameters)
    return switch form {
    case .shiftScale: (z * exp(by.logScale) + by.shift, by.logScale.sum(axis: 1))
    case .scaleShift: ((z - by.shift) * exp(-by.logScale), -by.logScale.sum(axis: 1))
    }
  }

  public var description: String { "affine" }
}

/// The shift z = x − μ of each feature: the volume stays.
///
/// Source: Dinh, Krueger, Bengio (2015), "NICE: Non-linear Independent Components Estimation",
/// section 3.2. arXiv:1410.8516.
public struct AdditiveTransformer: Transformer {
  /// A shift by what the network gives.
  public init() {}

  public var parametersPerFeature: Int { 1 }

  public func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    (x - parameters, noLogDets(x))
  }

  public func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    (z + parameters, noLogDets(z))
  }

  public var description: String { "additive" }
}

/// A monotone rational-quadratic spline of each feature on [−bound, bound], the identity outside.
///
/// The parameters of a feature are the raw widths and heights of the bins and the raw slopes at
/// the inner knots: 3 · bins − 1 numbers. Data outside the interval are only moved by other
/// layers, so standardize them first.
///
/// Source: Durkan, Bekasov, Murray, Papamakarios (2019), "Neural Spline Flows", section 3.1.
/// arXiv:1906.04032.
public struct SplineTransformer: Transformer {
  /// The number of bins.
  public let bins: Int
  /// Half the length of the interval.
  public let bound: Double

  /// A spline; fewer than one bin or a bound that isn't positive is a fault.
  public init(bins: Int = 8, bound: Double = 5) {
    self.bins =
      bins > 0
      ? bins : fault(DomainError("a spline needs at least 1 bin, got \(bins)"), returning: 1)
    self.bound = positive(bound, "bound of a spline")
  }

  public var parametersPerFeature: Int { 3 * bins - 1 }

  public func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    let (value, logDerivative) = spline(parameters).forward(x)
    return (value, logDerivative.sum(axis: 1))
  }

  public func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    let (value, logDerivative) = spline(parameters).inverse(z)
    return (value, logDerivative.sum(axis: 1))
  }

  /// Raw numbers `[N, P · k]` as one spline for each point and feature.
  private func spline(_ raw: Tensor) -> MonotoneSpline {
    let points = raw.shape[0]
    let features = raw.shape[1] / parametersPerFeature
    let each = raw.reshaped([points, parametersPerFeature, features]).transposed()
    return MonotoneSpline(
      rawWidths: each[columns: 0..<bins], rawHeights: each[columns: bins..<2 * bins],
      rawSlopes: each[columns: 2 * bins..<3 * bins - 1], bound: bound)
  }

  public var description: String { "spline of \(counted(bins, "bin"))" }
}

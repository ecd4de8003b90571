import ElementaryFunctions
public import Tensors

/// z = scale · x + shift, with fixed numbers or one pair for each feature.
public struct Affine: ElementwiseBijection {
  /// What each feature is multiplied by, `[]` or `[D]`; no entry is 0.
  public let scale: Tensor
  /// What is added afterwards, `[]` or `[D]`.
  public let shift: Tensor

  /// A map that scales first and shifts then; a scale that is 0 or not finite is a fault.
  public init(scale: Tensor = 1, shift: Tensor = 0) {
    self.shift = shift
    if scale.rank > 1 || shift.rank > 1 {
      self.scale = fault(
        ShapeError(
          "Affine needs a number or one number for each feature, "
            + "got scale \(scale.shape) and shift \(shift.shape)"), returning: 1)
    } else if !scale.scalars.allSatisfy({ $0 != 0 && $0.isFinite }) {
      self.scale = fault(
        DomainError("Affine needs a finite scale without zeros, got \(scale.scalars)"),
        returning: 1)
    } else {
      self.scale = scale
    }
  }

  /// A map of numbers.
  @_disfavoredOverload
  public init(scale: Double, shift: Double = 0) {
    self.init(scale: Tensor(scale), shift: Tensor(shift))
  }

  /// A map that gives data mean 0 and standard deviation 1 in every feature.
  ///
  /// As the first layer of a flow it brings data to the scale that the other layers expect; its
  /// log-det is counted as any other. A feature without variance is only shifted.
  ///
  /// - Parameter data: Points, `[N, D]`.
  public init(standardizing data: Tensor) {
    guard data.rank == 2, data.shape[0] > 0 else {
      self.init(
        scale: fault(
          ShapeError("standardizing needs points [N, D], got \(data.shape)"), returning: 1))
      return
    }
    let (mean, deviation) = meanAndDeviation(of: data)
    self.init(scale: 1 / deviation, shift: -mean / deviation)
  }

  public var dimension: Int? {
    max(scale.rank, shift.rank) == 0 ? nil : max(scale.count, shift.count)
  }

  public func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    (x * scale + shift, Tensor(zeros: x.shape) + log(abs(scale)))
  }

  public func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    ((z - shift) / scale, Tensor(zeros: z.shape) - log(abs(scale)))
  }

  public func forward(_ x: Double) -> (value: Double, logDet: Double) {
    if let error = misfit("Affine", dimension: dimension, Tensor(x)) {
      return fault(error, returning: (.nan, .nan))
    }
    let (scale, shift) = (number(scale), number(shift))
    return (x * scale + shift, Elementary.log(abs(scale)))
  }

  public func inverse(_ z: Double) -> (value: Double, logDet: Double) {
    if let error = misfit("Affine", dimension: dimension, Tensor(z)) {
      return fault(error, returning: (.nan, .nan))
    }
    let (scale, shift) = (number(scale), number(shift))
    return ((z - shift) / scale, -Elementary.log(abs(scale)))
  }

  public var description: String {
    "Affine(scale: \(compact(scale)), shift: \(compact(shift)))"
  }
}

/// Mean and standard deviation of each column, `[D]`; a deviation of 0 is given as 1.
func meanAndDeviation(of data: Tensor) -> (mean: Tensor, deviation: Tensor) {
  let mean = data.sum(axis: 0) / Double(data.shape[0])
  let centred = data - mean
  let variance = (centred * centred).sum(axis: 0) / Double(data.shape[0])
  return (mean, Tensor(variance.scalars.map { $0 > 0 ? $0.squareRoot() : 1 }))
}

/// A tensor in one short line, for descriptions: a number, a list, or its shape when long.
func compact(_ x: Tensor) -> String {
  if x.rank == 0 { return "\(x.scalars.first ?? .nan)" }
  if x.rank == 1, x.count <= 4 { return "\(x.scalars)" }
  return "tensor \(x.shape)"
}

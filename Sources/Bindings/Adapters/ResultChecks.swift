import Tensors

// What a cell's function gives the library has the shape that the library relies on: a wrong one is
// a fault that names the type, and the library goes on with NaN in the right shape until the call
// ends.
extension CellValue {
  /// The image of points and its log-det.
  func mapped(
    _ result: (Tensor, Tensor), by function: String, _ points: Tensor
  ) -> (value: Tensor, logDet: Tensor) {
    let shapes = (points.shape, Array(points.shape.dropLast()))
    return pair(result, shapes, function, "a log-det")
  }

  /// The images of numbers and the logarithms of their derivatives.
  func mappedEach(
    _ result: (Tensor, Tensor), by function: String, _ numbers: Tensor
  ) -> (value: Tensor, logDerivative: Tensor) {
    pair(result, (numbers.shape, numbers.shape), function, "log-derivatives")
  }

  private func pair(
    _ result: (Tensor, Tensor), _ shapes: ([Int], [Int]), _ function: String, _ second: String
  ) -> (Tensor, Tensor) {
    if result.0.shape == shapes.0, result.1.shape == shapes.1 { return result }
    return refused(
      function, "a value of shape \(shapes.0) and \(second) of shape \(shapes.1)",
      "\(result.0.shape) and \(result.1.shape)",
      returning: (nan(shapes.0), nan(shapes.1)))
  }

  /// The log-density of points, or of numbers where there is no dimension.
  func density(_ result: Tensor, of x: Tensor, _ dimension: Int?) -> Tensor {
    let shape = dimension == nil ? x.shape : Array(x.shape.dropLast())
    return tensor(result, shape, "logDensity")
  }

  func draws(_ result: Tensor, _ count: Int, _ dimension: Int?) -> Tensor {
    tensor(result, [max(count, 0)] + (dimension.map { [$0] } ?? []), "sample")
  }

  func moment(_ result: Tensor, _ name: String, _ dimension: Int?) -> Tensor {
    tensor(result, dimension.map { [$0] } ?? [], name)
  }

  private func tensor(_ result: Tensor, _ shape: [Int], _ function: String) -> Tensor {
    if result.shape == shape { return result }
    return refused(
      function, "a tensor of shape \(shape)", "\(result.shape)", returning: nan(shape))
  }

  /// Takes note of how many outputs a network has been asked for.
  func settled(_ result: Void, outputs: Int) { self.outputs = outputs }

  /// One row for each row, as wide as `settle` has been told.
  func rows(_ result: Tensor, by function: String, _ rows: Tensor) -> Tensor {
    let count = rows.shape.first ?? 1
    let width = outputs
    let isFine =
      result.rank == 2 && result.shape[0] == count && result.shape[1] == width ?? result.shape[1]
    if isFine { return result }
    let wanted = width.map { "[\(count), \($0)]" } ?? "[\(count), outputs]"
    return refused(
      function, "a tensor of shape \(wanted)", "\(result.shape)",
      returning: nan([count, max(width ?? 1, 1)]))
  }

  /// The values after a step of an optimizer.
  func stepped(_ result: [Tensor], from values: [Tensor]) -> [Tensor] {
    if result.count == values.count, zip(result, values).allSatisfy({ $0.shape == $1.shape }) {
      return result
    }
    return refused(
      "step", "a tensor for each value, in its shape", "\(result.map(\.shape))",
      returning: values)
  }

  // MARK: Counts

  private static let countMax = 1 << 24

  func features(_ count: Int?) -> Int? {
    guard let count else { return nil }
    return self.count(count, "dimension", from: 1)
  }

  func contextFeatures(_ count: Int) -> Int {
    self.count(count, "contextDimension", from: 0)
  }

  func parameterCount(_ count: Int) -> Int {
    self.count(count, "parametersPerFeature", from: 1)
  }

  private func count(_ count: Int, _ name: String, from low: Int) -> Int {
    if (low...CellValue.countMax).contains(count) { return count }
    return refused(name, "a number from \(low) to \(CellValue.countMax)", "\(count)", returning: 1)
  }

  // MARK: Faults

  private func nan(_ shape: [Int]) -> Tensor { Tensor(repeating: .nan, shape: shape) }

  private func refused<Value>(
    _ function: String, _ wanted: String, _ got: String, returning placeholder: Value
  ) -> Value {
    fault(
      ShapeError("'\(typeName).\(function)' needs to return \(wanted), got \(got)"),
      returning: placeholder)
  }
}

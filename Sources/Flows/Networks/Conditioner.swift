public import Autodiff
public import Tensors

/// A function from the features that a layer keeps to the numbers that move the others.
public protocol Conditioner: AnyObject, CustomStringConvertible {
  /// What training changes.
  var parameters: [Parameter] { get }

  /// Makes the parameters for these sizes, with an output of zeros, if there are none yet.
  ///
  /// A layer calls it before the first use. Sizes other than those that are there are a fault.
  func settle(inputs: Int, outputs: Int)

  /// Rows `[N, inputs]` to rows `[N, outputs]`.
  func callAsFunction(_ x: Tensor) -> Tensor
}

/// Applies a network of rows to points with any axes before the last one.
func overRows(
  _ x: Tensor, _ name: String, inputs: Int, _ network: (Tensor) -> Tensor
) -> Tensor {
  if let error = dimensionMismatch(name, needs: inputs, got: x) {
    return fault(error, returning: Tensor(repeating: .nan, shape: x.shape))
  }
  if x.rank == 2 { return network(x) }
  let points = Array(x.shape.dropLast())
  let image = network(x.reshaped([points.reduce(1, *), inputs]))
  return image.reshaped(points + [featureCount(image)])
}

/// A fault where a layer needs a network of other sizes than those it has.
func requireSizes(
  inputs: Int, outputs: Int, of network: (inputs: Int, outputs: Int), help: String
) {
  if network == (inputs, outputs) { return }
  fault(
    ShapeError(
      "layer needs a network from \(inputs) to \(outputs) features, "
        + "got one from \(network.inputs) to \(network.outputs)", help: help), returning: ())
}

/// Whether a network can have these sizes; a fault where it can't.
func areValidSizes(inputs: Int, outputs: Int) -> Bool {
  if inputs >= 0, outputs > 0 { return true }
  return fault(
    ShapeError("network needs at least 1 output, got \(inputs) inputs, \(outputs) outputs"),
    returning: false)
}

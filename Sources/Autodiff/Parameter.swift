public import Tensors

/// A tensor that training changes, with a name.
public final class Parameter {
  /// What messages and listings call it.
  public let name: String
  /// Its current value; inside `gradients(of:wrt:)` it is followed by the tape.
  public var value: Tensor

  /// A parameter with a first value.
  public init(_ value: Tensor, name: String = "parameter") {
    self.value = value
    self.name = name
  }
}

/// The value of a computation and its gradients with respect to parameters that it reads.
///
/// - Parameters:
///   - body: A computation whose result has one element, such as a loss; another size faults with
///     `ShapeError`.
///   - parameters: What to differentiate by; those that the body doesn't read get zeros.
/// - Returns: The value, and one gradient for each parameter, in order.
public func gradients(of body: () -> Tensor, wrt parameters: [Parameter])
  -> (value: Tensor, gradients: [Tensor])
{
  let values = parameters.map(\.value)
  defer {
    for (parameter, value) in zip(parameters, values) { parameter.value = value }
  }
  return valueWithGradients(
    of: { variables in
      for (parameter, variable) in zip(parameters, variables) { parameter.value = variable }
      return body()
    }, at: values)
}

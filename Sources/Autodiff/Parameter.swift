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

/// Adds independent normal noise to parameters, from the ambient random numbers.
///
/// New layers start at a special place, most as the identity; what is shown or checked there may
/// hold by that alone. A layer that doesn't know its size yet has no parameters.
///
/// - Parameters:
///   - parameters: What to change, in place and in this order, such as `layer.parameters`.
///   - sd: The standard deviation of the noise, at least 0.
public func perturb(_ parameters: [Parameter], by sd: Double) {
  var generator = Random.current
  defer { Random.current = generator }
  perturb(parameters, by: sd, using: &generator)
}

/// Adds independent normal noise to parameters, from a generator.
public func perturb(_ parameters: [Parameter], by sd: Double, using generator: inout Philox) {
  guard sd >= 0, sd.isFinite else {
    return fault(
      DomainError("perturb needs a standard deviation of at least 0, got \(sd)"), returning: ())
  }
  for parameter in parameters {
    parameter.value += sd * generator.normal(shape: parameter.value.shape)
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
  let values = Tensor.list(count: parameters.count) { parameters[$0].value }
  let result = valueWithGradients(
    of: { variables in
      for (parameter, variable) in zip(parameters, variables) { parameter.value = variable }
      return body()
    }, at: values)
  for (parameter, value) in zip(parameters, values) { parameter.value = value }
  Tensor.recycle(consume values)
  return result
}

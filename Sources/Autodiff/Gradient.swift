public import Tensors

/// The gradient of a function with one number as result.
///
/// Gradients nest: `f` may itself call `gradient`, and the result can be differentiated again.
///
/// - Parameters:
///   - f: A function of tensors whose result has one element; another size faults with `ShapeError`.
///   - x: Where to take the gradient.
/// - Returns: ∂f/∂x, in the shape of `x`.
public func gradient(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor {
  valueWithGradient(of: f, at: x).gradient
}

/// A function's value and its gradient, see `gradient`.
public func valueWithGradient(of f: (Tensor) -> Tensor, at x: Tensor)
  -> (value: Tensor, gradient: Tensor)
{
  withTape { tape, isNested in
    let variable = tape.variable(x)
    let value = f(variable)
    guard value.count == 1 else {
      return fault(notScalar(value), returning: (value, .placeholder(x.shape)))
    }
    let gradient = tape.pullback(
      value, Tensor(ones: value.shape), to: variable, isRecorded: isNested)
    return isNested ? (value, gradient) : (value.detached(), gradient.detached())
  }
}

/// The gradients of a function of two tensors.
public func gradient(of f: (Tensor, Tensor) -> Tensor, at x: Tensor, _ y: Tensor) -> (
  Tensor, Tensor
) {
  let gradients = valueWithGradients(of: { f($0[0], $0[1]) }, at: [x, y]).gradients
  return (gradients[0], gradients[1])
}

/// The value and the gradients of a function of several tensors.
public func valueWithGradients(of f: ([Tensor]) -> Tensor, at points: [Tensor])
  -> (value: Tensor, gradients: [Tensor])
{
  withTape { tape, isNested in
    let variables = Tensor.list(count: points.count) { tape.variable(points[$0]) }
    let value = f(variables)
    guard value.count == 1 else {
      return fault(notScalar(value), returning: (value, points.map { .placeholder($0.shape) }))
    }
    let gradients = tape.pullback(
      value, Tensor(ones: value.shape), to: variables, isRecorded: isNested)
    Tensor.recycle(consume variables)
    // A walk that isn't recorded gives tensors without traces.
    return (isNested ? value : value.detached(), gradients)
  }
}

/// The derivative of a function of one number.
public func derivative(of f: (Tensor) -> Tensor, at x: Double) -> Double {
  gradient(of: f, at: Tensor(x)).scalar
}

/// A vector with the vector–Jacobian product: f(x) and vᵀ ∂f/∂x.
///
/// - Parameters:
///   - f: A function of tensors.
///   - x: Where to take it.
///   - cotangent: v, in the shape of f(x).
public func vjp(of f: (Tensor) -> Tensor, at x: Tensor, _ cotangent: Tensor)
  -> (value: Tensor, product: Tensor)
{
  withTape { tape, isNested in
    let variable = tape.variable(x)
    let value = f(variable)
    guard value.shape == cotangent.shape else {
      return fault(
        ShapeError(
          "vjp needs a cotangent of the value's shape \(value.shape), got \(cotangent.shape)"),
        returning: (value, .placeholder(x.shape)))
    }
    let product = tape.pullback(value, cotangent, to: variable, isRecorded: isNested)
    return isNested ? (value, product) : (value.detached(), product.detached())
  }
}

/// A value with the Jacobian–vector product: f(x) and ∂f/∂x · t.
///
/// The vector–Jacobian product is linear in its vector; its own gradient is the product wanted
/// here. So one set of rules serves both directions, at about three evaluations of `f`.
///
/// - Parameters:
///   - f: A function of tensors.
///   - x: Where to take it.
///   - tangent: t, in the shape of `x`.
public func jvp(of f: (Tensor) -> Tensor, at x: Tensor, _ tangent: Tensor)
  -> (value: Tensor, product: Tensor)
{
  guard x.shape == tangent.shape else {
    return fault(
      ShapeError("jvp needs a tangent of the point's shape \(x.shape), got \(tangent.shape)"),
      returning: (x, .placeholder(x.shape)))
  }
  return withTape { tape, isNested in
    let variable = tape.variable(x)
    let value = f(variable)
    let dual = tape.variable(Tensor(zeros: value.shape))
    let pulled = tape.pullback(value, dual, to: variable, isRecorded: true)
    let inner = (pulled * tangent).sum()
    let product = tape.pullback(
      inner, Tensor(ones: inner.shape), to: dual, isRecorded: isNested)
    return isNested ? (value, product) : (value.detached(), product.detached())
  }
}

func notScalar(_ value: Tensor) -> ShapeError {
  ShapeError(
    "a gradient needs a function with one number as result, got shape \(value.shape)",
    help: "reduce the result with sum() or mean(), or use jacobian")
}

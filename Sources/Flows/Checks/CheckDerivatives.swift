import Autodiff
public import Tensors

/// Checks that the Jacobian of a bijection is triangular, and prints what it found.
///
/// ∂zᵢ/∂xⱼ must be exactly 0 where j comes after i in the order, and not 0 on the diagonal.
///
/// - Parameters:
///   - bijection: What to check, such as an autoregressive layer.
///   - x: One point, `[D]`.
///   - order: The features in the order in which each depends on those before it; empty for 0, 1, ….
@discardableResult
public func checkTriangular(
  _ bijection: any Bijection, on x: Tensor, order: [Int] = []
) -> CheckReport {
  let point = x.detached().flattened()
  let features = point.count
  let order = order.isEmpty ? Array(0..<features) : order
  guard order.sorted() == Array(0..<features) else {
    return fault(
      DomainError("an order names each of \(features) features once, got \(order)"),
      returning: CheckReport([]))
  }
  let J = jacobian(of: { bijection.forward($0).value }, at: point).scalars
  var wrong: [String] = []
  var flat = 0
  for (rank, i) in order.enumerated() {
    if J[i * features + i] == 0 { flat += 1 }
    for j in order[(rank + 1)...] where J[i * features + j] != 0 { wrong.append("∂z\(i)/∂x\(j)") }
  }
  let found = wrong.isEmpty ? "" : ", not " + wrong.prefix(4).joined(separator: ", ")
  return Checks.deliver(
    CheckReport(
      title: headline(bijection),
      [
        ("features don't depend on later ones\(found)", wrong.isEmpty),
        ("every feature depends on itself", flat == 0),
      ]))
}

/// Checks the gradient of a function against central differences, and prints what it found.
///
/// - Parameters:
///   - f: A function with one number as result.
///   - x: Where to take it.
///   - tolerance: The largest difference allowed, relative to 1 + the largest slope; differences
///     themselves are good to some 1e-9.
///   - step: The length of a step of the differences.
@discardableResult
public func checkGradient(
  of f: (Tensor) -> Tensor, at x: Tensor, within tolerance: Double = 1e-6, step: Double = 1e-5
) -> CheckReport {
  let exact = gradient(of: f, at: x)
  let scalars = x.scalars
  let slopes = scalars.indices.map { index in
    var (up, down) = (scalars, scalars)
    up[index] += step
    down[index] -= step
    let high = number(f(Tensor(shape: x.shape, scalars: up)))
    let low = number(f(Tensor(shape: x.shape, scalars: down)))
    return (high - low) / (up[index] - down[index])
  }
  return Checks.deliver(
    CheckReport([
      agreement(
        "gradient = central differences", exact, Tensor(shape: x.shape, scalars: slopes),
        tolerance)
    ]))
}

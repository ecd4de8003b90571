/// Order, and lengths of vectors.
extension Tensor {
  /// All numbers in ascending order, `[count]`; NaN comes last. Gradients follow the numbers.
  public func sorted() -> Tensor { flattened().sorted(axis: 0) }

  /// The numbers along an axis in ascending order; equal ones keep their order, NaN comes last.
  public func sorted(axis: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    let places = order(axis).map { $0.place }
    return flattened().gathered(axis: 0, indices: places).reshaped(shape)
  }

  /// The places along an axis from the smallest number to the largest, as numbers.
  public func sortOrder(axis: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    let indices = order(axis).map { Double($0.index) }
    return Tensor(shape: shape, scalars: indices)
  }

  /// For each place of the sorted tensor, where its number comes from: in row-major order, and along
  /// the axis.
  private func order(_ axis: Int) -> [(place: Int, index: Int)] {
    let layout = Layout(shape, axis: axis)
    let values = scalars
    var order = Array(repeating: (place: 0, index: 0), count: count)
    Supervision.charge(work: 16 * count)
    for outer in 0..<layout.outer {
      for inner in 0..<layout.inner {
        let start = outer * layout.length * layout.inner + inner
        let line = (0..<layout.length).sorted { a, b in
          let (x, y) = (values[start + a * layout.inner], values[start + b * layout.inner])
          if x == y || (x.isNaN && y.isNaN) { return a < b }
          return y.isNaN || x < y
        }
        for (rank, index) in line.enumerated() {
          order[start + rank * layout.inner] = (start + index * layout.inner, index)
        }
      }
    }
    return order
  }

  /// (Σ |x|ᵖ)^(1/p) of all numbers taken as one vector, shape `[]`; the largest |x| for p = ∞.
  ///
  /// A power below 1 faults with `DomainError`.
  public func norm(power: Double) -> Tensor {
    guard power >= 1 else {
      return fault(
        DomainError("a norm needs a power of at least 1, got \(power)"), returning: .placeholder([])
      )
    }
    if power == .infinity { return abs(self).max() }
    if power == 1 { return abs(self).sum() }
    if power == 2 { return norm() }
    return pow(pow(abs(self), power).sum(), 1 / power)
  }
}

/// The sign of the determinant and log |det A|: det A = sign · e^logAbsDet without overflow.
///
/// - Parameter a: Square matrices, `[…, n, n]`.
/// - Returns: The signs (0 for a singular matrix), a constant for differentiation, and
///   log |det A|, `[…]` each.
public func signAndLogAbsDet(_ a: Tensor) -> (sign: Tensor, logAbsDet: Tensor) {
  let logAbsDet = logAbsDet(a)
  guard a.rank >= 2, !Supervision.hasFault else { return (logAbsDet, logAbsDet) }
  // The determinant itself may overflow; that of the matrices scaled by their volume doesn't.
  let n = Double(Swift.max(a.shape[a.rank - 1], 1))
  let isSingular = logAbsDet.detached() .== Tensor(-Double.infinity)
  let scale = exp(select(isSingular, 0, logAbsDet.detached()) / -n)
  let scaled = a.detached() * scale.reshaped(scale.shape + [1, 1])
  return (select(isSingular, 0, sign(determinant(scaled))), logAbsDet)
}

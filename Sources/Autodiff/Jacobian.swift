public import Tensors

/// The matrix of partial derivatives ∂fᵢ/∂xⱼ.
///
/// Reverse mode, one walk per row of the result.
///
/// - Parameters:
///   - f: A function of tensors; inputs and results of any shape are taken as vectors.
///   - x: Where to take it, n numbers.
/// - Returns: `[m, n]` for a result of m numbers.
public func jacobian(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor {
  withTape { tape, isNested in
    let variable = tape.variable(x)
    let value = f(variable)
    guard value.count > 0, !Supervision.hasFault else { return Tensor(zeros: [0, x.count]) }
    let rows = (0..<value.count).map { index in
      tape.pullback(
        value, unit(index, shape: value.shape), to: variable, isRecorded: isNested
      )
      .reshaped([x.count])
    }
    let result = Tensor.stacked(rows)
    return isNested ? result : result.detached()
  }
}

/// The Jacobians of a function that maps each row by itself.
///
/// All rows share each walk: row i of the result must depend on row i of the input alone.
///
/// - Parameters:
///   - f: A function `[N, D] → [N, M]`, for instance the forward map of a flow.
///   - x: Points, `[N, D]`.
/// - Returns: `[N, M, D]`.
public func rowJacobians(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor {
  withTape { tape, isNested in
    let variable = tape.variable(x)
    let value = f(variable)
    guard x.rank == 2, value.rank == 2, value.shape[0] == x.shape[0] else {
      return fault(
        ShapeError("rowJacobians needs a map of rows, got \(x.shape) → \(value.shape)"),
        returning: .placeholder(x.shape + [1]))
    }
    let count = value.shape[1]
    guard count > 0 else { return Tensor(zeros: [x.shape[0], 0, x.shape[1]]) }
    func seed(_ index: Int) -> Tensor {
      unit(index, shape: [count]).broadcast(to: value.shape)
    }
    if isNested {
      let rows = (0..<count).map {
        tape.pullback(value, seed($0), to: variable, isRecorded: true)
      }
      return .stacked(rows, axis: 1)
    }
    return .interleaved(count, rows: x.shape[0], columns: x.shape[1]) { range, put in
      let notes = WalkNotes()
      for index in range { put(index, tape.pullback(value, seed(index), to: variable, notes)) }
    }
  }
}

/// The matrix of second derivatives of a function with one number as result, `[n, n]`.
public func hessian(of f: (Tensor) -> Tensor, at x: Tensor) -> Tensor {
  jacobian(of: { gradient(of: f, at: $0) }, at: x)
}

/// Zeros with a one at a place in row-major order.
private func unit(_ index: Int, shape: [Int]) -> Tensor {
  Tensor([1]).scattered(axis: 0, indices: [index], length: shape.reduce(1, *)).reshaped(shape)
}

/// The product of the matrix of second derivatives with a vector, without the matrix.
///
/// - Parameters:
///   - f: A function with one number as result.
///   - x: Where to take it.
///   - vector: v, in the shape of `x`.
/// - Returns: ∂²f/∂x² · v, in the shape of `x`.
public func hessianVectorProduct(
  of f: (Tensor) -> Tensor, at x: Tensor, _ vector: Tensor
) -> Tensor {
  guard x.shape == vector.shape else {
    return fault(
      ShapeError(
        "hessianVectorProduct needs a vector of the point's shape \(x.shape), "
          + "got \(vector.shape)"), returning: .placeholder(x.shape))
  }
  return gradient(of: { (gradient(of: f, at: $0) * vector).sum() }, at: x)
}

import Tensors

/// Rules of factorisations and solves, for matrices in the last two axes.
///
/// Source: Giles (2008), "Collected matrix derivative results for forward and reverse mode
/// algorithmic differentiation"; for QR, Walter and Lehmann (2010), "Algorithmic differentiation of
/// linear algebra functions with application in optimum experimental design".
extension Pullback {
  func linearAlgebra(_ operation: Operation) -> ShortList<Tensor?> {
    switch operation {
    case .inverse:
      return [-times(times(y, g, transposeLeft: true), y, transposeRight: true)]
    case .determinant:
      return [perMatrix(g * y) * inverse(x).transposed()]
    case .logAbsDet:
      return [perMatrix(g) * inverse(x).transposed()]
    case .solve:
      let right = Tensor.perform(.solve, [x.transposed(), g])
      return [node.needs(0) ? -times(right, y, transposeRight: true) : nil, right]
    case .triangularSolve(let isLower, let isUnit, let isTransposed):
      return triangularSolve(isLower, isUnit, isTransposed)
    case .cholesky:
      return [cholesky()]
    case .luFactor:
      return [luFactor()]
    case .qrFactor:
      return [qrFactor()]
    default:
      return ShortList(repeating: nil, count: node.inputCount)
    }
  }

  /// One number per matrix, to multiply the matrices with.
  private func perMatrix(_ numbers: Tensor) -> Tensor {
    numbers.reshaped(numbers.shape + [1, 1])
  }

  private func solveTriangle(
    _ t: Tensor, _ b: Tensor, isLower: Bool, isUnit: Bool = false, isTransposed: Bool = false
  ) -> Tensor {
    .perform(
      .triangularSolve(isLower: isLower, isUnit: isUnit, isTransposed: isTransposed), [t, b])
  }

  private func triangularSolve(_ isLower: Bool, _ isUnit: Bool, _ isTransposed: Bool) -> ShortList<
    Tensor?
  > {
    let right = solveTriangle(
      x, g, isLower: isLower, isUnit: isUnit, isTransposed: !isTransposed)
    guard node.needs(0) else { return [nil, right] }
    let full =
      isTransposed
      ? times(y, right, transposeRight: true) : times(right, y, transposeRight: true)
    let margin = isUnit ? 1 : 0
    let part = isLower ? full.lowerTriangle(-margin) : full.upperTriangle(margin)
    return [-part, right]
  }

  /// The lower triangle with half the diagonal.
  private func halvedLower(_ a: Tensor) -> Tensor {
    (a.lowerTriangle() + a.lowerTriangle(-1)) * 0.5
  }

  /// The symmetric cotangent: A is taken as symmetric, though only its lower triangle is read.
  private func cholesky() -> Tensor {
    let middle = halvedLower(times(y, g.lowerTriangle(), transposeLeft: true))
    let left = solveTriangle(y, middle, isLower: true, isTransposed: true)
    let s = solveTriangle(y, left.transposed(), isLower: true, isTransposed: true)
    return (s + s.transposed()) * 0.5
  }

  private func luFactor() -> Tensor {
    let n = x.shape[0]
    let factors = y[rows: 0..<n]
    let permutation = y.withScalars { values in (0..<n).map { Int(values[n * n + $0]) } }
    let cotangent = g[rows: 0..<n]
    let l = factors.lowerTriangle(-1) + Tensor(identity: n)
    let u = factors.upperTriangle()
    let middle =
      times(l, cotangent.lowerTriangle(-1), transposeLeft: true).lowerTriangle(-1)
      + times(cotangent.upperTriangle(), u, transposeRight: true).upperTriangle()
    let left = solveTriangle(l, middle, isLower: true, isUnit: true, isTransposed: true)
    let permuted = solveTriangle(u, left.transposed(), isLower: false).transposed()
    return permuted.scattered(axis: 0, indices: permutation, length: n)
  }

  private func qrFactor() -> Tensor {
    let (m, n) = (x.shape[0], x.shape[1])
    let k = min(m, n)
    func unpacked(_ packed: Tensor) -> (Tensor, Tensor) {
      (
        packed.slice(axis: 0, 0..<(m * k)).reshaped([m, k]),
        packed.slice(axis: 0, (m * k)..<(m * k + k * n)).reshaped([k, n])
      )
    }
    let (q, r) = unpacked(y)
    let (gq, gr) = unpacked(g)
    let u = r[columns: 0..<k]
    if m >= n { return tallFactor(q, u, gq, gr.upperTriangle()) }
    // A = [X Y], R = [U V]: X = Q U is square and V = Qᵀ Y.
    let rest = x[columns: k..<n]
    let gv = gr[columns: k..<n]
    let left = tallFactor(
      q, u, gq + times(rest, gv, transposeRight: true), gr[columns: 0..<k].upperTriangle())
    return .concatenated([left, times(q, gv)], axis: 1)
  }

  private func tallFactor(_ q: Tensor, _ r: Tensor, _ gq: Tensor, _ gr: Tensor) -> Tensor {
    let difference =
      times(gr, r, transposeRight: true) - times(q, gq, transposeLeft: true)
    let upper = difference.upperTriangle()
    let symmetric = upper + upper.transposed() - difference.diagonal().diagonalMatrix()
    let full = gq + times(q, symmetric)
    return solveTriangle(r, full.transposed(), isLower: false).transposed()
  }
}

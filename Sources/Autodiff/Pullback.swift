import Tensors

/// The derivative rules: how each operation passes a cotangent back to its inputs.
///
/// Rules are written with tensor functions, so they can be differentiated in turn.
struct Pullback {
  /// The operation's inputs, as they were.
  let inputs: ShortList<Tensor>
  /// Its result.
  let output: Tensor
  /// The cotangent of the result.
  let cotangent: Tensor
  /// Which inputs need a cotangent.
  let needs: ShortList<Bool>
  /// What the operation kept for this.
  let saved: Tensor?

  /// The first input.
  var x: Tensor { inputs[0] }
  /// The result.
  var y: Tensor { output }
  /// The cotangent of the result.
  var g: Tensor { cotangent }

  /// A cotangent for each input, nil where it is zero or not needed.
  func apply(_ operation: Operation) -> ShortList<Tensor?> {
    switch operation {
    case .unary(let function):
      return [unary(function)]
    case .binary(let function):
      return binary(function)
    case .select:
      return [
        nil,
        needs[1] ? reduced(select(x, g, 0), to: inputs[1].shape) : nil,
        needs[2] ? reduced(select(x, 0, g), to: inputs[2].shape) : nil,
      ]
    case .sum(let axes, _):
      // A sum over all axes needs no axes put back.
      if g.rank == 0 { return [g.broadcast(to: x.shape)] }
      var shape = x.shape
      for axis in axes { shape[axis] = 1 }
      return [g.reshaped(shape).broadcast(to: x.shape)]
    case .squaredNorm:
      // Doubled first, where there are fewer numbers; that is exact.
      return [(g * 2).expandingDimension(at: g.rank) * x]
    case .extremum(let axis, _):
      let isBest = x .== y
      return [g * isBest / isBest.sum(axis: axis, keepingDimension: true)]
    case .product(let axis):
      return [product(axis: axis)]
    case .logSumExp:
      return [g * exp(x - y)]
    case .softmax(let axis):
      return [y * (g - (g * y).sum(axis: axis, keepingDimension: true))]
    case .logSoftmax(let axis):
      return [g - exp(y) * g.sum(axis: axis, keepingDimension: true)]
    case .cumulativeSum(let axis, let isReversed):
      return [.perform(.cumulativeSum(axis: axis, isReversed: !isReversed), [g])]
    case .reshape:
      return [g.reshaped(x.shape)]
    case .transpose(let permutation):
      var back = permutation
      for (index, axis) in permutation.enumerated() { back[axis] = index }
      return [g.transposed(back)]
    case .broadcast:
      return [reduced(g, to: x.shape)]
    case .slice(let axis, let range):
      return [
        g.padded(
          axis: axis, before: range.lowerBound, after: x.shape[axis] - range.upperBound)
      ]
    case .pad(let axis, let before, _):
      return [g.slice(axis: axis, before..<(before + x.shape[axis]))]
    case .concatenate(let axis):
      return parts(axis: axis)
    case .gather(let axis, let indices):
      return [g.scattered(axis: axis, indices: indices, length: x.shape[axis])]
    case .scatter(let axis, let indices, _):
      return [g.gathered(axis: axis, indices: indices)]
    case .lowerTriangle(let diagonal):
      return [g.lowerTriangle(diagonal)]
    case .upperTriangle(let diagonal):
      return [g.upperTriangle(diagonal)]
    case .diagonal:
      let n = y.shape[y.rank - 1]
      let square = g.diagonalMatrix()
      return [
        square.padded(axis: -1, before: 0, after: x.shape[x.rank - 1] - n)
          .padded(axis: -2, before: 0, after: x.shape[x.rank - 2] - n)
      ]
    case .diagonalMatrix:
      return [g.diagonal()]
    case .matrixProduct(let transposeLeft, let transposeRight):
      return matrixProduct(transposeLeft, transposeRight)
    case .matrixVector(let isTransposed):
      return [
        needs[0] ? ofMatrix(isTransposed) : nil,
        needs[1] ? .perform(.matrixVector(isTransposed: !isTransposed), [x, g]) : nil,
      ]
    case .linear:
      return linear(g)
    case .activatedLinear(let function):
      return linear(throughActivation(function))
    case .boundedAffine(let bound, let isInverse):
      return boundedAffine(bound, isInverse)
    case .boundedAffinePullback:
      // Only used where nothing is recorded.
      return ShortList(repeating: nil, count: inputs.count)
    case .affineLayer(let layer):
      return affineLayer(layer)
    case .luFactor, .qrFactor, .cholesky, .inverse, .determinant, .logAbsDet, .solve,
      .triangularSolve:
      return linearAlgebra(operation)
    }
  }

  /// The cotangent of a matrix that was multiplied with a vector.
  private func ofMatrix(_ isTransposed: Bool) -> Tensor {
    let v = inputs[1].reshaped([inputs[1].count, 1])
    let column = g.reshaped([g.count, 1])
    return isTransposed
      ? times(v, column, transposeRight: true) : times(column, v, transposeRight: true)
  }

  private func linear(_ g: Tensor) -> ShortList<Tensor?> {
    [
      needs[0] ? times(g, inputs[1]) : nil,
      needs[1] ? times(g, x, transposeLeft: true) : nil,
      needs[2] ? g.sum(axis: 0) : nil,
    ]
  }

  /// The cotangent before a function whose slope follows from its value.
  private func throughActivation(_ function: UnaryFunction) -> Tensor {
    .perform(function.slopeFromValue, g, y)
  }

  /// The sum over all axes that were repeated when `shape` was broadcast.
  func reduced(_ cotangent: Tensor, to shape: [Int]) -> Tensor {
    let extra = cotangent.rank - shape.count
    if cotangent.shape == shape || extra < 0 { return cotangent }
    var axes = Array(0..<extra)
    for axis in shape.indices where shape[axis] == 1 && cotangent.shape[axis + extra] != 1 {
      axes.append(axis + extra)
    }
    let sum = axes.isEmpty ? cotangent : cotangent.sum(axes: axes, keepingDimensions: true)
    return sum.reshaped(shape)
  }

  /// A matrix product with either side transposed first.
  func times(
    _ a: Tensor, _ b: Tensor, transposeLeft: Bool = false, transposeRight: Bool = false
  ) -> Tensor {
    .perform(
      .matrixProduct(transposeLeft: transposeLeft, transposeRight: transposeRight), [a, b])
  }

  private func matrixProduct(_ transposeLeft: Bool, _ transposeRight: Bool) -> ShortList<Tensor?> {
    let b = inputs[1]
    var left: Tensor?
    var right: Tensor?
    if needs[0] {
      left =
        transposeLeft
        ? times(b, g, transposeLeft: transposeRight, transposeRight: true)
        : times(g, b, transposeRight: !transposeRight)
    }
    if needs[1] {
      right =
        transposeRight
        ? times(g, x, transposeLeft: true, transposeRight: transposeLeft)
        : times(x, g, transposeLeft: !transposeLeft)
    }
    return [left.map { reduced($0, to: x.shape) }, right.map { reduced($0, to: b.shape) }]
  }

  private func parts(axis: Int) -> ShortList<Tensor?> {
    var start = 0
    return ShortList(count: inputs.count) { index in
      let end = start + inputs[index].shape[axis]
      defer { start = end }
      return needs[index] ? g.slice(axis: axis, start..<end) : nil
    }
  }

  /// The product of all others, for each element of an axis.
  private func product(axis: Int) -> Tensor {
    let hasZero = x.withScalars { $0.contains(0) }
    if !hasZero { return g * y / x }
    // Dividing by a zero loses the answer: multiply the others, each row leaving out its own.
    let n = x.shape[axis]
    let last = x.rank - 1
    var order = Array(0..<x.rank)
    order.swapAt(axis, last)
    let lines = x.transposed(order)
    let others = select(
      Tensor(identity: n), 1, lines.expandingDimension(at: last)
    ).product(axis: -1)
    return g * others.transposed(order)
  }
}

import Tensors

/// The derivative rules: how each operation passes a cotangent back to its inputs.
///
/// Rules are written with tensor functions, so they can be differentiated in turn.
struct Pullback {
  /// What performed the operation, with its inputs and its result.
  let node: Tape.Node
  /// The cotangent of the result.
  let cotangent: Tensor

  /// The first input.
  var x: Tensor { node.input(0) }
  /// The second input.
  var b: Tensor { node.input(1) }
  /// The result.
  var y: Tensor { node.output }
  /// The cotangent of the result.
  var g: Tensor { cotangent }

  /// A cotangent for each input, nil where it is zero or not needed.
  func apply(_ operation: Operation) -> ShortList<Tensor?> {
    switch operation {
    case .unary, .binary, .affineLayer:
      // `Tape.pass` asks for these by name, since they need no list.
      return []
    case .select:
      return [
        nil,
        node.needs(1) ? reduced(select(x, g, 0), to: node.input(1).shape) : nil,
        node.needs(2) ? reduced(select(x, 0, g), to: node.input(2).shape) : nil,
      ]
    case .sum(let axes, _):
      // A sum over all axes needs no axes put back.
      if g.rank == 0 { return one(g.broadcast(to: x.shape)) }
      let reduced = g.reshaped(x.shape(reduced: axes))
      let part = reduced.broadcast(to: x.shape)
      Tensor.recycle(consume reduced)
      return one(part)
    case .squaredNorm:
      // Doubled first, where there are fewer numbers; that is exact.
      let doubled = (g + g).expandingDimension(at: g.rank)
      let part = doubled * x
      Tensor.recycle(consume doubled)
      return one(part)
    case .extremum(let axis, _):
      let isBest = x .== y
      return one(g * isBest / isBest.sum(axis: axis, keepingDimension: true))
    case .product(let axis):
      return [product(axis: axis)]
    case .logSumExp:
      return one(g * exp(x - y))
    case .softmax(let axis):
      return one(y * (g - (g * y).sum(axis: axis, keepingDimension: true)))
    case .logSoftmax(let axis):
      return one(g - exp(y) * g.sum(axis: axis, keepingDimension: true))
    case .cumulativeSum(let axis, let isReversed):
      return one(.perform(.cumulativeSum(axis: axis, isReversed: !isReversed), [g]))
    case .reshape:
      return one(g.reshaped(x.shape))
    case .transpose(let permutation):
      var back = permutation
      for (index, axis) in permutation.enumerated() { back[axis] = index }
      return one(g.transposed(back))
    case .broadcast:
      return one(reduced(g, to: x.shape))
    case .slice(let axis, let range):
      return one(
        g.padded(
          axis: axis, before: range.lowerBound, after: x.shape[axis] - range.upperBound))
    case .pad(let axis, let before, _):
      return one(g.slice(axis: axis, before..<(before + x.shape[axis])))
    case .concatenate(let axis):
      return parts(axis: axis)
    case .gather(let axis, let indices):
      return one(g.scattered(axis: axis, indices: indices, length: x.shape[axis]))
    case .scatter(let axis, let indices, _):
      return one(g.gathered(axis: axis, indices: indices))
    case .lowerTriangle(let diagonal):
      return one(g.lowerTriangle(diagonal))
    case .upperTriangle(let diagonal):
      return one(g.upperTriangle(diagonal))
    case .diagonal:
      let n = y.shape[y.rank - 1]
      let square = g.diagonalMatrix()
      return [
        square.padded(axis: -1, before: 0, after: x.shape[x.rank - 1] - n)
          .padded(axis: -2, before: 0, after: x.shape[x.rank - 2] - n)
      ]
    case .diagonalMatrix:
      return one(g.diagonal())
    case .matrixProduct(let transposeLeft, let transposeRight):
      return matrixProduct(transposeLeft, transposeRight)
    case .matrixVector(let isTransposed):
      return ShortList(
        node.needs(0) ? ofMatrix(isTransposed) : nil,
        node.needs(1) ? .perform(.matrixVector(isTransposed: !isTransposed), ShortList(x, g)) : nil)
    case .linear:
      return linear(g)
    case .activatedLinear(let function):
      return linear(throughActivation(function))
    case .boundedAffine(let bound, let isInverse):
      return boundedAffine(bound, isInverse)
    case .boundedAffinePullback:
      // Only used where nothing is recorded.
      return ShortList(repeating: nil, count: node.inputCount)
    case .luFactor, .qrFactor, .cholesky, .inverse, .determinant, .logAbsDet, .solve,
      .triangularSolve:
      return linearAlgebra(operation)
    }
  }

  private func one(_ cotangent: Tensor?) -> ShortList<Tensor?> { ShortList(only: cotangent) }

  /// The cotangent of a matrix that was multiplied with a vector.
  private func ofMatrix(_ isTransposed: Bool) -> Tensor {
    let v = node.input(1).reshaped([node.input(1).count, 1])
    let column = g.reshaped([g.count, 1])
    return isTransposed
      ? times(v, column, transposeRight: true) : times(column, v, transposeRight: true)
  }

  private func linear(_ g: Tensor) -> ShortList<Tensor?> {
    ShortList(
      node.needs(0) ? times(g, node.input(1)) : nil,
      node.needs(1) ? times(g, x, transposeLeft: true) : nil,
      node.needs(2) ? g.sum(axis: 0) : nil)
  }

  /// The cotangent before a function whose slope follows from its value.
  private func throughActivation(_ function: UnaryFunction) -> Tensor {
    .perform(function.slopeFromValue, g, y)
  }

  /// The sum over all axes that were repeated when an input was broadcast.
  func reduced(_ cotangent: Tensor, like input: Tensor) -> Tensor {
    cotangent.hasShape(of: input) ? cotangent : reduced(cotangent, to: input.shape)
  }

  /// The sum over all axes that were repeated when `shape` was broadcast.
  func reduced(_ cotangent: Tensor, to shape: [Int]) -> Tensor {
    let extra = cotangent.rank - shape.count
    if cotangent.shape == shape || extra < 0 { return cotangent }
    var axes = Shape.of(count: extra) { $0 }
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
      .matrixProduct(transposeLeft: transposeLeft, transposeRight: transposeRight),
      ShortList(a, b))
  }

  private func matrixProduct(_ transposeLeft: Bool, _ transposeRight: Bool) -> ShortList<Tensor?> {
    var left: Tensor?
    var right: Tensor?
    if node.needs(0) {
      left =
        transposeLeft
        ? times(b, g, transposeLeft: transposeRight, transposeRight: true)
        : times(g, b, transposeRight: !transposeRight)
    }
    if node.needs(1) {
      right =
        transposeRight
        ? times(g, x, transposeLeft: true, transposeRight: transposeLeft)
        : times(x, g, transposeLeft: !transposeLeft)
    }
    return ShortList(
      left.map { reduced($0, like: x) }, right.map { reduced($0, like: b) })
  }

  private func parts(axis: Int) -> ShortList<Tensor?> {
    var start = 0
    return ShortList(count: node.inputCount) { index in
      let end = start + node.input(index).shape[axis]
      defer { start = end }
      return node.needs(index) ? g.slice(axis: axis, start..<end) : nil
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

/// The kernels behind operations. Shapes are checked before; a kernel trusts them.
extension Operation {
  /// Writes the result into `output`, whose storage is new.
  ///
  /// Throws a `TensorError` where the numbers, not the shapes, make the result impossible.
  ///
  /// - Parameter saved: Where the derivative finds what it needs besides inputs and output.
  func evaluate(_ inputs: ShortList<Tensor>, into output: Tensor, saved: Tensor? = nil) throws {
    let a = inputs[0]
    let source = Input(readsFirstRow ? a.storage.firstRow : a.storage.pointer)
    let out = output.storage.firstRow
    defer { withExtendedLifetime((inputs, output)) {} }
    if output.count == 0 { return }
    switch self {
    case .unary(let function):
      function.evaluate(source, out, a.count)
    case .binary(let function):
      Self.evaluate(function, a, inputs[1], into: output)
    case .select:
      Self.select(inputs, into: output)
    case .sum(let axes, _):
      Reduction.sum(a, axes: axes, into: out)
    case .squaredNorm:
      Reduction.squaredNorms(Layout(a.shape, axis: a.rank - 1), source, out)
    case .extremum(let axis, let isMaximum):
      Reduction.extremum(Layout(a.shape, axis: axis), isMaximum: isMaximum, source, out)
    case .product(let axis):
      Reduction.product(Layout(a.shape, axis: axis), source, out)
    case .logSumExp(let axis):
      Reduction.logSumExp(Layout(a.shape, axis: axis), source, out)
    case .softmax(let axis):
      Reduction.softmax(Layout(a.shape, axis: axis), isLog: false, source, out)
    case .logSoftmax(let axis):
      Reduction.softmax(Layout(a.shape, axis: axis), isLog: true, source, out)
    case .cumulativeSum(let axis, let isReversed):
      Reduction.cumulativeSum(Layout(a.shape, axis: axis), isReversed: isReversed, source, out)
    case .reshape:
      out.update(from: source, count: a.count)
    case .transpose(let permutation):
      let strides = Strides.of(a.shape)
      Strides.copy(
        source, shape: output.shape, strides: permutation.map { strides[$0] }, into: out)
    case .broadcast where output.storage.repeatsRow:
      out.update(from: source, count: a.count)
    case .broadcast where a.count == 1:
      out.update(repeating: source[0], count: output.count)
    case .broadcast(let shape):
      Strides.copy(
        source, shape: shape, strides: Strides.of(a.shape, broadcastTo: shape), into: out)
    case .slice(let axis, let range):
      Movement.slice(Layout(a.shape, axis: axis), range, source, out)
    case .pad(let axis, let before, _):
      out.update(repeating: 0, count: output.count)
      Movement.place(a, axis: axis, at: before, in: output)
    case .concatenate(let axis):
      var position = 0
      for input in inputs {
        Movement.place(input, axis: axis, at: position, in: output)
        position += input.shape[axis]
      }
    case .gather(let axis, let indices):
      Movement.gather(Layout(a.shape, axis: axis), indices, source, out)
    case .scatter(let axis, let indices, let length):
      out.update(repeating: 0, count: output.count)
      Movement.scatter(Layout(a.shape, axis: axis), indices, length, source, out)
    case .lowerTriangle(let diagonal):
      Movement.triangle(a.shape, source, out) { row, column in column - row <= diagonal }
    case .upperTriangle(let diagonal):
      Movement.triangle(a.shape, source, out) { row, column in column - row >= diagonal }
    case .diagonal:
      Movement.diagonal(a.shape, source, out)
    case .diagonalMatrix:
      out.update(repeating: 0, count: output.count)
      Movement.diagonalMatrix(a.shape, source, out)
    case .matrixProduct(let transposeLeft, let transposeRight):
      MatrixProduct.batched(
        a, inputs[1], transposeLeft: transposeLeft, transposeRight: transposeRight, output)
    case .matrixVector(let isTransposed):
      MatrixProduct.multiply(
        MatrixProduct.View(source, columns: a.shape[1], isTransposed: isTransposed),
        MatrixProduct.View(inputs[1].storage.pointer, rowStep: 1, columnStep: 1),
        m: output.count, n: 1, k: inputs[1].count, out)
    case .linear:
      MatrixProduct.linear(a, inputs[1], inputs[2], then: nil, output)
    case .activatedLinear(let function):
      MatrixProduct.linear(a, inputs[1], inputs[2], then: function, output)
    case .boundedAffine(let bound, let isInverse):
      AffineKernel.map(
        source, inputs[1].storage.pointer, rows: a.shape[0], a.shape[1], bound: bound,
        isInverse: isInverse, out)
    case .boundedAffinePullback(let bound, let isInverse):
      AffineKernel.pullback(
        source, inputs[1].storage.pointer, inputs[2].storage.pointer, rows: a.shape[0],
        a.shape[1] - 1, bound: bound, isInverse: isInverse, out)
    case .affineLayer(let layer):
      AffineLayerCall(layer, inputs).map(into: out, saved: saved?.storage.pointer)
    case .luFactor, .qrFactor, .cholesky, .inverse, .determinant, .logAbsDet, .solve,
      .triangularSolve:
      try Factorisation.evaluate(self, inputs, into: output)
    }
  }

  /// Whether the kernel knows matrices that repeat a row; others find them written out.
  private var readsFirstRow: Bool {
    if case .matrixProduct = self { true } else { false }
  }

  /// A place for what the derivative needs besides inputs and output, or nil when it needs nothing.
  func placeForDerivative(_ inputs: ShortList<Tensor>) -> Tensor? {
    guard case .affineLayer(let layer) = self else { return nil }
    let call = AffineLayerCall(layer, inputs)
    return Tensor.make(Shape.of(AffineLayerCall.Saved.count(call, rows: call.rows))) { _ in }
  }

  private static func evaluate(
    _ function: BinaryFunction, _ a: Tensor, _ b: Tensor, into output: Tensor
  ) {
    let left = Input(a.storage.pointer)
    let right = Input(b.storage.pointer)
    let out = output.storage.pointer
    if a.count == output.count, b.count == output.count {
      function.evaluate(left, 1, right, 1, out, output.count)
    } else if b.count == 1 {
      function.evaluate(left, 1, right, 0, out, output.count)
    } else if a.count == 1 {
      function.evaluate(left, 0, right, 1, out, output.count)
    } else if output.rank == 2, output.shape[1] > 1 {
      let (leftRow, leftStep) = steps(a)
      let (rightRow, rightStep) = steps(b)
      let columns = output.shape[1]
      for row in 0..<output.shape[0] {
        function.evaluate(
          left + row &* leftRow, leftStep, right + row &* rightRow, rightStep,
          out + row &* columns, columns)
      }
    } else {
      let merged = Strides.merged(
        output.shape,
        [
          Strides.of(a.shape, broadcastTo: output.shape),
          Strides.of(b.shape, broadcastTo: output.shape),
        ])
      let last = merged.shape.count - 1
      let inner = merged.shape[last]
      let leftStep = merged.strides[0][last]
      let rightStep = merged.strides[1][last]
      Strides.forEachRun(merged.shape, merged.strides) { offsets, run in
        function.evaluate(
          left + offsets[0], leftStep, right + offsets[1], rightStep, out + run * inner, inner)
      }
    }
  }

  /// The steps of an input from row to row and from column to column of a matrix that it is repeated to.
  private static func steps(_ input: Tensor) -> (row: Int, column: Int) {
    let columns = input.shape.last ?? 1
    return (
      input.rank < 2 || input.shape[0] == 1 ? 0 : columns, columns == 1 ? 0 : 1
    )
  }

  private static func select(_ inputs: ShortList<Tensor>, into output: Tensor) {
    let strides = inputs.map { Strides.of($0.shape, broadcastTo: output.shape) }
    let merged = Strides.merged(output.shape, strides)
    let last = merged.shape.count - 1
    let inner = merged.shape[last]
    let steps = merged.strides.map { $0[last] }
    let (maskStep, aStep, bStep) = (steps[0], steps[1], steps[2])
    let out = output.storage.pointer
    let masks = Input(inputs[0].storage.pointer)
    let (left, right) = (Input(inputs[1].storage.pointer), Input(inputs[2].storage.pointer))
    Strides.forEachRun(merged.shape, merged.strides) { offsets, run in
      let mask = masks + offsets[0]
      let a = left + offsets[1]
      let b = right + offsets[2]
      let to = out + run * inner
      for index in 0..<inner {
        to[index] = mask[index &* maskStep] != 0 ? a[index &* aStep] : b[index &* bStep]
      }
    }
  }
}

/// A tensor seen around one axis: `[outer, length, inner]`.
struct Layout {
  let outer: Int
  let length: Int
  let inner: Int

  init(outer: Int, length: Int, inner: Int) {
    self.outer = outer
    self.length = length
    self.inner = inner
  }

  init(_ shape: [Int], axis: Int) {
    outer = shape[..<axis].reduce(1, *)
    length = shape[axis]
    inner = shape[(axis + 1)...].reduce(1, *)
  }
}

/// Kernels that move numbers without changing them.
enum Movement {
  /// Copies a tensor into a part of the output along an axis.
  static func place(_ input: Tensor, axis: Int, at position: Int, in output: Tensor) {
    let from = Layout(input.shape, axis: axis)
    let to = Layout(output.shape, axis: axis)
    let run = from.length * from.inner
    let (source, target) = (input.storage.pointer, output.storage.pointer)
    if run <= 16 {
      for outer in 0..<from.outer {
        let place = (outer &* to.length &+ position) &* to.inner
        for index in 0..<run { target[place &+ index] = source[outer &* run &+ index] }
      }
      return
    }
    for outer in 0..<from.outer {
      (target + (outer * to.length + position) * to.inner)
        .update(from: source + outer * run, count: run)
    }
  }

  /// Copies a range of an axis.
  static func slice(_ layout: Layout, _ range: Range<Int>, _ source: Input, _ out: Output) {
    let run = range.count * layout.inner
    let step = layout.length * layout.inner
    let start = source + range.lowerBound * layout.inner
    if run <= 16 {
      // A few columns of a matrix: calls would cost more than the copies.
      for outer in 0..<layout.outer {
        let from = start + outer &* step
        let to = out + outer &* run
        for index in 0..<run { to[index] = from[index] }
      }
      return
    }
    for outer in 0..<layout.outer {
      (out + outer * run).update(from: start + outer * step, count: run)
    }
  }

  static func gather(_ layout: Layout, _ indices: [Int], _ source: Input, _ out: Output) {
    var to = out
    if layout.inner == 1 {
      indices.withUnsafeBufferPointer { indices in
        for outer in 0..<layout.outer {
          let block = source + outer * layout.length
          for place in 0..<indices.count { to[place] = block[indices[place]] }
          to += indices.count
        }
      }
      return
    }
    for outer in 0..<layout.outer {
      let block = source + outer * layout.length * layout.inner
      for index in indices {
        to.update(from: block + index * layout.inner, count: layout.inner)
        to += layout.inner
      }
    }
  }

  static func scatter(
    _ layout: Layout, _ indices: [Int], _ length: Int, _ source: Input, _ out: Output
  ) {
    var from = source
    if layout.inner == 1 {
      indices.withUnsafeBufferPointer { indices in
        for outer in 0..<layout.outer {
          let block = out + outer * length
          for place in 0..<indices.count { block[indices[place]] += from[place] }
          from += indices.count
        }
      }
      return
    }
    for outer in 0..<layout.outer {
      let block = out + outer * length * layout.inner
      for index in indices {
        Elementwise.accumulate(from, into: block + index * layout.inner, count: layout.inner)
        from += layout.inner
      }
    }
  }

  @inline(__always)
  static func triangle(
    _ shape: [Int], _ source: Input, _ out: Output, _ keeps: (_ row: Int, _ column: Int) -> Bool
  ) {
    let rows = shape[shape.count - 2]
    let columns = shape[shape.count - 1]
    let batch = shape.dropLast(2).reduce(1, *)
    var index = 0
    for _ in 0..<batch {
      for row in 0..<rows {
        for column in 0..<columns {
          out[index] = keeps(row, column) ? source[index] : 0
          index += 1
        }
      }
    }
  }

  static func diagonal(_ shape: [Int], _ source: Input, _ out: Output) {
    let rows = shape[shape.count - 2]
    let columns = shape[shape.count - 1]
    let n = min(rows, columns)
    for batch in 0..<shape.dropLast(2).reduce(1, *) {
      for index in 0..<n {
        out[batch * n + index] = source[batch * rows * columns + index * (columns + 1)]
      }
    }
  }

  static func diagonalMatrix(_ shape: [Int], _ source: Input, _ out: Output) {
    let n = shape[shape.count - 1]
    for batch in 0..<shape.dropLast().reduce(1, *) {
      for index in 0..<n {
        out[batch * n * n + index * (n + 1)] = source[batch * n + index]
      }
    }
  }
}

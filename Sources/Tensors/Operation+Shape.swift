/// Shapes and costs of operations, known before any kernel runs.
extension Operation {
  /// The shape of the result; throws a `ShapeError` that names all shapes when they don't fit.
  func outputShape(_ inputs: ShortList<Tensor>) throws -> [Int] {
    let first = inputs.first?.shape ?? []
    switch self {
    case .unary, .softmax, .logSoftmax, .cumulativeSum:
      return first
    case .binary(let function):
      return try Self.broadcast(first, inputs[1].shape, for: function.name)
    case .select:
      let values = try Self.broadcast(inputs[1].shape, inputs[2].shape, for: "select")
      return try Self.broadcast(first, values, for: "select")
    case .sum(let axes, let keepingDimensions):
      return Self.reduce(first, axes: axes, keepingDimensions: keepingDimensions)
    case .squaredNorm:
      guard !first.isEmpty else {
        throw ShapeError("a squared norm needs an axis, got a single number")
      }
      return Shape.of(count: first.count - 1) { first[$0] }
    case .extremum(let axis, _):
      guard first[axis] > 0 else {
        throw ShapeError("a largest or smallest element needs a non-empty axis, got \(first)")
      }
      return Self.reduce(first, axes: [axis], keepingDimensions: true)
    case .product(let axis), .logSumExp(let axis):
      return Self.reduce(first, axes: [axis], keepingDimensions: true)
    case .reshape(let shape):
      guard shape.allSatisfy({ $0 >= 0 }), Tensor.count(of: shape) == inputs[0].count else {
        throw ShapeError(
          "reshaped needs the same number of elements, got \(first) → \(shape)")
      }
      return shape
    case .transpose(let permutation):
      return permutation.map { first[$0] }
    case .broadcast(let shape):
      let result = try Self.broadcast(first, shape, for: "broadcast")
      guard result == shape else {
        throw ShapeError("can't broadcast \(first) to \(shape)")
      }
      return shape
    case .slice(let axis, let range):
      return Self.replacing(axis, of: first, by: range.count)
    case .pad(let axis, let before, let after):
      return Self.replacing(axis, of: first, by: before + first[axis] + after)
    case .concatenate(let axis):
      return try concatenatedShape(inputs, axis: axis)
    case .gather(let axis, let indices):
      return Self.replacing(axis, of: first, by: indices.count)
    case .scatter(let axis, _, let length):
      return Self.replacing(axis, of: first, by: length)
    case .lowerTriangle, .upperTriangle:
      guard first.count >= 2 else {
        throw ShapeError("a triangle needs a matrix, got shape \(first)")
      }
      return first
    case .diagonal:
      guard first.count >= 2 else {
        throw ShapeError("a diagonal needs a matrix, got shape \(first)")
      }
      let (last, n) = (first.count - 2, Swift.min(first[first.count - 1], first[first.count - 2]))
      return Shape.of(count: last + 1) { $0 == last ? n : first[$0] }
    case .diagonalMatrix:
      guard let n = first.last else {
        throw ShapeError("a diagonal matrix needs a vector, got shape \(first)")
      }
      return Shape.of(count: first.count + 1) { $0 == first.count ? n : first[$0] }
    case .matrixProduct, .linear, .activatedLinear:
      return try productShape(first, inputs[1].shape, bias: inputs.count > 2 ? inputs[2] : nil)
    case .matrixVector(let isTransposed):
      let vector = inputs[1].storage
      if first.count == 2, vector.shape.count == 1, first[isTransposed ? 0 : 1] == vector.count {
        return Shape.of(first[isTransposed ? 1 : 0])
      }
      let left = isTransposed ? first.reversed() : first
      return try productShape(left, inputs[1].shape + [1], bias: nil).dropLast()
    case .boundedAffine:
      let raw = inputs[1].shape
      guard first.count == 2, raw == [first[0], 2 * first[1]] else {
        throw ShapeError(
          "an affine map needs points [N, k] and parameters [N, 2k], got \(first) and \(raw)")
      }
      return Shape.of(first[0], first[1] + 1)
    case .boundedAffinePullback:
      return Shape.of(first[0], 3 * (first[1] - 1))
    case .affineLayer(let layer):
      return try layer.outputShape(inputs)
    case .luFactor, .qrFactor, .cholesky, .inverse, .determinant, .logAbsDet, .solve,
      .triangularSolve:
      return try linearAlgebraShape(first, inputs.count > 1 ? inputs[1].shape : nil)
    }
  }

  /// The result as numbers of the input that lie there already, or nil where they must be copied.
  ///
  /// A small part would keep all of a large input in memory, so it is copied.
  func view(_ input: Storage, _ shape: [Int]) -> Storage? {
    switch self {
    case .reshape:
      return input.view(from: 0, shape: shape)
    case .slice(let axis, let range):
      guard input.shape[..<axis].allSatisfy({ $0 == 1 }) else { return nil }
      let step = input.shape[(axis + 1)...].reduce(1, *)
      guard 8 * range.count * step >= input.count else { return nil }
      return input.view(from: range.lowerBound * step, shape: shape)
    case .transpose:
      // Where no two axes longer than 1 change places, the numbers stay where they are.
      guard input.shape.count(where: { $0 != 1 }) < 2 else { return nil }
      return input.view(from: 0, shape: shape)
    default:
      return nil
    }
  }

  /// Whether the result is a matrix that repeats one row, or a vector that repeats one number.
  func repeatsRow(_ input: Tensor, _ shape: [Int]) -> Bool {
    guard shape.count == 1 || shape.count == 2, shape[0] > 1 else { return false }
    return switch self {
    case .broadcast where shape.count == 1: input.count == 1
    case .broadcast: input.count == shape[1] && input.shape.last == shape[1]
    // Every row of a product comes from the same row on the left alone.
    case .matrixProduct(transposeLeft: false, _): input.storage.repeatsRow
    default: false
    }
  }

  /// A guess of the result's shape after a shape error, for the placeholder.
  func likelyShape(_ inputs: ShortList<Tensor>) -> [Int] {
    switch self {
    case .binary, .select, .concatenate:
      return inputs.map(\.shape).max { $0.count < $1.count } ?? []
    case .reshape(let shape), .broadcast(let shape):
      return shape.map { Swift.max($0, 0) }
    case .matrixProduct, .linear, .activatedLinear:
      let left = inputs[0].shape
      let right = inputs[1].shape
      guard left.count >= 2, right.count >= 2 else { return [0, 0] }
      return left.dropLast() + [right[right.count - 1]]
    case .determinant, .logAbsDet:
      return Array(inputs[0].shape.dropLast(2))
    case .matrixVector(let isTransposed):
      return [(isTransposed ? inputs[0].shape.last : inputs[0].shape.first) ?? 0]
    case .solve, .triangularSolve:
      return inputs[1].shape
    case .diagonal:
      return Array(inputs[0].shape.dropLast())
    default:
      return inputs.first?.shape ?? []
    }
  }

  /// Scalar operations of the kernel, about.
  func work(_ inputs: ShortList<Tensor>, _ shape: [Int]) -> Int {
    let count = Tensor.count(of: shape)
    let inner = inputs.first?.shape.last ?? 1
    switch self {
    case .reshape:
      return 1
    case .unary(let function):
      return function.work(count)
    case .affineLayer(let layer):
      return Self.product(shape.first ?? 0, layer.work(inputs))
    case .boundedAffine, .boundedAffinePullback:
      return Self.product(count, 24)
    case .softmax, .logSoftmax, .logSumExp:
      return Self.product(inputs[0].count, 16)
    case .sum, .extremum, .product:
      return inputs[0].count
    case .squaredNorm:
      return Self.product(inputs[0].count, 2)
    case .matrixProduct(let transposeLeft, _):
      let left = inputs[0].shape
      return Self.product(count, 2 * left[left.count - (transposeLeft ? 2 : 1)])
    case .matrixVector:
      return Self.product(inputs[0].count, 2)
    case .linear:
      return Self.product(count, 2 * inner)
    case .activatedLinear(let function):
      return Self.product(count, 2 * inner + (function.isArithmetic ? 1 : 8))
    case .cholesky:
      return Self.product(inputs[0].count, inner) / 3 + inputs[0].count
    case .luFactor, .determinant, .logAbsDet:
      return Self.product(inputs[0].count, 2 * inner) / 3 + inputs[0].count
    case .qrFactor:
      return Self.product(inputs[0].count, 4 * inner) / 3 + inputs[0].count
    case .inverse:
      return Self.product(inputs[0].count, 2 * Swift.max(inner, 1))
    case .solve:
      return Self.product(inputs[0].count + count, 2 * Swift.max(inner, 1))
    case .triangularSolve:
      return Self.product(count, Swift.max(inner, 1))
    default:
      return count
    }
  }

  fileprivate static func product(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? .max : product
  }
}

/// Rules of single families.
extension Operation {
  /// The common shape of two inputs: axes match from the last on, length 1 stretches.
  static func broadcast(_ a: [Int], _ b: [Int], for name: String) throws -> [Int] {
    if b.isEmpty || a == b { return a }
    if a.isEmpty { return b }
    let rank = Swift.max(a.count, b.count)
    /// The lengths of an axis on both sides.
    func lengths(_ axis: Int) -> (left: Int, right: Int) {
      let index = rank - axis
      return (
        index <= a.count ? a[a.count - index] : 1, index <= b.count ? b[b.count - index] : 1
      )
    }
    for axis in 0..<rank {
      let (left, right) = lengths(axis)
      guard left == right || left == 1 || right == 1 else {
        throw ShapeError(
          "\(name) needs shapes that broadcast, got \(a) and \(b)",
          help: "axes are matched from the last on and must be equal or 1; reshape one side")
      }
    }
    return Shape.of(count: rank) { axis in
      let (left, right) = lengths(axis)
      return left == 1 ? right : left
    }
  }

  static func reduce(_ shape: [Int], axes: [Int], keepingDimensions: Bool) -> [Int] {
    if axes.count == shape.count, !keepingDimensions { return [] }
    if keepingDimensions {
      return Shape.of(count: shape.count) { axes.contains($0) ? 1 : shape[$0] }
    }
    var place = -1
    return Shape.of(count: shape.count - axes.count) { index in
      if index == 0 { place = -1 }
      repeat { place += 1 } while axes.contains(place)
      return shape[place]
    }
  }

  private static func replacing(_ axis: Int, of shape: [Int], by length: Int) -> [Int] {
    shape[axis] == length
      ? shape : Shape.of(count: shape.count) { $0 == axis ? length : shape[$0] }
  }

  private func concatenatedShape(_ inputs: ShortList<Tensor>, axis: Int) throws -> [Int] {
    guard var shape = inputs.first?.shape else {
      throw ShapeError("concatenation needs at least one tensor, got none")
    }
    for input in inputs.dropFirst() {
      var other = input.shape
      guard other.count == shape.count else {
        throw ShapeError("concatenation needs tensors of one rank, got \(shape) and \(other)")
      }
      let length = other[axis]
      other[axis] = shape[axis]
      guard other == shape else {
        throw ShapeError(
          "concatenation along axis \(axis) needs equal lengths elsewhere, "
            + "got \(inputs[0].shape) and \(input.shape)")
      }
      shape[axis] += length
    }
    return shape
  }

  private func productShape(_ left: [Int], _ right: [Int], bias: Tensor?) throws -> [Int] {
    var transposeLeft = false
    var transposeRight = false
    if case .matrixProduct(let l, let r) = self { (transposeLeft, transposeRight) = (l, r) }
    if isLinear { transposeRight = true }
    guard left.count >= 2, right.count >= 2 else {
      throw ShapeError("matrix product needs matrices, got \(left) × \(right)")
    }
    let rows = left[left.count - (transposeLeft ? 1 : 2)]
    let inner = left[left.count - (transposeLeft ? 2 : 1)]
    let innerRight = right[right.count - (transposeRight ? 1 : 2)]
    let columns = right[right.count - (transposeRight ? 2 : 1)]
    if isLinear {
      guard left.count == 2, right.count == 2, inner == innerRight else {
        throw ShapeError(
          "linear needs weights of \(inner) columns, got \(innerRight): "
            + "x \(left), weights \(right)",
          help: "the weights have one row per output and one column per input")
      }
      guard let bias, bias.shape == [columns] else {
        throw ShapeError(
          "linear needs one bias per row of the weights, got bias \(bias?.shape ?? []) "
            + "for weights \(right)")
      }
      return Shape.of(rows, columns)
    }
    guard inner == innerRight else {
      let side = transposeRight ? "columns" : "rows"
      throw ShapeError(
        "matrix product needs \(inner) \(side) on the right, got \(innerRight): "
          + "\(left)\(transposeLeft ? "ᵀ" : "") × \(right)\(transposeRight ? "ᵀ" : "")")
    }
    if left.count == 2, right.count == 2 { return Shape.of(rows, columns) }
    let batch = try Self.broadcast(
      Array(left.dropLast(2)), Array(right.dropLast(2)), for: "batched matrix product")
    return batch + [rows, columns]
  }

  private var isLinear: Bool {
    switch self {
    case .linear, .activatedLinear: true
    default: false
    }
  }

  private func linearAlgebraShape(_ a: [Int], _ b: [Int]?) throws -> [Int] {
    let name = linearAlgebraName
    guard a.count >= 2 else {
      throw ShapeError("\(name) needs a matrix, got shape \(a)")
    }
    let (m, n) = (a[a.count - 2], a[a.count - 1])
    let batch = Array(a.dropLast(2))
    if case .qrFactor = self {
      guard batch.isEmpty else { throw ShapeError("\(name) needs one matrix, got shape \(a)") }
      let k = Swift.min(m, n)
      return [m * k + k * n]
    }
    guard m == n else {
      throw ShapeError("\(name) needs a square matrix, got shape \(a)")
    }
    switch self {
    case .luFactor:
      guard batch.isEmpty else { throw ShapeError("\(name) needs one matrix, got shape \(a)") }
      return [n + 1, n]
    case .determinant, .logAbsDet:
      return batch
    case .solve, .triangularSolve:
      guard let b, b.count >= 2, b[b.count - 2] == n else {
        throw ShapeError("\(name) needs \(n) rows on the right, got \(b ?? []) for matrix \(a)")
      }
      guard Array(b.dropLast(2)) == batch else {
        throw ShapeError("\(name) needs equal batches on both sides, got \(a) and \(b)")
      }
      return b
    default:
      return a
    }
  }

  private var linearAlgebraName: String {
    switch self {
    case .luFactor: "LU factorisation"
    case .qrFactor: "QR factorisation"
    case .cholesky: "Cholesky factorisation"
    case .inverse: "matrix inverse"
    case .determinant: "determinant"
    case .logAbsDet: "log-determinant"
    case .triangularSolve: "triangular solve"
    default: "solve"
    }
  }
}

extension UnaryFunction {
  /// Scalar operations for so many elements, about.
  func work(_ count: Int) -> Int { Operation.product(count, isArithmetic ? 1 : 8) }

  /// Whether the function is one machine instruction or two.
  var isArithmetic: Bool {
    switch self {
    case .negate, .abs, .sign, .square, .reciprocal, .sqrt, .relu, .leakyRelu: true
    default: false
    }
  }
}

extension BinaryFunction {
  /// What messages call the function.
  var name: String {
    switch self {
    case .add: "addition"
    case .subtract: "subtraction"
    case .multiply: "multiplication"
    case .divide: "division"
    case .power: "pow"
    case .atan2: "atan2"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal: "comparison"
    case .tanhPullback, .sigmoidPullback, .reluPullback: "pullback"
    }
  }
}

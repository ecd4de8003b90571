/// One step of a tensor computation: what it does, with its attributes, without its inputs.
///
/// Every public function on tensors that does arithmetic goes through `Tensor.perform`, which
/// checks shapes, counts work, runs the kernel and, where an input is traced, records the
/// operation. An operation is data: a tape of them can be kept, differentiated and replayed.
/// Axes are counted from 0 and already resolved.
package enum Operation: Sendable, Hashable {
  /// A function of each element.
  case unary(UnaryFunction)
  /// A function of pairs of elements, with broadcasting.
  case binary(BinaryFunction)
  /// (mask, a, b): a where mask isn't 0, else b, with broadcasting.
  case select

  /// The sum over some axes, which stay with length 1 or go.
  case sum(axes: [Int], keepingDimensions: Bool)
  /// The sum of squares along the last axis, which goes.
  case squaredNorm
  /// The largest or smallest along an axis, which stays with length 1.
  case extremum(axis: Int, isMaximum: Bool)
  /// The product along an axis, which stays with length 1.
  case product(axis: Int)
  /// log Σ exp along an axis, which stays with length 1.
  case logSumExp(axis: Int)
  /// exp(x) / Σ exp(x) along an axis.
  case softmax(axis: Int)
  /// x − log Σ exp(x) along an axis.
  case logSoftmax(axis: Int)
  /// Running sums along an axis, from its end when reversed.
  case cumulativeSum(axis: Int, isReversed: Bool)

  /// The same numbers in another shape.
  case reshape([Int])
  /// Axis k of the result is axis `permutation[k]` of the input.
  case transpose(permutation: [Int])
  /// Repeats axes of length 1 and adds axes in front.
  case broadcast([Int])
  /// A range of one axis.
  case slice(axis: Int, range: Range<Int>)
  /// Zeros before and after along one axis: the reverse of `slice`.
  case pad(axis: Int, before: Int, after: Int)
  /// Joins inputs along an axis.
  case concatenate(axis: Int)
  /// Picks indices along an axis.
  case gather(axis: Int, indices: [Int])
  /// Adds slices into places along an axis of the given length: the reverse of `gather`.
  case scatter(axis: Int, indices: [Int], length: Int)
  /// Keeps what lies on or below the k-th diagonal of the last two axes.
  case lowerTriangle(diagonal: Int)
  /// Keeps what lies on or above the k-th diagonal of the last two axes.
  case upperTriangle(diagonal: Int)
  /// The diagonal of the last two axes.
  case diagonal
  /// A matrix `[n, n]` with the last axis as its diagonal.
  case diagonalMatrix

  /// The product of the last two axes, either side transposed first.
  case matrixProduct(transposeLeft: Bool, transposeRight: Bool)
  /// The product of a matrix, transposed first or not, and a vector.
  case matrixVector(isTransposed: Bool)
  /// (x `[N, in]`, W `[out, in]`, b `[out]`): x Wᵀ + b.
  case linear
  /// f(x Wᵀ + b) for a function whose slope follows from its value: ReLU, tanh or sigmoid.
  case activatedLinear(UnaryFunction)
  /// (x `[N, k]`, raw `[N, 2k]`): the affine map of a flow's layer with its log-det, `[N, k + 1]`.
  case boundedAffine(bound: Double, isInverse: Bool)
  /// (g `[N, k + 1]`, x, raw): the cotangents that `boundedAffine` passes back, `[N, 3k]`.
  case boundedAffinePullback(bound: Double, isInverse: Bool)
  /// (x `[N, D]`, the network's weights): a whole affine layer with its log-det, `[N, D + 1]`.
  case affineLayer(AffineLayer)
  /// P A = L U as `[n + 1, n]`: L and U in one matrix, then the permutation as a row.
  case luFactor
  /// A = Q R as one vector: Q `[m, k]`, then R `[k, n]`.
  case qrFactor
  /// A = L Lᵀ.
  case cholesky
  /// A⁻¹.
  case inverse
  /// The determinant.
  case determinant
  /// log |det A|.
  case logAbsDet
  /// (A, B): A⁻¹ B for B `[n, k]`.
  case solve
  /// (A, B): A⁻¹ B, or A⁻ᵀ B, where A is one triangle of the first input.
  case triangularSolve(isLower: Bool, isUnit: Bool, isTransposed: Bool)
}

/// Functions of one number.
package enum UnaryFunction: Sendable, Hashable {
  case negate, abs, sign, square, reciprocal, sqrt
  case exp, expm1, log, log1p
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh
  case sigmoid, softplus, relu
  case leakyRelu(slope: Double)
  case erf, erfc, logGamma, digamma, trigamma, tetragamma
}

/// Functions of two numbers.
package enum BinaryFunction: Sendable, Hashable {
  case add, subtract, multiply, divide, power, atan2
  case maximum, minimum
  /// 1 where the comparison holds, else 0.
  case less, lessOrEqual, greater, greaterOrEqual, equal
  /// (g, y): g·(1 − y²), what tanh passes back through its output y.
  case tanhPullback
  /// (g, y): g·y·(1 − y), the same for the sigmoid.
  case sigmoidPullback
  /// (g, x): g where x > 0, else 0.
  case reluPullback
}

/// The place of a tensor on a recorder.
package struct Trace: Sendable, Equatable {
  /// The recorder's number.
  package let tape: UInt32
  /// The place there.
  package let id: UInt32

  package init(tape: UInt32, id: Int) {
    self.tape = tape
    self.id = UInt32(truncatingIfNeeded: id)
  }

  /// What a constant has.
  package static var none: Trace { Trace(tape: 0, id: 0) }
}

/// Follows operations as they are performed; a tape for reverse-mode gradients is one.
package protocol Recorder: AnyObject, Sendable {
  /// A number that no other recorder of the process has, not 0.
  var serial: UInt32 { get }

  /// The place of a tensor; a constant gets one.
  func place(of x: Tensor) -> Int

  /// Keeps an operation that was performed, with the places of its inputs, its output and what its
  /// derivative needs besides.
  func record(
    _ operation: Operation, _ places: ShortList<Int>, _ output: Tensor, saved: Tensor?
  ) -> Trace

  /// The same for tensors, constants included.
  func record(
    _ operation: Operation, of inputs: ShortList<Tensor>, _ output: Tensor, saved: Tensor?
  ) -> Trace
}

extension Tensor {
  /// Performs an operation: the door to every kernel, beside the short way of `Tensor+Elementwise`.
  ///
  /// Checks the shapes (a misfit faults with `ShapeError`), counts work, and records the
  /// operation where an input is traced.
  package static func perform(_ operation: Operation, _ inputs: ShortList<Tensor>) -> Tensor {
    let shape: [Int]
    do {
      shape = try operation.outputShape(inputs)
    } catch {
      return fault(error, returning: .placeholder(operation.likelyShape(inputs)))
    }
    let context = ThreadContext.current
    if let ledger = context.ledger {
      ledger.charge(work: operation.work(inputs, shape))
      if ledger.fault != nil { return .placeholder(shape) }
    }
    let tape = context.recordingTape
    let isTraced = tape != 0 && inputs.contains { $0.origin.tape == tape }
    var output: Tensor
    var saved: Tensor?
    let first = inputs[0]
    if let view = operation.view(first.storage, shape) {
      output = Tensor(view)
    } else {
      let repeatsRow = operation.repeatsRow(first, shape)
      guard let storage = Storage.make(shape, context, repeatsRow: repeatsRow) else {
        return .placeholder(shape)
      }
      output = Tensor(storage)
      do {
        if isTraced { saved = operation.placeForDerivative(inputs) }
        try operation.evaluate(inputs, into: output, saved: saved)
      } catch {
        return fault(error, returning: .placeholder(shape))
      }
    }
    if isTraced, let recorder = context.recorder {
      output.origin = recorder.record(operation, of: inputs, output, saved: saved)
    }
    return output
  }
}

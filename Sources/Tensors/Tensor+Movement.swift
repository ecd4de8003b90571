/// Shapes, slices and joins. A negative axis counts from the end.
extension Tensor {
  /// The same numbers in another shape; one length may be −1 and is found from the others.
  public func reshaped(_ shape: [Int]) -> Tensor {
    var shape = shape
    if shape.count(where: { $0 == -1 }) == 1, let index = shape.firstIndex(of: -1) {
      let others = Tensor.count(of: shape.map { $0 == -1 ? 1 : Swift.max($0, 0) })
      if others > 0, count % others == 0 { shape[index] = count / others }
    }
    return shape == self.shape ? self : .perform(.reshape(shape), [self])
  }

  /// All elements as one vector.
  public func flattened() -> Tensor { reshaped([count]) }

  /// The last two axes exchanged; a tensor of rank below 2 stays as it is.
  public func transposed() -> Tensor {
    guard rank >= 2 else { return self }
    return .perform(
      .transpose(permutation: Array(0..<(rank - 2)) + [rank - 1, rank - 2]), [self])
  }

  /// Axis k of the result is axis `permutation[k]`.
  public func transposed(_ permutation: [Int]) -> Tensor {
    guard permutation.sorted() == Array(0..<rank) else {
      return fault(
        ShapeError("a transposition needs each axis of \(shape) once, got \(permutation)"),
        returning: .placeholder(shape))
    }
    return .perform(.transpose(permutation: permutation), [self])
  }

  /// Repeated to a shape that it broadcasts to.
  public func broadcast(to shape: [Int]) -> Tensor {
    guard shape.allSatisfy({ $0 >= 0 }), shape.count >= rank else {
      return fault(
        ShapeError("can't broadcast \(self.shape) to \(shape)"),
        returning: .placeholder(shape.map { Swift.max($0, 0) }))
    }
    return shape == self.shape ? self : .perform(.broadcast(shape), [self])
  }

  /// A new axis of length 1 at a place.
  public func expandingDimension(at axis: Int) -> Tensor {
    let place = axis < 0 ? axis + rank + 1 : axis
    guard (0...rank).contains(place) else {
      return fault(
        ShapeError("a new axis needs a place in 0...\(rank), got \(axis) for shape \(shape)"),
        returning: .placeholder(shape + [1]))
    }
    let shape = shape
    return reshaped(
      Shape.of(count: shape.count + 1) {
        $0 < place ? shape[$0] : $0 == place ? 1 : shape[$0 - 1]
      })
  }

  /// The i-th part along the first axis; a negative index counts from the end.
  public subscript(index: Int) -> Tensor {
    guard rank > 0 else {
      return fault(ShapeError("a single number has no index \(index)"), returning: self)
    }
    let rest = Array(shape.dropFirst())
    guard let place = resolve(index: index, axis: 0) else { return .placeholder(rest) }
    return Tensor.perform(.slice(axis: 0, range: place..<(place + 1)), [self]).reshaped(rest)
  }

  /// One element of a matrix, or one part along the first two axes.
  public subscript(row: Int, column: Int) -> Tensor { self[row][column] }

  /// Rows of a range, that is, a part of the first axis.
  public subscript(rows range: Range<Int>) -> Tensor { slice(axis: 0, range) }

  /// Columns of a range, that is, a part of the last axis.
  public subscript(columns range: Range<Int>) -> Tensor { slice(axis: -1, range) }

  /// One row of a matrix.
  public subscript(row index: Int) -> Tensor { self[index] }

  /// One column of a matrix, or one part along the last axis.
  public subscript(column index: Int) -> Tensor {
    guard rank > 0 else {
      return fault(ShapeError("a single number has no column \(index)"), returning: self)
    }
    let shape = shape
    let rest = Shape.of(count: shape.count - 1) { shape[$0] }
    guard let place = resolve(index: index, axis: rank - 1) else { return .placeholder(rest) }
    return slice(axis: -1, place..<(place + 1)).reshaped(rest)
  }

  /// A range of one axis.
  public func slice(axis: Int, _ range: Range<Int>) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    guard range.lowerBound >= 0, range.upperBound <= shape[axis] else {
      return fault(
        ShapeError(
          "range \(range) needs to lie in axis \(axis) of length \(shape[axis]), shape \(shape)"),
        returning: .placeholder(shape))
    }
    return range.count == shape[axis] ? self : .perform(.slice(axis: axis, range: range), [self])
  }

  /// The parts of an axis at the given places, in that order.
  public func gathered(axis: Int, indices: [Int]) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    for index in indices where index < 0 || index >= shape[axis] {
      return fault(indexError(index, axis: axis), returning: .placeholder(shape))
    }
    return .perform(.gather(axis: axis, indices: indices), [self])
  }

  /// Adds the parts of an axis into the given places of an axis of zeros with another length.
  public func scattered(axis: Int, indices: [Int], length: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    guard indices.count == shape[axis] else {
      return fault(
        ShapeError(
          "scattering needs one place for each of \(shape[axis]) parts of axis \(axis), "
            + "got \(indices.count), shape \(shape)"),
        returning: .placeholder(shape))
    }
    for index in indices where index < 0 || index >= length {
      return fault(
        ShapeError("place \(index) needs an axis of more than \(length) parts"),
        returning: .placeholder(shape))
    }
    return .perform(.scatter(axis: axis, indices: indices, length: length), [self])
  }

  /// Zeros before and after along one axis.
  public func padded(axis: Int, before: Int, after: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    guard (0...Self.paddingMax).contains(before), (0...Self.paddingMax).contains(after) else {
      return fault(
        ShapeError(
          "padding needs lengths in 0...\(Self.paddingMax), got \(before) and \(after)"),
        returning: .placeholder(shape))
    }
    return .perform(.pad(axis: axis, before: before, after: after), [self])
  }

  /// More zeros than any memory holds, and few enough to be added without overflow.
  private static let paddingMax = 1 << 48

  /// Joined along an axis; all other lengths must agree.
  public static func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
    guard let first = tensors.first else {
      return fault(
        ShapeError("concatenation needs at least one tensor, got none"),
        returning: .placeholder([0]))
    }
    guard let axis = first.resolve(axis) else { return .placeholder(first.shape) }
    return tensors.count == 1 ? first : .perform(.concatenate(axis: axis), ShortList(tensors))
  }

  /// Tensors of one shape along a new axis.
  public static func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
    guard let first = tensors.first else { return Tensor([Double]()) }
    for tensor in tensors where tensor.shape != first.shape {
      return fault(
        ShapeError("stacking needs equal shapes, got \(first.shape) and \(tensor.shape)"),
        returning: .placeholder([tensors.count] + first.shape))
    }
    return concatenated(tensors.map { $0.expandingDimension(at: axis) }, axis: axis)
  }

  /// Matrices side by side along a new axis, `[rows, count, columns]`: what `stacked` makes of them, but
  /// each is put into its place as soon as it is made, while it is in the cache. None is recorded.
  ///
  /// - Parameter matrices: Makes the matrices of a range and puts each where it belongs. Outside any
  ///   supervision, which counts for one thread, it is called on several threads, each with a range of
  ///   its own.
  package static func interleaved(
    _ count: Int, rows: Int, columns: Int,
    _ matrices: (Range<Int>, _ put: (_ index: Int, _ matrix: Tensor) -> Void) -> Void
  ) -> Tensor {
    make([rows, count, columns]) { out in
      // As much work as the reshapes of `stacked`.
      Supervision.charge(work: count)
      let isSupervised = ThreadContext.current.ledger != nil
      let parts = isSupervised ? 1 : Swift.min(Parallel.available, count)
      let share = (count + parts - 1) / parts
      Parallel.forEach(parts) { part in
        matrices(Swift.min(part * share, count)..<Swift.min((part + 1) * share, count)) {
          index, source in
          let fits = source.shape == [rows, columns]
          let from = Input(source.storage.pointer)
          defer { withExtendedLifetime(source) {} }
          for row in 0..<rows {
            let target = out + (row &* count &+ index) &* columns
            if fits {
              target.update(from: from + row &* columns, count: columns)
            } else {
              target.update(repeating: .nan, count: columns)
            }
          }
        }
      }
    }
  }

  /// The order of one axis turned round.
  public func reversed(axis: Int) -> Tensor {
    guard let axis = resolve(axis) else { return .placeholder(shape) }
    let count = shape[axis]
    return gathered(axis: axis, indices: Shape.of(count: count) { count - 1 - $0 })
  }

  private func resolve(index: Int, axis: Int) -> Int? {
    let place = index < 0 ? index + shape[axis] : index
    guard place >= 0, place < shape[axis] else {
      return fault(indexError(index, axis: axis), returning: nil)
    }
    return place
  }

  private func indexError(_ index: Int, axis: Int) -> ShapeError {
    ShapeError(
      "index \(index) is out of range for axis \(axis) of length \(shape[axis]), shape \(shape)")
  }
}

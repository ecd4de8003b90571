import ElementaryFunctions

/// The short way to the kernels of one and of two inputs: with few numbers, finding shapes and passing
/// lists would cost more than the arithmetic.
extension Tensor {
  /// A function of each element, as `perform` does it.
  package static func perform(_ function: UnaryFunction, _ a: Tensor) -> Tensor {
    let context = ThreadContext.current
    let repeatsRow = a.storage.repeatsRow
    guard
      let result = elementwise(
        like: a, work: function.work(a.count), context, repeatsRow: repeatsRow)
    else { return .placeholder(a.shape) }
    let place = result.firstRow
    let isFollowed = context.follows(a)
    if isFollowed, !repeatsRow, function.slopesComeWithValues,
      let slopes = Storage.make(like: a.storage, context)
    {
      let slope = slopes.pointer
      withExtendedLifetime(a) {
        Elementary.softplus(a.storage.pointer, place, slopes: slope, count: a.count)
      }
      return context.recorded(.unary(function), a, Tensor(result), saved: Tensor(slopes))
    }
    withExtendedLifetime(a) {
      function.evaluate(a.storage.firstRow, place, a.storage.firstRowCount)
    }
    return isFollowed
      ? context.recorded(.unary(function), a, Tensor(result), saved: nil) : Tensor(result)
  }

  /// A function of pairs of elements, as `perform` does it.
  package static func perform(_ function: BinaryFunction, _ a: Tensor, _ b: Tensor) -> Tensor {
    let context = ThreadContext.current
    let isLeftLarger: Bool
    if b.rank == 0 || a.hasShape(of: b) {
      isLeftLarger = true
    } else if a.rank == 0 {
      isLeftLarger = false
    } else {
      return perform(.binary(function), [a, b])
    }
    let count = isLeftLarger ? a.count : b.count
    guard
      let result = isLeftLarger
        ? elementwise(like: a, work: count, context) : elementwise(like: b, work: count, context)
    else { return .placeholder(isLeftLarger ? a.shape : b.shape) }
    // One after the other: a pair of them would count references.
    withExtendedLifetime(a) {
      withExtendedLifetime(b) {
        if a.count == b.count, a.storage.repeatsRow || b.storage.repeatsRow {
          function.evaluateRows(a.storage, b.storage, into: result)
          return
        }
        // A step of 0 repeats a number.
        function.evaluate(
          a.storage.pointer, a.count == count ? 1 : 0, b.storage.pointer, b.count == count ? 1 : 0,
          result.pointer, count)
      }
    }
    guard context.follows(a) || context.follows(b) else { return Tensor(result) }
    return context.recorded(.binary(function), a, b, Tensor(result))
  }

  /// A block for a result of the same shape, or nil after a fault.
  @inline(__always)
  private static func elementwise(
    like x: Tensor, work: @autoclosure () -> Int, _ context: ThreadContext,
    repeatsRow: Bool = false
  ) -> Storage? {
    if let ledger = context.ledger {
      ledger.charge(work: work())
      if ledger.fault != nil { return nil }
    }
    return Storage.make(like: x.storage, context, repeatsRow: repeatsRow)
  }
}

extension UnaryFunction {
  /// Whether the derivative of softplus is had from the exponential of the value, at an eighth of its cost
  /// alone.
  fileprivate var slopesComeWithValues: Bool { self == .softplus }
}

extension BinaryFunction {
  /// The same for matrices or vectors of one shape, so that a repeated row is read where it is.
  fileprivate func evaluateRows(_ left: Storage, _ right: Storage, into result: Storage) {
    let (a, b, out) = (Input(left.firstRow), Input(right.firstRow), result.pointer)
    if result.rank == 1 {
      evaluate(a, left.repeatsRow ? 0 : 1, b, right.repeatsRow ? 0 : 1, out, result.count)
      return
    }
    let columns = left.shape[1]
    evaluate(
      a, 1, b, 1, out, columns, rows: left.shape[0],
      steps: (left.repeatsRow ? 0 : columns, right.repeatsRow ? 0 : columns))
  }
}

extension ThreadContext {
  /// Whether the recording tape follows a tensor.
  fileprivate func follows(_ x: Tensor) -> Bool {
    recordingTape != 0 && x.origin.tape == recordingTape
  }

  /// An output with its place on the recording tape.
  fileprivate func recorded(
    _ operation: Operation, _ a: Tensor, _ output: consuming Tensor, saved: Tensor?
  ) -> Tensor {
    if let recorder {
      output.origin = recorder.record(operation, [recorder.place(of: a)], output, saved: saved)
    }
    return output
  }

  /// The same for two inputs.
  fileprivate func recorded(
    _ operation: Operation, _ a: Tensor, _ b: Tensor, _ output: consuming Tensor
  ) -> Tensor {
    if let recorder {
      let places: ShortList<Int> = [recorder.place(of: a), recorder.place(of: b)]
      output.origin = recorder.record(operation, places, output, saved: nil)
    }
    return output
  }
}

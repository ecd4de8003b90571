import ElementaryFunctions

/// The short way to the kernels of one and of two inputs: with few numbers, finding shapes and passing
/// lists would cost more than the arithmetic.
extension Tensor {
  /// A function of each element, as `perform` does it.
  package static func perform(_ function: UnaryFunction, _ a: Tensor) -> Tensor {
    let (context, source) = (ThreadContext.current, a.storage)
    guard let result = elementwise(like: source, work: function.work(source.count), context)
    else { return .placeholder(source.shape) }
    let output = Tensor(result)
    guard context.follows(a), let recorder = context.recorder else {
      withExtendedLifetime(source) {
        function.evaluate(source.pointer, result.pointer, source.count)
      }
      return output
    }
    let slopes = function.slopesComeWithValues ? Storage.make(like: source, context) : nil
    withExtendedLifetime(source) {
      if let slopes {
        Elementary.softplus(
          source.pointer, result.pointer, slopes: slopes.pointer, count: source.count)
      } else {
        function.evaluate(source.pointer, result.pointer, source.count)
      }
    }
    return output.traced(
      recorder.record(
        .unary(function), [recorder.place(of: a)], output, saved: slopes.map { Tensor($0) }))
  }

  /// A function of pairs of elements, as `perform` does it.
  package static func perform(_ function: BinaryFunction, _ a: Tensor, _ b: Tensor) -> Tensor {
    let (context, left, right) = (ThreadContext.current, a.storage, b.storage)
    let larger: Storage
    if right.rank == 0 || left.hasShape(of: right) {
      larger = left
    } else if left.rank == 0 {
      larger = right
    } else {
      return perform(.binary(function), [a, b])
    }
    let count = larger.count
    guard let result = elementwise(like: larger, work: count, context) else {
      return .placeholder(larger.shape)
    }
    withExtendedLifetime((left, right)) {
      if left.count == right.count, left.repeatsRow || right.repeatsRow {
        function.evaluateRows(left, right, into: result)
        return
      }
      // A step of 0 repeats a number.
      function.evaluate(
        left.pointer, left.count == count ? 1 : 0, right.pointer, right.count == count ? 1 : 0,
        result.pointer, count)
    }
    let output = Tensor(result)
    guard context.follows(a) || context.follows(b), let recorder = context.recorder else {
      return output
    }
    let places: ShortList<Int> = [recorder.place(of: a), recorder.place(of: b)]
    return output.traced(recorder.record(.binary(function), places, output, saved: nil))
  }

  /// A block for a result of the same shape, or nil after a fault.
  private static func elementwise(
    like storage: Storage, work: @autoclosure () -> Int, _ context: ThreadContext
  ) -> Storage? {
    if let ledger = context.ledger {
      ledger.charge(work: work())
      if ledger.fault != nil { return nil }
    }
    return Storage.make(like: storage, context)
  }
}

extension UnaryFunction {
  /// Whether the derivative of softplus is had from the exponential of the value, at an eighth of its cost
  /// alone.
  fileprivate var slopesComeWithValues: Bool { self == .softplus }
}

extension BinaryFunction {
  /// The same for matrices of one shape, row by row, so that a repeated row is read where it is.
  fileprivate func evaluateRows(_ left: Storage, _ right: Storage, into result: Storage) {
    let columns = left.shape[1]
    let (leftStep, rightStep) = (left.repeatsRow ? 0 : columns, right.repeatsRow ? 0 : columns)
    let (a, b, out) = (Input(left.firstRow), Input(right.firstRow), result.pointer)
    for row in 0..<left.shape[0] {
      evaluate(a + row &* leftStep, 1, b + row &* rightStep, 1, out + row &* columns, columns)
    }
  }
}

extension ThreadContext {
  /// Whether the recording tape follows a tensor.
  fileprivate func follows(_ x: Tensor) -> Bool {
    recordingTape != 0 && x.origin.tape == recordingTape
  }
}

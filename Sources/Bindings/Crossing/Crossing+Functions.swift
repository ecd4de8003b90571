package import CellMachine

/// A function of a cell, held by the library for as long as it likes.
final class CellFunction {
  let closure: Slot
  let session: LibrarySession

  init(_ slots: Slots, _ session: LibrarySession) {
    closure = slots[0]
    self.session = session
    Object(known: closure).retain()
  }

  deinit { session.releaseClosure(closure) }

  /// Calls the cell's function with arguments that lie in `arguments`, with room for one slot more.
  func call<Result: Returning>(
    _ arguments: Slots, count: Int, returning: Result.Type
  ) -> Result.Crossed {
    arguments[count] = closure
    return session.call(closure, arguments, count: count + 1, returning: Result.self)
  }

  /// Writes an argument to `slots`, which the function borrows.
  func write<C: Crossing>(_ type: C.Type, _ value: C.Crossed, _ slots: Slots) {
    C.write(value, slots, session)
  }
}

/// What functions of every number of parameters have in common.
package protocol FunctionCrossing: Crossing {}

extension FunctionCrossing {
  package static var kinds: [Layout.Kind] { [.reference] }
  package static var slotCount: Int { 1 }
  package static var startsNonNull: Bool { true }

  /// The library gives no functions to cells; the generator doesn't bind any that would.
  package static func write(_ value: Crossed, _ slots: Slots, _ session: LibrarySession) {
    session.machine?.trap(.internalError, "a function can't be returned by the library")
    slots[0] = 0
  }
}

/// A function of no parameters.
package enum Function0<Result: Returning>: FunctionCrossing {
  package typealias Crossed = () -> Result.Crossed

  package static func read(_ slots: Slots, _ session: LibrarySession) -> Crossed {
    let function = CellFunction(slots, session)
    return {
      withUnsafeTemporaryAllocation(of: Slot.self, capacity: 1) { slots in
        guard let base = slots.baseAddress else { return Result.placeholder }
        return function.call(base, count: 0, returning: Result.self)
      }
    }
  }
}

/// A function of one parameter.
package enum Function1<A: Crossing, Result: Returning>: FunctionCrossing {
  package typealias Crossed = (A.Crossed) -> Result.Crossed

  package static func read(_ slots: Slots, _ session: LibrarySession) -> Crossed {
    let function = CellFunction(slots, session)
    return { a in
      let count = A.slotCount
      return withUnsafeTemporaryAllocation(of: Slot.self, capacity: count + 1) { slots in
        guard let base = slots.baseAddress else { return Result.placeholder }
        function.write(A.self, a, base)
        defer {
          A.release(base, session.heap)
        }
        return function.call(base, count: count, returning: Result.self)
      }
    }
  }
}

/// A function of two parameters.
package enum Function2<A: Crossing, B: Crossing, Result: Returning>: FunctionCrossing {
  package typealias Crossed = (A.Crossed, B.Crossed) -> Result.Crossed

  package static func read(_ slots: Slots, _ session: LibrarySession) -> Crossed {
    let function = CellFunction(slots, session)
    return { a, b in
      let count = A.slotCount + B.slotCount
      return withUnsafeTemporaryAllocation(of: Slot.self, capacity: count + 1) { slots in
        guard let base = slots.baseAddress else { return Result.placeholder }
        function.write(A.self, a, base)
        function.write(B.self, b, base + A.slotCount)
        defer {
          A.release(base, session.heap)
          B.release(base + A.slotCount, session.heap)
        }
        return function.call(base, count: count, returning: Result.self)
      }
    }
  }
}

/// A function of three parameters.
package enum Function3<A: Crossing, B: Crossing, C: Crossing, Result: Returning>: FunctionCrossing {
  package typealias Crossed = (A.Crossed, B.Crossed, C.Crossed) -> Result.Crossed

  package static func read(_ slots: Slots, _ session: LibrarySession) -> Crossed {
    let function = CellFunction(slots, session)
    return { a, b, c in
      let count = A.slotCount + B.slotCount + C.slotCount
      return withUnsafeTemporaryAllocation(of: Slot.self, capacity: count + 1) { slots in
        guard let base = slots.baseAddress else { return Result.placeholder }
        function.write(A.self, a, base)
        function.write(B.self, b, base + A.slotCount)
        function.write(C.self, c, base + A.slotCount + B.slotCount)
        defer {
          A.release(base, session.heap)
          B.release(base + A.slotCount, session.heap)
          C.release(base + A.slotCount + B.slotCount, session.heap)
        }
        return function.call(base, count: count, returning: Result.self)
      }
    }
  }
}

import CellMachine
import Diagnostics
import Testing

/// A function put together by hand, run, and its first result slot.
private func run(
  in machine: Machine = Machine(), _ arguments: [Slot] = [],
  _ body: (inout FunctionBuilder) -> Void
) throws -> Slot {
  var builder = FunctionBuilder(name: "test")
  builder.registerCount = 16
  body(&builder)
  let index = try builder.finish(in: machine)
  return try machine.run(index, arguments: arguments, resultSlots: 1)[0]
}

private func place(_ line: Int) -> SourceRange {
  SourceRange(at: SourcePosition(line: line, column: 1))
}

@Suite struct InterpreterTests {
  @Test func sumsALoop() throws {
    let sum = try run([1000]) { b in
      // r1 sum, r2 i
      b.emit(.loadInt, 1, wide: 0)
      b.emit(.loadInt, 2, wide: 0)
      let head = b.makeLabel()
      b.place(head)
      b.emit(.addI, 1, 1, 2)
      b.branch(.loopRange, 2, 0, to: head)
      b.emit(.ret1, 1)
    }
    #expect(sum == 1000 * 999 / 2)
  }

  @Test(arguments: [
    (Operation.addI, Int.max, 1), (.subI, Int.min, 1), (.mulI, Int.max, 2), (.divI, Int.min, -1),
    (.addU, -1, 1), (.subU, 0, 1), (.mulU, -1, 2),
  ]) func trapsOnOverflowAtItsPlace(operation: Operation, a: Int, b: Int) throws {
    let trap = #expect(throws: Trap.self) {
      try run([a, b]) { code in
        code.mark(place(3))
        code.emit(.nop)
        code.mark(place(7))
        code.emit(operation, 2, 0, 1)
        code.mark(place(9))
        code.emit(.ret1, 2)
      }
    }
    #expect(trap?.kind == .overflow)
    #expect(trap?.range == place(7))
  }

  @Test func dividesAsSwift() throws {
    for (a, b) in [(7, 2), (-7, 2), (7, -2), (-7, -2)] {
      #expect(try run([a, b]) { $0.emit(.divI, 2, 0, 1); $0.emit(.ret1, 2) } == a / b)
      #expect(try run([a, b]) { $0.emit(.remI, 2, 0, 1); $0.emit(.ret1, 2) } == a % b)
    }
    let trap = #expect(throws: Trap.self) {
      try run([1, 0]) { $0.emit(.remI, 2, 0, 1); $0.emit(.ret1, 2) }
    }
    #expect(trap?.kind == .divisionByZero)
  }
}

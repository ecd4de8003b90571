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

@Suite struct FloatingPointTests {
  private func bits(_ value: Double) -> Slot { Slot(truncatingIfNeeded: value.bitPattern) }

  @Test(arguments: [2.5, -2.7, 0.0, -0.9, 9.2e18, -9.2e18])
  func convertsTowardZero(value: Double) throws {
    #expect(
      try run([bits(value)]) { $0.emit(.doubleToInt, 1, 0); $0.emit(.ret1, 1) } == Int(value))
  }

  @Test(arguments: [Double.nan, .infinity, 9.3e18, -9.3e18])
  func refusesToConvertWhatDoesNotFit(value: Double) {
    let trap = #expect(throws: Trap.self) {
      try run([bits(value)]) { $0.emit(.doubleToInt, 1, 0); $0.emit(.ret1, 1) }
    }
    #expect(trap?.kind == .overflow)
  }

  @Test func calculatesAsSwift() throws {
    let (a, b) = (0.1, 0.7)
    let cases: [(CellMachine.Operation, Double)] = [
      (.addD, a + b), (.subD, a - b), (.mulD, a * b), (.divD, a / b),
    ]
    for (operation, expected) in cases {
      #expect(
        try run([bits(a), bits(b)]) { $0.emit(operation, 2, 0, 1); $0.emit(.ret1, 2) }
          == bits(expected))
    }
    #expect(try run([bits(a)]) { $0.emit(.negD, 1, 0); $0.emit(.ret1, 1) } == bits(-a))
    #expect(try run([-3]) { $0.emit(.intToDouble, 1, 0); $0.emit(.ret1, 1) } == bits(-3))
  }

  @Test func comparesNaNAsSwift() throws {
    for operation in [CellMachine.Operation.eqD, .ltD, .leD] {
      #expect(
        try run([bits(.nan), bits(1)]) { $0.emit(operation, 2, 0, 1); $0.emit(.ret1, 2) } == 0)
    }
    #expect(try run([bits(.nan), bits(.nan)]) { $0.emit(.neD, 2, 0, 1); $0.emit(.ret1, 2) } == 1)
  }
}

import CellMachine
import Testing

@Suite struct LimitTests {
  private func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    change(&limits)
    return limits
  }

  /// `while true { n += 1 }`, n kept in a global.
  private func endless(in machine: Machine) throws -> (function: Int, global: Int) {
    let global = machine.addGlobal(slots: 1)
    var b = FunctionBuilder(name: "endless")
    b.registerCount = 1
    let head = b.makeLabel()
    b.place(head)
    b.emit(.loadGlobal, 0, wide: global)
    b.emit(.addImmediate, 0, 0, 1)
    b.emit(.storeGlobal, 0, wide: global)
    b.jump(to: head)
    return (try b.finish(in: machine), global)
  }

  @Test func fuelEndsALoopAtTheSameRound() throws {
    var rounds: [Int] = []
    for _ in 0..<2 {
      let machine = Machine(limits: limits { $0.fuel = 100_000 })
      let (function, global) = try endless(in: machine)
      let trap = #expect(throws: Trap.self) { try machine.run(function) }
      #expect(trap?.kind == .fuelLimit)
      rounds.append(machine.global(global)[0])
    }
    #expect(rounds[0] == rounds[1])
    // A round is four instructions long.
    #expect(rounds[0] == 100_000 / 4 + 1)
  }

  @Test func depthEndsARecursion() throws {
    let machine = Machine(limits: limits { $0.callDepth = 1000 })
    let function = machine.reserveFunction()
    var b = FunctionBuilder(name: "endless")
    b.registerCount = 2
    b.emit(.call, 1, wide: function)
    b.emit(.ret)
    try b.finish(in: machine, as: function)
    let trap = #expect(throws: Trap.self) { try machine.run(function) }
    #expect(trap?.kind == .depthLimit)
    // The machine can go on with something else.
    var c = FunctionBuilder(name: "fine")
    c.emit(.loadInt, 0, wide: 5)
    c.emit(.ret)
    #expect(try machine.run(c.finish(in: machine), resultSlots: 1) == [5])
  }

  @Test func registersEndADeepRecursion() throws {
    let machine = Machine(limits: limits { $0.stackSlots = 10_000 })
    let function = machine.reserveFunction()
    var b = FunctionBuilder(name: "wide")
    b.registerCount = 100
    b.emit(.call, 99, wide: function)
    b.emit(.ret)
    try b.finish(in: machine, as: function)
    #expect(throws: Trap.self) { try machine.run(function) }
  }

  @Test func memoryEndsAGrowingArray() throws {
    let machine = Machine(limits: limits { $0.memoryBytes = 1 << 16 })
    var b = FunctionBuilder(name: "grow")
    b.registerCount = 2
    b.emit(.loadInt, 0, wide: 0)
    b.emit(.makeArray, 0, 0, machine.layout(.raw))
    let head = b.makeLabel()
    b.place(head)
    b.emit(.arrayAppend, 0, 1, 1)
    b.jump(to: head)
    let function = try b.finish(in: machine)
    let trap = #expect(throws: Trap.self) { try machine.run(function) }
    #expect(trap?.kind == .memoryLimit)
    #expect(machine.state.pointee.memoryPeak <= 1 << 17)
  }

  @Test func outputEndsAtItsLimit() {
    let machine = Machine(limits: limits { $0.outputBytes = 10 })
    machine.write("12345")
    #expect(machine.pendingTrap == nil)
    machine.write("678901")
    #expect(machine.pendingTrap?.kind == .outputLimit)
    #expect(machine.output.take() == "12345")
  }

  @Test func indexIsCheckedBeforeAnythingIsRead() throws {
    for index in [-1, 3, Int.min, Int.max] {
      let machine = Machine()
      var b = FunctionBuilder(name: "read")
      b.registerCount = 4
      b.emit(.loadInt, 1, wide: 3)
      b.emit(.makeArray, 2, 1, machine.layout(.raw))
      b.emit(.arrayGet, 3, 2, 0)
      b.emit(.ret1, 3)
      let function = try b.finish(in: machine)
      let trap = #expect(throws: Trap.self) { try machine.run(function, arguments: [index]) }
      #expect(trap?.kind == .indexOutOfRange)
    }
  }
}

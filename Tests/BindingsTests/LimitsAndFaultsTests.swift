import CellMachine
import Diagnostics
import Testing

@testable import Bindings

@Suite("Cells that can't go on")
struct LimitsAndFaultsTests {
  @Test("stop at the library's own error, at the call")
  func faultBecomesTrap() throws {
    let trap = try #require(
      CellRunner.trap(
        """
        let a: Tensor = [[1, 2], [3, 4]]
        let b: Tensor = [1, 2, 3]
        print(a.matmul(b))
        """))
    #expect(trap.kind == .library)
    #expect(trap.message.hasPrefix("matrix product needs 2 rows on the right, got 3"))
    #expect(trap.range?.start.line == 3)
  }

  @Test("stop at the trap inside a closure that the library called")
  func trapInsideClosure() throws {
    let trap = try #require(
      CellRunner.trap("let xs = [1.0]\nprint(integral(over: 0...1) { xs[Int($0 * 9)] })"))
    #expect(trap.kind == .indexOutOfRange)
    #expect(trap.range?.start.line == 2)
  }

  @Test("name the error of a library call inside a closure")
  func faultInsideClosure() throws {
    let trap = try #require(
      CellRunner.trap("print(gradient(of: { $0.reshaped([7]) }, at: [1, 2]))"))
    #expect(trap.kind == .library)
    #expect(trap.message.contains("7"))
  }

  @Test("stop when the library has used the work")
  func workLimit() throws {
    var limits = Limits()
    limits.fuel = 5_000_000
    let loop = "var t = Tensor(ones: [1000])\nfor _ in 0..<1_000_000 { t = t + t * 0.5 }"
    let trap = try #require(CellRunner.trap(loop, limits: limits))
    #expect(trap.kind == .fuelLimit)
  }

  @Test("use the same work each time")
  func workIsDeterministic() throws {
    func fuelLeft() throws -> Int {
      let runner = CellRunner()
      try runner.run(
        """
        let x = Normal(0, 1).sample(1000)
        let s = (0..<50).map { k in (x * Double(k)).sum().scalar }.sum()
        let v = integral(over: -5...5) { t in exp(-t * t) * s }
        """)
      return runner.machine.state.pointee.workLeft
    }
    let first = try fuelLeft()
    #expect(try fuelLeft() == first)
    // The work of the tensors themselves is in it.
    #expect(Limits().fuel - first > 100_000)
  }

  @Test("stop when tensors hold too many bytes")
  func memoryLimit() throws {
    var limits = Limits()
    limits.memoryBytes = 20 << 20
    let trap = try #require(
      CellRunner.trap("let t = Tensor(zeros: [10_000, 1000])", limits: limits))
    #expect(trap.kind == .memoryLimit)
    let many = "var ts: [Tensor] = []\nfor _ in 0..<1000 { ts.append(Tensor(ones: [10_000])) }"
    #expect(CellRunner.trap(many, limits: limits)?.kind == .memoryLimit)
  }

  @Test("leave the memory of tensors that are gone to others")
  func memoryComesBack() throws {
    var limits = Limits()
    limits.memoryBytes = 20 << 20
    let runner = CellRunner(limits: limits)
    try runner.run("for _ in 0..<1000 { _ = Tensor(ones: [10_000]) }")
  }

  @Test("run the next cell as if nothing had happened")
  func nextCellRuns() throws {
    let runner = CellRunner()
    try runner.run("let a = 1")
    #expect(throws: Trap.self) {
      try runner.run("let b = Tensor([1, 2]).matmul(Tensor([1, 2, 3]))")
    }
    #expect(try runner.run("print(a + 1, Tensor(2) * 3)") == "2 6.0\n")
  }

  @Test("draw the same numbers for the same seed and label, and others for others")
  func randomStreams() throws {
    func draw(seed: Int, label: String) throws -> String {
      let runner = CellRunner()
      runner.seed = seed
      return try runner.run("print(Normal(0, 1).sample(2))", label: label)
    }
    let first = try draw(seed: 1, label: "a")
    #expect(try draw(seed: 1, label: "a") == first)
    #expect(try draw(seed: 1, label: "b") != first)
    #expect(try draw(seed: 2, label: "a") != first)
  }

  @Test("don't depend on what other cells drew")
  func cellsDrawIndependently() throws {
    let alone = try CellRunner().run("print(Random.uniform())", label: "b")
    let runner = CellRunner()
    try runner.run("_ = Normal(0, 1).sample(17)", label: "a")
    #expect(try runner.run("print(Random.uniform())", label: "b") == alone)
  }
}

import Testing

@testable import Tensors

@Suite struct SupervisionTests {
  @Test func firstFaultIsThrown() {
    #expect {
      try Supervision.run {
        _ = Tensor([1, 2])[7]
        _ = Tensor([1, 2]).sum(axis: 3)
      }
    } throws: { "\($0)".contains("index 7") }
  }

  @Test func placeholderKeepsTheLikelyShape() throws {
    #expect(throws: ShapeError.self) {
      try Supervision.run {
        let x = Tensor(zeros: [5, 3]).matmul(Tensor(zeros: [4, 2]))
        #expect(x.shape == [5, 2])
        let allAreNaN = x.scalars.allSatisfy { $0.isNaN }
        #expect(allAreNaN)
        #expect(Supervision.hasFault)
        // A loop that reads shapes and elements of placeholders must not trap.
        #expect((x + 1).sum(axis: 0).shape == [2])
      }
    }
  }

  @Test func errorsOfTheBodyPassThrough() {
    struct Other: Error {}
    #expect(throws: Other.self) { try Supervision.run { throw Other() } }
    #expect(!Supervision.hasFault)
  }

  @Test func workLimitStopsAtTheSameCall() throws {
    func steps(limit: Int) -> Int {
      var steps = 0
      try? Supervision.run(workLimit: limit) {
        var x = Tensor(zeros: [100])
        while !Supervision.hasFault {
          x = x + 1
          steps += 1
        }
      }
      return steps
    }
    let first = steps(limit: 100_000)
    #expect(first > 300 && first < 1_100)
    #expect(steps(limit: 100_000) == first)
    #expect(throws: WorkLimitExceeded(limit: 10)) {
      try Supervision.run(workLimit: 10) { _ = Tensor(ones: [100]) + 1 }
    }
  }

  @Test func memoryLimitRefusesBeforeAllocating() throws {
    #expect(throws: MemoryLimitExceeded(requested: 8_000_000_000_000, limit: 1_000_000)) {
      try Supervision.run(memoryLimit: 1_000_000) {
        let x = Tensor(zeros: [1_000_000, 1_000_000])
        #expect(x.rank == 2)
      }
    }
    #expect(throws: MemoryLimitExceeded.self) {
      try Supervision.run { _ = Tensor(zeros: [.max, .max]) }
    }
    #expect(throws: MemoryLimitExceeded.self) {
      try Supervision.run(memoryLimit: 1_000_000) {
        let row = Tensor(ones: [1, 10_000])
        _ = row.transposed() * row
      }
    }
  }

  @Test func freedTensorsDoNotCount() throws {
    try Supervision.run(memoryLimit: 100_000) {
      var x = Tensor(zeros: [1_000])
      for _ in 0..<1_000 { x = x + 1 }
      #expect(x[0].scalar == 1_000)
      #expect(Supervision.bytesPeak < 100_000)
    }
  }

  @Test func innerRunsCountOutside() throws {
    try Supervision.run {
      try Supervision.run { _ = Tensor(ones: [1_000]) + 1 }
      #expect(Supervision.work >= 1_000)
    }
    #expect(throws: WorkLimitExceeded.self) {
      try Supervision.run(workLimit: 100) {
        try Supervision.run(workLimit: 1_000_000) { _ = Tensor(ones: [1_000]) + 1 }
      }
    }
  }

  @Test func tensorMayOutliveItsRun() throws {
    var kept = Tensor(0)
    try Supervision.run {
      kept = Tensor(ones: [10])
      #expect(Supervision.bytes == 80)
    }
    #expect(kept.sum().scalar == 10)
  }
}

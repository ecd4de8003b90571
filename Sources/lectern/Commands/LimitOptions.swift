import ArgumentParser
import Execution

/// What cells may use, the same in all commands that run them.
struct LimitOptions: ParsableArguments {
  @Option(help: "Steps that one cell may take.")
  var workLimit: Int?

  @Option(help: "Megabytes that the values of one notebook may take.")
  var memoryLimit: Int?

  /// More megabytes than any machine has.
  private static let megabytesMax = 1 << 30

  func validate() throws {
    if let workLimit, workLimit < 1 {
      throw ValidationError("--work-limit must be at least 1, got \(workLimit)")
    }
    if let memoryLimit, !(1...Self.megabytesMax).contains(memoryLimit) {
      throw ValidationError(
        "--memory-limit must be from 1 to \(Self.megabytesMax), got \(memoryLimit)")
    }
  }

  var limits: RunLimits {
    RunLimits(work: workLimit, memoryBytes: memoryLimit.map { $0 << 20 })
  }
}

import ArgumentParser
import Execution

/// What cells may use, the same in all commands that run them; they override the front matter.
struct LimitOptions: ParsableArguments {
  @Option(help: "Steps that one cell may take.")
  var workLimit: Int?

  @Option(help: "Megabytes that the values of one notebook may take.")
  var memoryLimit: Int?

  @Option(help: "Calls that may be active inside one another.")
  var depthLimit: Int?

  @Option(help: "Megabytes that one notebook may print.")
  var outputLimit: Int?

  @Flag(
    help: "Let the interpreter run everything: make no machine code of cells, as is done on x86-64."
  )
  var interpret = false

  /// More megabytes than any machine has.
  private static let megabytesMax = 1 << 30
  /// Each call takes memory for its registers from the start.
  private static let depthMax = 10_000_000

  func validate() throws {
    let options = [
      ("work", workLimit, Int.max), ("memory", memoryLimit, Self.megabytesMax),
      ("depth", depthLimit, Self.depthMax), ("output", outputLimit, Self.megabytesMax),
    ]
    for (name, value, most) in options {
      guard let value, !(1...most).contains(value) else { continue }
      throw ValidationError(
        "--\(name)-limit must be \(most == .max ? "at least 1" : "from 1 to \(most)"), got \(value)"
      )
    }
  }

  var limits: RunLimits {
    RunLimits(
      work: workLimit, memoryBytes: memoryLimit.map { $0 << 20 }, callDepth: depthLimit,
      outputBytes: outputLimit.map { $0 << 20 }, interpretsOnly: interpret)
  }
}

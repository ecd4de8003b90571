import Tensors

/// What a check found: a claim, whether it held, and by how much.
public struct CheckReport: CustomStringConvertible, Equatable, Sendable {
  /// One thing that a check looked at.
  public struct Finding: Equatable, Sendable {
    /// What should hold.
    public let claim: String
    /// Whether it does.
    public let holds: Bool
  }

  /// What was checked; empty for a check of a single claim.
  public let title: String
  /// What was found, in order.
  public let findings: [Finding]

  /// Whether every claim holds.
  public var hasPassed: Bool { findings.allSatisfy(\.holds) }

  init(title: String = "", _ findings: [(claim: String, holds: Bool)]) {
    self.title = title
    self.findings = findings.map { Finding(claim: $0.claim, holds: $0.holds) }
  }

  /// One line for each claim, `✓` before those that hold and `✗` before the others.
  public var description: String {
    let lines = findings.map { "\($0.holds ? "✓" : "✗") \($0.claim)" }
    if title.isEmpty { return lines.joined(separator: "\n") }
    return ([title] + lines.map { "  \($0)" }).joined(separator: "\n")
  }
}

/// Where the outcomes of checks go.
package enum Checks {
  /// What takes outcomes instead of standard output. A class, because a closure by itself isn't
  /// safe as a task-local value with all optimisations of Swift 6.3.
  private final class Sink: Sendable {
    let take: @Sendable (CheckReport) -> Void

    init(take: @escaping @Sendable (CheckReport) -> Void) { self.take = take }
  }

  @TaskLocal private static var sink: Sink?

  /// Runs a body whose checks hand their outcomes to `take` and print nothing: how an engine
  /// shows checks under the cell that made them, and counts those that fail.
  package static func collecting<Result>(
    _ take: @escaping @Sendable (CheckReport) -> Void, during body: () throws -> Result
  ) rethrows -> Result {
    try $sink.withValue(Sink(take: take), operation: body)
  }

  /// Hands a report to the sink, or prints it where there is none.
  ///
  /// Nothing is said after a fault, which leaves stand-ins where results should be.
  static func deliver(_ report: CheckReport) -> CheckReport {
    if Supervision.hasFault { return report }
    if let sink {
      sink.take(report)
    } else {
      print(report)
    }
    return report
  }
}

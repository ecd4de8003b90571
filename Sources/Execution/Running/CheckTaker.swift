internal import CellLanguage
internal import Diagnostics
internal import Flows

/// Takes what `check(…)` finds while a cell runs: shows it with the printed text and keeps what
/// doesn't hold.
///
/// Unchecked, because the library hands reports over on the thread that runs the cell.
final class CheckTaker: @unchecked Sendable {
  private let session: CellSession
  /// How many claims it has taken.
  private(set) var count = 0
  private var failed: [(claim: String, range: SourceRange?)] = []

  init(_ session: CellSession) {
    self.session = session
  }

  func take(_ report: CheckReport) {
    session.print("\(report)\n")
    count += report.findings.count
    for finding in report.findings where !finding.holds {
      failed.append((finding.claim, session.currentRange))
    }
  }

  /// The checks that didn't hold, each at its call.
  func broken(path: String, range: SourceRange?) -> [Diagnostic] {
    failed.map { claim, place in
      Diagnostic("check-failed", "check doesn't hold: \(claim)", path: path, range: place ?? range)
    }
  }
}

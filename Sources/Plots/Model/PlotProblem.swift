/// Something a plot was asked to do and couldn't, such as a line with more xs than ys.
///
/// A plot with problems is still drawn, as far as that makes sense; the problems are shown in it
/// and kept in `Plot.problems`.
public struct PlotProblem: Sendable, Hashable, CustomStringConvertible {
  /// A short stable name, such as `length-mismatch`.
  public let id: String
  /// What is wrong: lower case, without a final period.
  public let message: String
  /// How to put it right, if that is known.
  public let help: String?

  init(id: String, message: String, help: String? = nil) {
    self.id = id
    self.message = message
    self.help = help
  }

  public var description: String { message }
}

extension PlotProblem {
  static func lengths(_ mark: String, _ names: [(String, Int)]) -> PlotProblem {
    let counts = names.map { "\($0.1) \($0.0)" }.joined(separator: " and ")
    return PlotProblem(
      id: "length-mismatch", message: "\(mark) needs as many of each, got \(counts)",
      help: "give every column the same number of values")
  }

  static func shape(_ mark: String, needs: String, got shape: [Int]) -> PlotProblem {
    PlotProblem(
      id: "shape-mismatch", message: "\(mark) needs \(needs), got shape \(shape)",
      help: "reshape the tensor, or pass columns")
  }

  static func range(_ what: String, _ low: Double, _ high: Double) -> PlotProblem {
    PlotProblem(
      id: "empty-range",
      message: "\(what) needs finite bounds with low < high, "
        + "got \(NumberText.significant(low)) to \(NumberText.significant(high))")
  }
}

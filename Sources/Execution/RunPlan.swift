public import Diagnostics
public import Notebooks

/// The pieces of a notebook that run, in their order.
public struct RunPlan: Sendable {
  /// A cell, or an expression in prose.
  public struct Step: Sendable {
    public let code: CellCode
    public let options: CellOptions
    public let isInline: Bool
    /// Names its random numbers among those of the notebook's seed.
    public let stream: String
    /// Whether its last statement is an expression whose value is shown.
    public let showsLastValue: Bool
    /// Why it doesn't run to its end, as the notebook expects.
    public let failure: Diagnostic?
  }

  public let seed: Int
  /// Names that cells have from the library, as far as they don't declare them.
  public let libraryNames: Set<String>
  /// Those that run; cells that are only shown are left out.
  public let steps: [Step]
  /// Everything wrong that the notebook doesn't expect, in source order.
  public let diagnostics: [Diagnostic]
}

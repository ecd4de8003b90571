/// What a notebook says of itself between the `---` lines at its top.
public struct FrontMatter: Hashable, Sendable {
  public var title: String?
  public var subtitle: String?
  public var authors: [String] = []
  /// As it was written; no calendar is involved.
  public var date: String?
  public var description: String?
  /// The lecture's number or name.
  public var lecture: String?
  /// Where the random numbers of all cells start from.
  public var seed: UInt64 = 0
  public var bibliography: [String] = []
  /// Commands for formulas with their meanings, such as `\R` and `\mathbb{R}`.
  public var macros: [String: String] = [:]
  /// Addresses that lead to this page in a site, from the site's root.
  public var aliases: [String] = []
  /// BCP 47 language tag of the prose.
  public var language = "en"
  /// Whether the page gets a table of contents.
  public var hasContents = true
  /// Whether headings are numbered.
  public var numbersSections = false
  /// Whether prose gets the quotation marks and dashes of print.
  public var hasSmartPunctuation = false
  /// Whether the page has the solutions of its exercises.
  public var solutions = SolutionDisplay.hide
  /// What the cells may use.
  public var limits = NotebookLimits()
  /// What `execute:` sets for all cells.
  public var cellDefaults = CellOptions()

  public init() {}

  /// What prose goes through before it is shown; nil leaves it as it is.
  package var punctuation: SmartPunctuation? {
    hasSmartPunctuation ? SmartPunctuation(language: language) : nil
  }
}

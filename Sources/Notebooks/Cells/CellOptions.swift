/// What a cell's option comments say, with the notebook's defaults for what they don't.
///
/// Names and meanings are Quarto's.
public struct CellOptions: Hashable, Sendable {
  /// How a cell's code is shown.
  public enum Echo: Hashable, Sendable {
    case hidden, shown
    /// With its fence and its options.
    case fenced
  }

  /// Whether code can be folded away, and how it starts.
  public enum Fold: Hashable, Sendable {
    case never, closed, open
  }

  /// What becomes of what a cell gives.
  public enum Output: Hashable, Sendable {
    case hidden, shown
    /// What it prints is Markdown, set as the notebook's own text.
    case markdown
  }

  public enum Alignment: String, Hashable, Sendable {
    case left, center, right
  }

  /// What becomes of lines longer than the page is wide.
  public enum Overflow: Hashable, Sendable {
    case scroll, wrap
  }

  /// Names the cell: cross-references, random numbers and messages use it.
  public var label: String?
  public var echo = Echo.shown
  /// Whether the cell runs.
  public var eval = true
  /// Whether the page shows anything of the cell.
  public var include = true
  public var output = Output.shown
  /// Whether what the cell gives is folded away at first.
  public var foldsOutput = false
  /// Names for style sheets.
  public var classes: [String] = []
  public var warning = true
  /// Whether an error is expected: it is shown, and the run goes on without failing.
  public var error = false
  public var figureCaption: String?
  /// Describes the figure to those who can't see it.
  public var figureDescription: String?
  /// Captions of the single figures, which make them parts of one.
  public var figureSubcaptions: [String] = []
  public var figureAlignment = Alignment.center
  /// How many figures or other outputs stand side by side.
  public var columnCount = 1
  public var tableCaption: String?
  /// Names the code for references.
  public var listingLabel: String?
  public var listingCaption: String?
  public var numbersLines = false
  public var overflow = Overflow.scroll
  public var fold = Fold.never
  public var foldSummary: String?
  /// What the check is worth that the cell makes of an exercise.
  public var points: Points?
  /// Inches.
  public var figureWidth: Double?
  /// Inches.
  public var figureHeight: Double?

  public init() {}

  /// Beginnings of ids that pages make themselves, for footnotes and their own parts.
  static let reservedPrefixes = ["fn-", "fnref-", "lectern-", "ref-"]

  /// Letters, digits and the marks that an HTML id and a cross-reference both take.
  static func isLabelCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "-_.:".contains(character)
  }
}

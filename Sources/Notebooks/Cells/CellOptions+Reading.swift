internal import Diagnostics

extension CellOptions {
  static let names = [
    "label", "echo", "eval", "include", "output", "warning", "error", "fig-cap", "fig-subcap",
    "fig-alt", "fig-align", "fig-width", "fig-height", "layout-ncol", "tbl-cap", "lst-label",
    "lst-cap", "code-fold", "code-summary", "code-line-numbers", "code-overflow", "classes", "tags",
    "points",
  ]

  /// More columns would be too narrow to read.
  static let columnCountMax = 6

  /// Figures larger than a poster are a slip of the hand.
  private static let figureInchesMax = 100.0

  /// Applies option comments, or the notebook's `execute` defaults, in the order written.
  mutating func apply(_ entries: [YAMLEntry], _ complaints: inout Complaints) {
    for entry in entries { apply(entry, &complaints) }
  }

  private mutating func apply(_ entry: YAMLEntry, _ complaints: inout Complaints) {
    switch entry.key {
    case "label": label = readLabel(entry, &complaints) ?? label
    case "echo":
      echo =
        complaints.word(entry, [("true", .shown), ("false", .hidden), ("fenced", .fenced)]) ?? echo
    case "eval": eval = complaints.bool(entry) ?? eval
    case "include": include = complaints.bool(entry) ?? include
    case "output":
      output =
        complaints.word(entry, [("true", .shown), ("false", .hidden), ("asis", .markdown)])
        ?? output
    case "warning": warning = complaints.bool(entry) ?? warning
    case "error": error = complaints.bool(entry) ?? error
    case "classes": classes = readClasses(entry, &complaints) ?? classes
    case "tags": for tag in complaints.texts(entry) ?? [] { apply(tag: tag) }
    case "fig-cap": figureCaption = complaints.text(entry) ?? figureCaption
    case "fig-alt": figureDescription = complaints.text(entry) ?? figureDescription
    case "fig-subcap": figureSubcaptions = complaints.texts(entry) ?? figureSubcaptions
    case "fig-align":
      let names: [Alignment] = [.left, .center, .right]
      figureAlignment =
        complaints.word(entry, names.map { ($0.rawValue, $0) }) ?? figureAlignment
    case "layout-ncol":
      columnCount = complaints.wholeNumber(entry, in: 1...Self.columnCountMax) ?? columnCount
    case "lst-label": listingLabel = readLabel(entry, &complaints) ?? listingLabel
    case "lst-cap": listingCaption = complaints.text(entry) ?? listingCaption
    case "code-line-numbers": numbersLines = complaints.bool(entry) ?? numbersLines
    case "code-overflow":
      overflow = complaints.word(entry, [("scroll", .scroll), ("wrap", .wrap)]) ?? overflow
    case "tbl-cap": tableCaption = complaints.text(entry) ?? tableCaption
    case "code-fold":
      fold =
        complaints.word(entry, [("true", .closed), ("false", .never), ("show", .open)]) ?? fold
    case "code-summary": foldSummary = complaints.text(entry) ?? foldSummary
    case "points": points = complaints.points(entry) ?? points
    case "fig-width":
      figureWidth = complaints.positiveNumber(entry, upTo: Self.figureInchesMax) ?? figureWidth
    case "fig-height":
      figureHeight = complaints.positiveNumber(entry, upTo: Self.figureInchesMax) ?? figureHeight
    default:
      let near = Suggestion.nearest(to: entry.key, among: Self.names)
      complaints.error(
        "unknown-option", "there is no cell option '\(entry.key)'", at: entry.keyRange,
        help: near.map { "did you mean '\($0)'?" })
    }
  }

  /// What Jupyter's tools do for a tag; other tags are the author's own.
  ///
  /// Sources: nbclient, "Using cell tags"; MyST-NB, "Hide cell contents".
  private mutating func apply(tag: String) {
    switch tag {
    case "hide-input": fold = .closed
    case "hide-output": foldsOutput = true
    case "hide-cell": (fold, foldsOutput) = (.closed, true)
    case "remove-input": echo = .hidden
    case "remove-output", "remove-stdout": output = .hidden
    case "remove-stderr": warning = false
    case "remove-cell": include = false
    case "raises-exception": error = true
    case "skip-execution": eval = false
    default: break
    }
  }

  private func readClasses(_ entry: YAMLEntry, _ complaints: inout Complaints) -> [String]? {
    guard let texts = complaints.texts(entry) else { return nil }
    let names = texts.flatMap { $0.split(separator: " ").map(String.init) }
    let isName = { (name: String) in
      name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
    }
    guard names.allSatisfy(isName) else {
      complaints.error(
        "option-value", "classes are made of letters, digits, '-' and '_'", at: entry.value.range)
      return nil
    }
    return names
  }

  private func readLabel(_ entry: YAMLEntry, _ complaints: inout Complaints) -> String? {
    guard let label = complaints.text(entry) else { return nil }
    guard !label.isEmpty, label.allSatisfy(Self.isLabelCharacter) else {
      complaints.error(
        "option-value", "a label is made of letters, digits, '-', '_', '.' and ':', got '\(label)'",
        at: entry.value.range)
      return nil
    }
    if let prefix = Self.reservedPrefixes.first(where: { label.hasPrefix($0) }) {
      complaints.error(
        "option-value", "labels that begin with '\(prefix)' belong to the page itself",
        at: entry.value.range)
      return nil
    }
    return label
  }
}

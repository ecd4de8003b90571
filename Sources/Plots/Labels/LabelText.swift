/// A label whose parts between dollar signs are simple formulas: `density $p_\theta(x^2)$`.
///
/// A formula begins and ends at a dollar sign with no blank inside and no digit behind it, as in
/// the text of notebooks. What isn't a formula, or one that is malformed, stays as it is written.
struct LabelText: Sendable, Hashable {
  /// A stretch of one style.
  struct Run: Sendable, Hashable {
    var text: String
    var isItalic = false
    var isBold = false
    /// Of the label's own size.
    var scale = 1.0
    /// How far above the baseline, in ems of the label.
    var rise = 0.0

    init(_ text: String, isItalic: Bool = false) {
      self.text = text
      self.isItalic = isItalic
    }

    var style: Run {
      var style = self
      style.text = ""
      return style
    }
  }

  let runs: [Run]

  init(_ label: String) {
    var runs: [Run] = []
    for part in Self.parts(of: label) {
      switch part {
      case .text(let text): runs.append(Run(text))
      case .formula(let formula): runs += formula
      }
    }
    self.runs = Self.joined(runs)
  }

  /// Whether the label is plain text.
  var isPlain: Bool { runs.count <= 1 && runs.allSatisfy { $0.style == Run("") } }

  /// The label for those who hear it or read it in a table: `density pθ(x²)`.
  var plain: String {
    var plain = ""
    for run in runs {
      if run.rise > 0.05 {
        plain += Self.raised(run.text, Self.superscripts, "^")
      } else if run.rise < -0.05 {
        plain += Self.raised(run.text, Self.subscripts, "_")
      } else {
        plain += run.text
      }
    }
    return plain
  }

  static func plain(_ label: String) -> String {
    label.utf8.contains(UInt8(ascii: "$")) ? LabelText(label).plain : label
  }

  // MARK: Parts

  enum Part {
    case text(String)
    case formula([Run])
  }

  /// Text and formulas in turns.
  static func parts(of label: String) -> [Part] {
    var parts: [Part] = []
    var text = ""
    var rest = Substring(label)
    while let first = rest.first {
      if first == "$", let (formula, end) = formula(at: rest) {
        if !text.isEmpty { parts.append(.text(text)) }
        text = ""
        parts.append(.formula(formula))
        rest = rest[end...]
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    if !text.isEmpty { parts.append(.text(text)) }
    return parts
  }

  private static func formula(at text: Substring) -> (runs: [Run], end: String.Index)? {
    let inside = text.dropFirst()
    guard let first = inside.first, !first.isWhitespace,
      let close = inside.firstIndex(of: "$"), close > inside.startIndex,
      !inside[inside.index(before: close)].isWhitespace
    else { return nil }
    let end = inside.index(after: close)
    guard !(text[end...].first?.isNumber ?? false) else { return nil }
    var reader = LabelFormula(inside[..<close])
    return reader.runs().map { ($0, end) }
  }

  private static func joined(_ runs: [Run]) -> [Run] {
    var joined: [Run] = []
    for run in runs where !run.text.isEmpty {
      if let last = joined.last, last.style == run.style {
        joined[joined.count - 1].text += run.text
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  // MARK: Plain words

  private static let superscripts: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−=()niT", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀ"))
  private static let subscripts: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip(
      "0123456789+−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"))

  private static func raised(
    _ text: String, _ letters: [Character: Character], _ mark: String
  ) -> String {
    let mapped = text.filter { $0 != "\u{2009}" }.map { letters[$0] }
    if mapped.allSatisfy({ $0 != nil }) { return String(mapped.compactMap { $0 }) }
    return text.count == 1 ? mark + text : "\(mark)(\(text))"
  }
}

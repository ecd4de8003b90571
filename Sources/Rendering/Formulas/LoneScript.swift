/// A superscript or a subscript of letters that stands alone: half of what a lecture's formulas weigh.
///
/// KaTeX makes a table of each, as two scripts above each other need; for one, raising its letters is
/// the same. A line of no height keeps the raised letters from moving the lines of the text: the
/// formula's struts have their height already.
struct LoneScript {
  /// The tokens inside.
  let content: Range<Int>
  let style: String

  /// What a script may hold: letters and spaces. All else may need the room of a table.
  private static let plain: Set<String> = [
    "amsrm", "boldsymbol", "mainrm", "mathbb", "mathbf", "mathcal", "mathfrak", "mathit",
    "mathnormal", "mathrm", "mathscr", "mathsf", "mathtt", "mbin", "mclose", "minner", "mopen",
    "mop", "mord", "mpunct", "mrel", "mspace", "mtight", "text", "textbf", "textit", "textrm",
    "textsf", "texttt",
  ]

  /// Sizes of letters in thousandths of a text's, from KaTeX's size 1 on.
  ///
  /// Source: KaTeX, `src/Options.js`, `sizeStyleMap` and `sizeMultipliers`.
  private static let sizes = [500, 600, 700, 800, 900, 1000, 1200, 1440, 1728, 2074, 2488]

  /// - Returns: Nil where another thing than a lone script begins.
  init?(_ formula: CompactFormula, at start: Int) {
    var walk = Walk(formula, start)
    guard walk.enter("msupsub") != nil, walk.enter("vlist-t") != nil,
      walk.enter("vlist-r") != nil, walk.enter("vlist") != nil,
      let place = walk.enter(nil), let strut = walk.enter("pstrut"), walk.leave(),
      case .open(let classes, "")? = walk.token, let (from, to) = CompactFormula.sizes(in: classes),
      classes.allSatisfy({ Self.isSize($0) || Self.plain.contains($0) }),
      let inside = walk.skip(), Self.isPlain(formula.tokens[inside]),
      // It is the list's only row.
      walk.leave(), walk.leave(),
      let moves = Lengths(place), let height = Lengths(strut)?["height"], let top = moves["top"],
      moves.names.isSubset(of: ["top", "margin-left", "margin-right"]),
      Self.sizes.indices.contains(from - 1), Self.sizes.indices.contains(to - 1)
    else { return nil }
    content = inside
    let (outer, inner) = (Self.sizes[from - 1], Self.sizes[to - 1])
    // Lengths of the table are in ems of the text around, ours in those of the script.
    func own(_ length: Int) -> String {
      Lengths.text(Lengths.quotient(length * outer, inner)) + "em"
    }
    let raise = own(-(top + height))
    let margins = ["margin-left", "margin-right"].compactMap { name in
      moves[name].flatMap { $0 == 0 ? nil : "\(name):\(own($0))" }
    }
    style =
      (["font-size:\(Lengths.ratio(inner, outer))em", "line-height:0", "vertical-align:\(raise)"]
      + margins).joined(separator: ";")
  }

  private static func isSize(_ name: String) -> Bool {
    name == "sizing" || name.hasPrefix("reset-size") || name.hasPrefix("size")
  }

  private static func isPlain(_ tokens: ArraySlice<CompactFormula.Token>) -> Bool {
    tokens.allSatisfy { token in
      switch token {
      case .close: true
      case .raw(let text): !text.contains("<")
      case .open(let classes, let style):
        classes.allSatisfy { plain.contains($0) }
          && (Lengths(style)?.names.isSubset(of: ["margin-left", "margin-right"]) ?? false)
      }
    }
  }

  /// A walk through nested elements.
  private struct Walk {
    let formula: CompactFormula
    private var index: Int

    init(_ formula: CompactFormula, _ index: Int) { (self.formula, self.index) = (formula, index) }

    var token: CompactFormula.Token? {
      formula.tokens.indices.contains(index) ? formula.tokens[index] : nil
    }

    /// Goes into an element whose first class is `name`, or that has none, and gives its style.
    mutating func enter(_ name: String?) -> String? {
      guard case .open(let classes, let style)? = token, classes.first == name else { return nil }
      index += 1
      return style
    }

    /// Leaves the element that ends here.
    mutating func leave() -> Bool {
      guard case .close? = token else { return false }
      index += 1
      return true
    }

    /// Passes over an element, and gives the tokens inside.
    mutating func skip() -> Range<Int>? {
      let end = formula.ends[index]
      guard end < formula.tokens.count else { return nil }
      defer { index = end + 1 }
      return (index + 1)..<end
    }
  }
}

/// Lengths of a style in hundred-thousandths of an em, the finest that KaTeX writes.
struct Lengths {
  private var values: [String: Int] = [:]

  /// - Returns: Nil where a value isn't a length in ems.
  init?(_ style: String) {
    for rule in style.split(separator: ";") {
      let parts = rule.split(separator: ":")
      guard parts.count == 2, let value = Self.value(parts[1]) else { return nil }
      values[String(parts[0])] = value
    }
  }

  var names: Set<String> { Set(values.keys) }

  subscript(name: String) -> Int? { values[name] }

  /// `-2.55em` as −255000.
  private static func value(_ text: Substring) -> Int? {
    guard text.hasSuffix("em") else { return nil }
    let isNegative = text.hasPrefix("-")
    let parts = text.dropLast(2).dropFirst(isNegative ? 1 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.count <= 5, parts[0].count <= 6,
      let number = Int(parts[0] + fraction + String(repeating: "0", count: 5 - fraction.count)),
      number >= 0
    else { return nil }
    return isNegative ? -number : number
  }

  /// −255000 as `-2.55`.
  static func text(_ value: Int) -> String { decimal(value, digits: 5) }

  /// `a` / `b` with eight digits behind the point, the precision of KaTeX's style sheet.
  static func ratio(_ a: Int, _ b: Int) -> String {
    decimal(quotient(a * 100_000_000, b), digits: 8)
  }

  /// A number without its last `digits` as a whole one, and those behind the point.
  private static func decimal(_ value: Int, digits: Int) -> String {
    let text = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    var fraction = padded.suffix(digits)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = padded.dropLast(digits)
    return (value < 0 ? "-" : "") + (whole == "0" && !fraction.isEmpty ? "" : whole)
      + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// `a` / `b` to the nearest whole number.
  static func quotient(_ a: Int, _ b: Int) -> Int {
    (2 * a + (a < 0 ? -b : b)) / (2 * b)
  }
}

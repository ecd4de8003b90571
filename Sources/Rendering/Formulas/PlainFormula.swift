/// A formula in letters, as near as they come to it; for texts that are searched, not read.
enum PlainFormula {
  /// Commands that say how something looks, not what it is.
  private static let looks: Set<String> = [
    "begin", "big", "bigl", "bigr", "Big", "Bigl", "Bigr", "boldsymbol", "dfrac", "displaystyle",
    "end", "frac", "left", "mathbb", "mathbf", "mathcal", "mathit", "mathrm", "mathsf",
    "operatorname", "qquad", "quad", "right", "text", "textbf", "textit", "tfrac",
  ]

  private static let signs = [
    "colon": ":", "to": "→", "mapsto": "↦", "cdot": "·", "times": "×", "in": "∈", "le": "≤",
    "leq": "≤", "ge": "≥", "geq": "≥", "neq": "≠", "approx": "≈", "infty": "∞", "partial": "∂",
    "sum": "∑", "int": "∫", "circ": "∘", "dots": "…", "ldots": "…", "cdots": "…",
  ]

  static func text(of tex: String) -> String {
    var text = ""
    var rest = Substring(tex)
    while let first = rest.popFirst() {
      switch first {
      case "\\":
        let name = rest.prefix { $0.isASCII && $0.isLetter }
        // A sign behind a backslash is a space, a line break or itself.
        rest = rest.dropFirst(name.isEmpty ? 1 : name.count)
        if name.isEmpty || looks.contains(String(name)) {
          text += " "
        } else {
          text += " \(signs[String(name)] ?? String(name)) "
        }
      case "{", "}", "&", "$": break
      case "~": text += " "
      default: text.append(first)
      }
    }
    return text
  }
}

/// Reads the small part of TeX that labels of plots need.
///
/// Letters, numbers and operators, `^` and `_`, braces, Greek letters and other symbols, names of
/// functions, `\frac`, `\sqrt`, accents and alphabets (`\mathbf`, `\mathcal`, `\mathbb`, `\mathrm`,
/// `\text`). Names of commands are TeX's.
struct LabelFormula {
  private typealias Run = LabelText.Run

  private var rest: Substring
  private var depth = 0

  /// Deeper than any label that can be read.
  private static let depthMax = 8

  init(_ formula: Substring) {
    rest = formula
  }

  /// The formula in runs of one style; nil if it isn't one.
  mutating func runs() -> [LabelText.Run]? {
    guard let runs = group(until: nil) else { return nil }
    return runs.isEmpty ? nil : runs
  }

  /// What stands before a closing brace, which is passed, or before the end.
  private mutating func group(until close: Character?) -> [Run]? {
    var runs: [Run] = []
    while let next = rest.first {
      if next == close {
        rest = rest.dropFirst()
        return runs
      }
      guard let atom = atom(after: runs) else { return nil }
      runs += atom
    }
    return close == nil ? runs : nil
  }

  private mutating func atom(after runs: [Run]) -> [Run]? {
    guard let first = rest.popFirst() else { return nil }
    switch first {
    case "{":
      depth += 1
      defer { depth -= 1 }
      return depth <= Self.depthMax ? group(until: "}") : nil
    case "}": return nil
    case "^", "_": return script(isAbove: first == "^")
    case "\\": return command(after: runs)
    case "'": return [Run("′")]
    case " ": return []
    case "~": return [Run("\u{A0}")]
    case "-": return operation("−", after: runs)
    case "*": return operation("∗", after: runs)
    case "+", "=", "<", ">": return operation(String(first), after: runs)
    case ",", ";": return [Run(String(first) + "\u{2009}")]
    default: return [Run(String(first), isItalic: first.isLetter)]
    }
  }

  /// A sign between two things has air around it, one in front of a number doesn't.
  private func operation(_ sign: String, after runs: [Run]) -> [Run] {
    let isRelation = "=<>≤≥≈∼∝∈→↦≠".contains(sign)
    let last = runs.last?.text.last
    let isBetween = last.map { !"([{=<>+−,\u{2009}".contains($0) } ?? false
    return [Run(isBetween || isRelation ? "\u{2009}\(sign)\u{2009}" : sign)]
  }

  private mutating func script(isAbove: Bool) -> [Run]? {
    guard let next = rest.first, next != "^", next != "_", next != "}",
      let body = atom(after: [])
    else { return nil }
    return body.map { run in
      var run = run
      run.rise = (isAbove ? 0.38 : -0.2) + run.rise * 0.7
      run.scale *= 0.72
      return run
    }
  }

  // MARK: Commands

  private mutating func command(after runs: [Run]) -> [Run]? {
    guard let first = rest.first else { return nil }
    guard first.isLetter, first.isASCII else {
      rest = rest.dropFirst()
      switch first {
      case ",", ";", ":", " ": return [Run("\u{2009}")]
      case "!": return []
      case "|": return [Run("‖")]
      case "{", "}", "%", "$", "#", "&", "_": return [Run(String(first))]
      default: return nil
      }
    }
    let name = String(rest.prefix { $0.isLetter && $0.isASCII })
    rest = rest.dropFirst(name.count)
    if rest.first == " " { rest = rest.dropFirst() }
    if let sign = Self.operations[name] { return operation(sign, after: runs) }
    if let letter = Self.letters[name] { return [Run(letter, isItalic: true)] }
    if let symbol = Self.symbols[name] { return [Run(symbol)] }
    if Self.functions.contains(name) {
      let isApart = runs.last?.text.last.map { $0.isLetter || $0.isNumber || $0 == ")" } ?? false
      let needsAir = rest.first.map { $0.isLetter || $0 == "\\" } ?? false
      return [Run((isApart ? "\u{2009}" : "") + name + (needsAir ? "\u{2009}" : ""))]
    }
    return argument(of: name)
  }

  private mutating func argument(of name: String) -> [Run]? {
    switch name {
    case "left", "right", "big", "Big", "bigl", "bigr": return []
    case "quad": return [Run("\u{2003}")]
    case "frac":
      guard let above = atom(after: []), let below = atom(after: []) else { return nil }
      let fraction = Self.inParentheses(above) + [Run("/")] + Self.inParentheses(below)
      // What follows must not seem to be part of the denominator.
      let isLast = rest.isEmpty || "=+-<>,;)}]|".contains(rest.first ?? "=")
      return isLast ? fraction : [Run("(")] + fraction + [Run(")")]
    case "sqrt":
      return atom(after: []).map { [Run("√")] + Self.inParentheses($0) }
    case "mathbf", "boldsymbol", "bm":
      return styled { run in
        run.isBold = true
        if name == "mathbf" { run.isItalic = false }
      }
    case "mathrm", "text", "operatorname", "mathsf", "textrm":
      return name.hasPrefix("text") ? words() : styled { $0.isItalic = false }
    case "mathit": return styled { $0.isItalic = true }
    case "mathbb", "mathcal":
      let letters = name == "mathbb" ? Self.doubleStruck : Self.script
      return styled { run in
        run.text = String(run.text.map { letters[$0] ?? $0 })
        run.isItalic = false
      }
    default:
      guard let accent = Self.accents[name], var runs = atom(after: []), !runs.isEmpty else {
        return nil
      }
      runs[0].text = runs[0].text.prefix(1) + accent + runs[0].text.dropFirst()
      return runs
    }
  }

  private mutating func styled(_ change: (inout Run) -> Void) -> [Run]? {
    atom(after: [])?.map { run in
      var run = run
      change(&run)
      return run
    }
  }

  /// The words of `\text{…}`, blanks included.
  private mutating func words() -> [Run]? {
    guard rest.first == "{", let close = rest.firstIndex(of: "}") else { return nil }
    let words = rest[..<close].dropFirst()
    rest = rest[close...].dropFirst()
    return [Run(String(words))]
  }

  private static func inParentheses(_ runs: [Run]) -> [Run] {
    let isShort = runs.count <= 1 && (runs.first?.text.count ?? 0) <= 1
    let isRoot = runs.first?.text.hasPrefix("√") ?? false
    return isShort || isRoot ? runs : [Run("(")] + runs + [Run(")")]
  }
}

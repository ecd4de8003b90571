internal import Diagnostics
internal import Notebooks

/// Sets all formulas of a page: from the cache where it can, in one engine for the rest.
struct FormulaSetter {
  private(set) var results: [Formula: TypesetFormula] = [:]
  /// Why no formula could be set, if so.
  private(set) var obstacle: Obstacle?

  enum Obstacle {
    case noKaTeX
    case noJavaScript
    /// KaTeX itself didn't load.
    case broken(String)
  }

  init(
    _ formulas: [Formula], katex: KaTeX?, cacheFolder: String?, press: FormulaPress? = nil
  ) {
    guard !formulas.isEmpty else { return }
    guard let katex else {
      obstacle = .noKaTeX
      return
    }
    let cache = FormulaCache(folder: cacheFolder, identity: katex.identity)
    var missing: [Formula] = []
    for formula in formulas where results[formula] == nil {
      if let result = press?.remembered(formula) ?? cache[formula] {
        press?.remember(result, for: formula)
        results[formula] = result
      } else {
        // Marks the formula as asked for, so that repeats are set once.
        results[formula] = .malformed(message: "not set", offset: nil)
        missing.append(formula)
      }
    }
    guard !missing.isEmpty else { return }
    do {
      let set = try Self.typeset(missing, katex, press)
      for (formula, result) in zip(missing, set) {
        press?.remember(result, for: formula)
        results[formula] = result
        cache.store(result, for: formula)
      }
    } catch {
      for formula in missing { results[formula] = nil }
      switch error {
      case .missing: obstacle = .noJavaScript
      case .thrown(let message): obstacle = .broken(message)
      }
    }
  }

  private static func typeset(
    _ formulas: [Formula], _ katex: KaTeX, _ press: FormulaPress?
  ) throws(JavaScriptEngine.Failure) -> [TypesetFormula] {
    guard let press else { return try katex.typeset(formulas) }
    return try press.typeset(formulas, katex)
  }

  /// Writes the styles that formulas share as classes, and returns the rules of those.
  mutating func shareStyles(inOrderOf formulas: [Formula]) -> String {
    var seen: Set<Formula> = []
    let set = formulas.compactMap { formula -> (Formula, markup: String)? in
      guard seen.insert(formula).inserted, case .markup(let markup) = results[formula] else {
        return nil
      }
      return (formula, markup)
    }
    let styles = SharedStyles(set.map(\.markup))
    for ((formula, _), markup) in zip(set, styles.markups) { results[formula] = .markup(markup) }
    return styles.sheet
  }

  /// The obstacle as a diagnostic at the first formula.
  func diagnostic(path: String, range: SourceRange) -> Diagnostic? {
    switch obstacle {
    case nil: nil
    case .noKaTeX:
      Diagnostic(
        "missing-katex", "formulas can't be set: KaTeX isn't installed", path: path, range: range,
        help: "install it ('apt install libjs-katex fonts-katex')")
    case .noJavaScript:
      Diagnostic(
        "missing-javascriptcore", "formulas can't be set: JavaScriptCore isn't installed",
        path: path,
        range: range, help: "install it ('apt install libjavascriptcoregtk-4.1-0')")
    case .broken(let message):
      Diagnostic(
        "broken-katex", "formulas can't be set: KaTeX doesn't load (\(message))", path: path,
        range: range, help: "reinstall 'libjs-katex'")
    }
  }

  /// A malformed formula as a diagnostic at the place KaTeX objects to.
  static func diagnostic(
    message: String, offset: Int?, tex: String, range: SourceRange, in file: SourceFile
  ) -> Diagnostic {
    let place = offset.map { SourceRange(at: position(of: $0, in: tex, range: range, file: file)) }
    let first = message.prefix(1).lowercased() + message.dropFirst()
    return Diagnostic(
      "formula", "KaTeX can't set this formula: \(first)", path: file.path, range: place ?? range)
  }

  /// Where a UTF-16 offset of a formula stands in the file.
  ///
  /// The formula's text lacks its delimiters and what containers put before its lines; walking both
  /// texts side by side passes over what only the file has.
  private static func position(
    of offset: Int, in tex: String, range: SourceRange, file: SourceFile
  ) -> SourcePosition {
    let bytes = file.text.utf8
    let start = file.utf8Offset(of: range.start)
    let end = min(file.utf8Offset(of: range.end), bytes.count)
    guard start < end else { return range.start }
    let units = tex.utf16
    let index = units.index(units.startIndex, offsetBy: min(offset, units.count))
    let source = Array(bytes.dropFirst(start).prefix(end - start))
    // `$x$` has one byte of delimiter, the others two.
    var place = source.count > 1 && source[0] == UInt8(ascii: "$") && source[1] != source[0] ? 1 : 2
    for byte in tex[..<index].utf8 {
      while place < source.count, source[place] != byte { place += 1 }
      place += 1
    }
    while place < source.count - 1, index < tex.endIndex, source[place] != tex.utf8[index] {
      place += 1
    }
    return file.position(utf8Offset: start + min(place, source.count - 1))
  }
}

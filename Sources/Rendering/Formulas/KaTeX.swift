internal import FoundationEssentials
internal import Notebooks

/// A formula as the page needs it.
struct Formula: Hashable {
  var tex: String
  var isDisplay: Bool
  /// The commands that it uses and the notebook defines, as a JSON object; empty if there are none.
  var macros = ""
}

/// What became of a formula.
enum TypesetFormula: Hashable {
  /// HTML with MathML inside.
  case markup(String)
  /// What KaTeX objects to, and the UTF-16 offset in the formula where it does, if it says.
  case malformed(message: String, offset: Int?)
}

/// KaTeX as Debian installs it, run at build time.
public struct KaTeX: Sendable {
  /// Where `katex.min.js` and `katex.min.css` lie.
  public let folder: String
  /// Where the fonts lie.
  public let fontFolder: String
  let script: String
  /// The classes that KaTeX's style sheet speaks of; nil where there is no sheet.
  let classes: Set<String>?
  /// Names this KaTeX and our options in cache keys: others may set a formula differently.
  let identity: UInt64

  /// Debian's places: `libjs-katex`, then `katex` (Node), then local installations.
  public static let folders = [
    "/usr/share/javascript/katex", "/usr/share/nodejs/katex/dist",
    "/usr/local/share/javascript/katex", "/usr/local/lib/node_modules/katex/dist",
    "/usr/lib/node_modules/katex/dist", "/opt/homebrew/lib/node_modules/katex/dist",
  ]

  /// The first KaTeX found, or nil.
  public static func installed(in folders: [String] = Self.folders) -> KaTeX? {
    for folder in folders {
      guard let data = FileManager.default.contents(atPath: "\(folder)/katex.min.js") else {
        continue
      }
      let fonts = ["\(folder)/fonts", "/usr/share/fonts/truetype/katex"]
      let sheet = FileManager.default.contents(atPath: "\(folder)/katex.min.css").map {
        String(decoding: $0, as: UTF8.self)
      }
      return KaTeX(
        folder: folder,
        fontFolder: fonts.first { FileManager.default.fileExists(atPath: $0) } ?? fonts[0],
        script: String(decoding: data, as: UTF8.self),
        classes: sheet.map { FormulaMarkup.classes(in: $0) },
        identity: Checksum.of(
          Array(data) + (bridge + FormulaMarkup.version + (sheet ?? "")).utf8))
    }
    return nil
  }

  /// A longer formula is a mistake, and KaTeX would take its time.
  static let lengthMax = 20_000

  /// Sets formulas one by one in a fresh engine.
  func typeset(_ formulas: [Formula]) throws(JavaScriptEngine.Failure) -> [TypesetFormula] {
    try Typesetter(self).typeset(formulas)
  }

  /// An engine with KaTeX loaded, for one thread at a time.
  final class Typesetter {
    private let katex: KaTeX
    private let engine: JavaScriptEngine
    private let render: JavaScriptEngine.Function

    init(_ katex: KaTeX) throws(JavaScriptEngine.Failure) {
      self.katex = katex
      engine = try JavaScriptEngine()
      try engine.run(katex.script)
      render = try engine.function(KaTeX.bridge)
    }

    func typeset(_ formulas: [Formula]) -> [TypesetFormula] {
      formulas.map { katex.typeset($0, engine, render) }
    }
  }

  private func typeset(
    _ formula: Formula, _ engine: JavaScriptEngine, _ render: JavaScriptEngine.Function
  ) -> TypesetFormula {
    guard formula.tex.utf8.count <= Self.lengthMax else {
      return .malformed(
        message: "a formula of \(formula.tex.utf8.count) bytes is longer than \(Self.lengthMax)",
        offset: nil)
    }
    do {
      return decode(
        try engine.call(render, formula.macros + "\u{0}" + formula.tex, formula.isDisplay))
    } catch JavaScriptEngine.Failure.thrown(let message) {
      return .malformed(message: message, offset: nil)
    } catch {
      return .malformed(message: "\(error)", offset: nil)
    }
  }

  /// The answer's first letter says which it is: markup, or an offset, a blank and a message.
  private static let bridge = """
    (function (text, isDisplay) {
      // What the notebook defines stands before a zero.
      var cut = text.indexOf("\\u0000");
      var tex = text.slice(cut + 1);
      try {
        var macros = cut > 0 ? JSON.parse(text.slice(0, cut)) : {};
        return "=" + katex.renderToString(tex, {
          displayMode: isDisplay, output: "htmlAndMathml", throwOnError: true,
          strict: "ignore", maxSize: 100, maxExpand: 1000, macros: macros,
          trust: function (context) {
            throw new katex.ParseError(context.command + " is not allowed in formulas");
          }
        });
      } catch (error) {
        var offset = typeof error.position === "number" ? error.position : -1;
        // Versions differ in whether they offer the reason alone.
        var message = String(error.rawMessage || error.message || error)
          .replace(/^KaTeX parse error: /, "")
          .replace(/ at (position \\d+|end of input): [^]*$/, "");
        return "!" + offset + " " + message;
      }
    })
    """

  private func decode(_ answer: String) -> TypesetFormula {
    let body = answer.dropFirst()
    guard answer.hasPrefix("!") else {
      return .markup(FormulaMarkup.compact(String(body), known: classes))
    }
    let parts = body.split(separator: " ", maxSplits: 1)
    let offset = parts.first.flatMap { Int($0) } ?? -1
    let message = parts.count > 1 ? String(parts[1]) : "KaTeX gives no reason"
    return .malformed(message: message, offset: offset < 0 ? nil : offset)
  }
}

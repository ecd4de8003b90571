public import Diagnostics
internal import FoundationEssentials
internal import Plots

/// A file that pages need beside them.
public struct AssetFile: Hashable, Sendable {
  /// Relative to the asset folder.
  public var path: String
  public var bytes: [UInt8]
}

/// The files that pages refer to: our style sheet and script, and KaTeX's sheet with its fonts.
public enum PageAssets {
  package static let pageSheet = "lectern.css"
  package static let formulaSheet = "katex.css"
  package static let script = "lectern.js"

  /// All files of the asset folder, by path; the same for the same Lectern and KaTeX.
  ///
  /// - Parameter katex: Nil leaves formulas unstyled.
  /// - Returns: The files, and a warning for each font that isn't where KaTeX's style sheet expects
  ///   it.
  public static func files(katex: KaTeX?) -> (files: [AssetFile], diagnostics: [Diagnostic]) {
    let page = AssetFile(
      path: pageSheet, bytes: Array((Plot.pageStyleSheet + "\n" + StyleSheet.css).utf8))
    let script = AssetFile(path: script, bytes: Array(PageScript.text.utf8))
    guard let katex else { return ([page, script], []) }
    let sheetPath = "\(katex.folder)/katex.min.css"
    guard let data = FileManager.default.contents(atPath: sheetPath) else {
      let missing = Diagnostic(
        "missing-katex", "KaTeX's style sheet isn't installed", severity: .warning, path: sheetPath,
        help: "install it ('apt install libjs-katex')")
      return ([page, script], [missing])
    }
    let (sheet, fonts) = woff2Only(String(decoding: data, as: UTF8.self))
    var files = [
      page, script, AssetFile(path: formulaSheet, bytes: Array(FormulaMarkup.sheet(sheet).utf8)),
    ]
    var diagnostics: [Diagnostic] = []
    for font in fonts {
      let path = "\(katex.fontFolder)/\(font)"
      if let bytes = FileManager.default.contents(atPath: path) {
        files.append(AssetFile(path: "fonts/\(font)", bytes: [UInt8](bytes)))
      } else {
        diagnostics.append(
          Diagnostic(
            "missing-katex", "a font of KaTeX isn't installed", severity: .warning, path: path,
            help: "install it ('apt install fonts-katex')"))
      }
    }
    return (files, diagnostics)
  }

  /// KaTeX's style sheet with one format of each font (every browser of today reads it), and the
  /// fonts that are left.
  static func woff2Only(_ sheet: String) -> (sheet: String, fonts: [String]) {
    var fonts: [String] = []
    var kept = ""
    for part in sheet.split(separator: "url(", omittingEmptySubsequences: false) {
      guard let close = part.firstIndex(of: ")"), part.hasPrefix("fonts/") else {
        kept += kept.isEmpty ? String(part) : "url(" + part
        continue
      }
      let name = part[..<close].dropFirst("fonts/".count)
      if name.hasSuffix(".woff2") {
        fonts.append(String(name))
        kept += "url(" + part
      } else {
        // What follows the last format is the rest of the sheet.
        if kept.hasSuffix(",") { kept.removeLast() }
        let rest = part[close...].drop { $0 != "}" && $0 != "," && $0 != ";" }
        kept += rest
      }
    }
    return (kept, fonts)
  }
}

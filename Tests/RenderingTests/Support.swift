import Diagnostics
import Notebooks

@testable import Rendering

/// A page rendered from text, with outputs for its cells.
struct Page {
  let html: String
  let diagnostics: [Diagnostic]
  let files: [String]

  init(
    _ text: String, outputs: [[CellOutput]] = [], inlines: [InlineResult] = [],
    trustsHTML: Bool = false, katex: KaTeX? = nil, cache: String? = nil,
    files: [String: String] = [:], inlinesFiles: Bool = false
  ) {
    let (notebook, diagnostics) = Notebook.read(SourceFile(path: "t.md", text: text))
    var executed = ExecutedNotebook(unexecuted: notebook, diagnostics: diagnostics)
    for (index, output) in outputs.enumerated() { executed.cells[index] = CellResult(output) }
    for (index, inline) in inlines.enumerated() { executed.inlines[index] = inline }
    var settings = PageRenderer.Settings()
    settings.trustsHTML = trustsHTML
    settings.katex = katex
    settings.formulaCacheFolder = cache
    // Without files of its own a test asks for none.
    if !files.isEmpty { settings.readFile = { files[$0].map { Array($0.utf8) } } }
    settings.inlinesFile = { _ in inlinesFiles }
    let page = PageRenderer(settings: settings, highlighter: PlainHighlighter()).render(executed)
    html = String(decoding: page.html, as: UTF8.self)
    self.diagnostics = page.diagnostics
    self.files = page.files
  }

  /// What stands between the tags of the main element.
  var body: String {
    let parts = html.components(between: "<main id=\"lectern-text\">", and: "</main>")
    return String(parts.drop { $0.isNewline }.reversed().drop { $0.isNewline }.reversed())
  }

  /// The names, attributes and their values of all elements, read back from the page.
  var elements: [Element] { Element.all(in: html) }
}

/// An element as a reader of the page finds it.
struct Element: CustomStringConvertible {
  var name: String
  var attributes: [(name: String, value: String)]
  var description: String { "<\(name) \(attributes)>" }

  static func all(in html: String) -> [Element] {
    html.split(separator: "<").compactMap { part in
      guard let close = part.firstIndex(of: ">"), part.first?.isLetter == true else { return nil }
      let tag = part[..<close]
      let name = tag.prefix { $0.isLetter || $0.isNumber }
      var attributes: [(String, String)] = []
      var rest = tag.dropFirst(name.count)
      while let equals = rest.firstIndex(of: "=") {
        let key = rest[..<equals].drop { $0 == " " }
        let value = rest[equals...].dropFirst(2)
        guard let quote = value.firstIndex(of: "\"") else { break }
        attributes.append((String(key), String(value[..<quote])))
        rest = value[quote...].dropFirst()
      }
      return Element(name: String(name), attributes: attributes)
    }
  }
}

extension String {
  func components(between start: String, and end: String) -> String {
    guard let first = ranges(of: start).first, let last = ranges(of: end).last else { return "" }
    return String(self[first.upperBound..<last.lowerBound])
  }
}

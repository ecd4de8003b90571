public import Diagnostics
public import Notebooks

/// A page as it is written to disk, and what went wrong while it was made.
public struct RenderedPage: Sendable {
  /// UTF-8 text of the whole HTML file.
  public var html: [UInt8]
  /// Malformed formulas, dropped HTML, unknown references; in source order.
  public var diagnostics: [Diagnostic]
  /// Whether the page needs the formula style sheet.
  public var hasFormulas: Bool
}

/// Turns an executed notebook into one static HTML page; it never runs code.
public struct PageRenderer: Sendable {
  /// What a project decides for all its pages.
  public struct Settings: Sendable {
    /// Keeps raw HTML of notebooks; only for projects that trust their authors.
    public var trustsHTML = false
    /// The path from the page to the folder of `PageAssets`.
    public var assetPath = "assets"
    /// Where formulas are kept between runs; nil keeps none.
    public var formulaCacheFolder: String?
    /// Nil where KaTeX isn't installed: formulas are shown as source, with a diagnostic.
    public var katex: KaTeX?
    /// Gives the bytes of a file by its path from the notebook's folder; nil reads nothing.
    public var readFile: (@Sendable (String) -> [UInt8]?)?

    public init() {}
  }

  public var settings: Settings
  private let highlighter: any Highlighter

  public init(settings: Settings, highlighter: any Highlighter) {
    self.settings = settings
    self.highlighter = highlighter
  }

  /// The page of a notebook; the same notebook and results give the same bytes.
  public func render(_ executed: ExecutedNotebook) -> RenderedPage {
    let captions = Captions(executed.notebook)
    let places = FormulaPlace.all(in: executed.notebook, captions: captions)
    var formulas = FormulaSetter(
      places.map(\.formula), katex: settings.katex, cacheFolder: settings.formulaCacheFolder)
    let styles = formulas.shareStyles(inOrderOf: places.map(\.formula))
    let outline = Outline(executed.notebook)
    let language = PageLanguage(executed.notebook.frontMatter.language)
    var bibliography = Bibliography(
      of: executed.notebook, language: language, readFile: settings.readFile)
    let cited = bibliography.cited(in: executed.notebook.document)
    bibliography.distinguish(cited)
    let numbering = Numbering(executed, outline: outline, language: language)
    var body = BodyRenderer(
      executed.notebook.document, formulas: formulas.results, trustsHTML: settings.trustsHTML,
      notebook: BodyRenderer.NotebookParts(
        executed: executed, captions: captions, numbering: numbering, outline: outline,
        highlighter: highlighter, language: language, bibliography: bibliography, cited: cited))
    body.renderAll()
    let diagnostics =
      problems(places, formulas, file: executed.notebook.file) + bibliography.problems
      + body.diagnostics
    let frame = PageFrame(
      executed.notebook, outline: outline, hasFormulas: !places.isEmpty, formulaStyles: styles,
      settings: settings)
    var contents = body.contentsRenderer()
    let html = frame.html(
      body: body.html, contents: outline.contents { contents.renderHeading($0) })
    return RenderedPage(
      html: html.bytes, diagnostics: diagnostics.inSourceOrder(), hasFormulas: !places.isEmpty)
  }

  private func problems(
    _ places: [FormulaPlace], _ formulas: FormulaSetter, file: SourceFile
  ) -> [Diagnostic] {
    guard let first = places.first else { return [] }
    if let obstacle = formulas.diagnostic(path: file.path, range: first.range) { return [obstacle] }
    return places.compactMap { place in
      guard case .malformed(let message, let offset) = formulas.results[place.formula] else {
        return nil
      }
      return FormulaSetter.diagnostic(
        message: message, offset: place.isInFile ? offset : nil, tex: place.formula.tex,
        range: place.range, in: file)
    }
  }
}

/// Markdown as plain HTML, by the specifications of CommonMark and GFM and with raw HTML kept.
///
/// The way from text to HTML is the page's own; the conformance suites of both run through it.
public func plainHTML(markdown: String) -> String {
  var body = BodyRenderer(
    Notebook.prose(markdown, readsExtensions: false), formulas: [:], trustsHTML: true, notebook: nil
  )
  body.renderAll()
  return body.html.html
}

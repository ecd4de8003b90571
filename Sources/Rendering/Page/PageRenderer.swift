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
  /// Images that must lie beside the page as they lie beside the notebook, by their paths from there.
  public var files: [String]
}

/// A page in pieces, for those who put them together in their own way; all are HTML.
public struct PageParts: Sendable {
  /// The page's title as plain text.
  public var title: String
  /// BCP 47 tag.
  public var language: String
  /// `title` and `meta` elements for the head.
  public var metadata: [UInt8]
  /// Rules that the page's formulas share; empty when there are none.
  public var formulaStyles: String
  /// Title, authors and date; empty when the notebook says none of them.
  public var titleBlock: [UInt8]
  /// The list of sections; nil for a page of few sections.
  public var contents: [UInt8]?
  public var text: [UInt8]
  /// In source order.
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
    /// Whether an image's bytes go into the page, so that no file must lie beside it.
    public var inlinesFile: @Sendable (String) -> Bool = { _ in false }
    /// The pages and files around the page; nil for a page on its own.
    public var surroundings: PageSurroundings?
    /// Engines that set formulas for many pages; nil starts one for each page that needs it.
    public var formulaPress: FormulaPress?

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
    let pieces = pieces(of: executed)
    return RenderedPage(
      html: pieces.frame.html(body: pieces.body, contents: pieces.contents).bytes,
      diagnostics: pieces.diagnostics, hasFormulas: pieces.hasFormulas, files: pieces.files)
  }

  /// The same page in pieces.
  public func parts(of executed: ExecutedNotebook) -> PageParts {
    let pieces = pieces(of: executed)
    let frame = pieces.frame
    return PageParts(
      title: frame.title, language: frame.language, metadata: frame.metadata.bytes,
      formulaStyles: frame.formulaStyles, titleBlock: frame.titleBlock.bytes,
      contents: pieces.contents?.bytes, text: pieces.body.bytes, diagnostics: pieces.diagnostics,
      hasFormulas: pieces.hasFormulas)
  }

  /// What a page is put together from.
  private struct Pieces {
    var frame: PageFrame
    var body: HTMLWriter
    var contents: HTMLWriter?
    var diagnostics: [Diagnostic]
    var hasFormulas: Bool
    var files: [String]
  }

  private func pieces(of whole: ExecutedNotebook) -> Pieces {
    let executed = whole.published
    let notebook = executed.notebook
    let captions = Captions(notebook)
    let printed = PrintedMarkdown(executed)
    let macros = TeXMacros(of: notebook)
    let language = PageLanguage(notebook.frontMatter.language)
    var bibliography = Bibliography(of: notebook, language: language, readFile: settings.readFile)
    let cited = printed.inOrder.reduce(into: bibliography.cited(in: notebook.document)) {
      $0.formUnion(bibliography.cited(in: $1.text))
    }
    bibliography.distinguish(cited)
    let places =
      FormulaPlace.all(in: notebook, captions: captions, printed: printed, macros: macros)
      + bibliography.formulas(of: cited, macros)
    // An author wants to know of these too, and the page doesn't.
    let hidden = whole.notebook.hidesSolutions ? FormulaPlace.all(in: whole) : []
    var formulas = FormulaSetter(
      (places + hidden).map(\.formula), katex: settings.katex,
      cacheFolder: settings.formulaCacheFolder, press: settings.formulaPress)
    let styles = formulas.shareStyles(inOrderOf: places.map(\.formula))
    let outline = Outline(notebook)
    let numbering = Numbering(
      notebook, outline: outline, language: language, chapter: settings.surroundings?.chapter)
    var body = BodyRenderer(
      notebook.document, formulas: formulas.results, trustsHTML: settings.trustsHTML,
      notebook: BodyRenderer.NotebookParts(
        executed: executed, captions: captions, numbering: numbering, printed: printed,
        outline: outline, highlighter: highlighter, language: language, macros: macros,
        bibliography: bibliography, cited: cited, settings: settings))
    body.renderAll()
    let diagnostics =
      problems(places + hidden, formulas, file: whole.notebook.file) + bibliography.problems
      + body.diagnostics
    var contents = body.contentsRenderer()
    return Pieces(
      frame: PageFrame(
        notebook, outline: outline, hasFormulas: !places.isEmpty, formulaStyles: styles,
        settings: settings),
      body: body.html,
      contents: notebook.frontMatter.hasContents
        ? outline.contents { contents.renderHeading($0) } : nil,
      diagnostics: diagnostics.inSourceOrder(), hasFormulas: !places.isEmpty,
      files: body.localFiles.sorted())
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
///
/// - Parameter filtersTags: Whether raw tags that GFM calls disallowed become text.
public func plainHTML(markdown: String, filtersTags: Bool = false) -> String {
  var body = BodyRenderer(
    Notebook.prose(markdown, readsExtensions: false), formulas: [:], trustsHTML: true, notebook: nil
  )
  body.filtersTags = filtersTags
  body.renderAll()
  return body.html.html
}

/// Markdown as HTML, without raw HTML; for texts that belong to no notebook.
///
/// - Parameter root: The way from the page to the site's root, where addresses begin.
package func proseHTML(markdown: String, root: String) -> String {
  var body = BodyRenderer(
    Notebook.prose(markdown), formulas: [:], trustsHTML: false, notebook: nil)
  body.root = root
  body.renderAll()
  return body.html.html
}

internal import Notebooks

/// What stands around the body of a page: head, title block, contents.
struct PageFrame {
  private let frontMatter: FrontMatter
  private let outline: Outline
  private let words: PageLanguage
  private let hasFormulas: Bool
  let formulaStyles: String
  private let settings: PageRenderer.Settings

  init(
    _ notebook: Notebook, outline: Outline, hasFormulas: Bool, formulaStyles: String,
    settings: PageRenderer.Settings
  ) {
    frontMatter = notebook.frontMatter
    self.outline = outline
    words = PageLanguage(notebook.frontMatter.language)
    self.hasFormulas = hasFormulas
    self.formulaStyles = formulaStyles
    self.settings = settings
  }

  var title: String { outline.title }
  var language: String { frontMatter.language }

  func html(body: HTMLWriter, contents: HTMLWriter?) -> HTMLWriter {
    var html = HTMLWriter(capacity: body.bytes.count + 8192)
    html.trusted("<!DOCTYPE html>\n")
    html.begin("html", [Attribute("lang", frontMatter.language)])
    html.newline()
    head(&html)
    html.begin("body")
    html.newline()
    html.element(
      "a", [Attribute("class", "skip"), Attribute("href", "#lectern-text")],
      text: words["Skip to the text"])
    html.newline()
    html.append(titleBlock)
    if let contents {
      html.begin(
        "nav", [Attribute("class", "contents"), Attribute("aria-labelledby", "lectern-contents")])
      html.element(
        "p", [Attribute("class", "contents-title"), Attribute("id", "lectern-contents")],
        text: words["Contents"])
      html.newline()
      html.append(contents)
      html.end()
      html.newline()
    }
    html.begin("main", [Attribute("id", "lectern-text")])
    html.newline()
    html.append(body)
    html.newline()
    for _ in 0..<3 {
      html.end()
      html.newline()
    }
    return html
  }

  /// What the head says of the page.
  var metadata: HTMLWriter {
    var html = HTMLWriter(capacity: 1024)
    let metas: [(StaticString, String?)] = [
      ("viewport", "width=device-width, initial-scale=1"),
      ("color-scheme", "light dark"),
      ("description", frontMatter.description ?? frontMatter.subtitle),
      ("author", frontMatter.authors.isEmpty ? nil : frontMatter.authors.joined(separator: ", ")),
      ("generator", "Lectern"),
    ]
    html.void("meta", [Attribute("charset", "utf-8")])
    html.newline()
    for (name, content) in metas {
      guard let content else { continue }
      name.withUTF8Buffer { buffer in
        html.void(
          "meta",
          [
            Attribute("name", String(decoding: buffer, as: UTF8.self)),
            Attribute("content", content),
          ])
      }
      html.newline()
    }
    let siteTitle = settings.surroundings?.siteTitle.flatMap { $0 == outline.title ? nil : $0 }
    html.element("title", text: outline.title + (siteTitle.map { " · \($0)" } ?? ""))
    html.newline()
    return html
  }

  private func head(_ html: inout HTMLWriter) {
    html.begin("head")
    html.newline()
    html.append(metadata)
    let sheets = (hasFormulas ? [PageAssets.formulaSheet] : []) + [PageAssets.pageSheet]
    for sheet in sheets {
      html.void(
        "link",
        [Attribute("rel", "stylesheet"), Attribute("href", "\(settings.assetPath)/\(sheet)")])
      html.newline()
    }
    if !formulaStyles.isEmpty {
      html.begin("style")
      html.trusted(formulaStyles)
      html.end()
      html.newline()
    }
    // It sets the reader's theme, so it must run before anything is drawn.
    html.element(
      "script", [Attribute("src", "\(settings.assetPath)/\(PageAssets.script)")], text: "")
    html.newline()
    html.end()
    html.newline()
  }

  /// Title, authors and date; empty when there are none of them.
  var titleBlock: HTMLWriter {
    var html = HTMLWriter(capacity: 1024)
    let byline = frontMatter.authors.joined(separator: ", ")
    let chapter = settings.surroundings?.chapter.map { "\(words["Chapter"]) \($0)" }
    let lecture = frontMatter.lecture.map {
      $0.allSatisfy(\.isNumber) ? "\(words["Lecture"]) \($0)" : $0
    }
    let hasBlock =
      frontMatter.title != nil || frontMatter.subtitle != nil || !byline.isEmpty
      || frontMatter.date != nil || lecture != nil
    guard hasBlock else { return html }
    html.begin("header", [Attribute("class", "title-block")])
    html.newline()
    line(lecture ?? chapter, "lecture", &html)
    if let title = frontMatter.title {
      html.element("h1", text: title)
      html.newline()
    }
    line(frontMatter.subtitle, "subtitle", &html)
    line(byline.isEmpty ? nil : byline, "authors", &html)
    line(frontMatter.date, "date", &html)
    html.end()
    html.newline()
    return html
  }

  private func line(_ text: String?, _ name: String, _ html: inout HTMLWriter) {
    guard let text else { return }
    html.element("p", [Attribute("class", name)], text: text)
    html.newline()
  }
}

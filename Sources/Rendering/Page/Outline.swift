internal import Diagnostics
internal import Notebooks

/// The headings of a page.
struct Outline {
  struct Heading {
    /// Its index in `Document.nodes`.
    var node: Int
    /// As the page shows it, 1 for the page's own title.
    var level: Int
    var id: String
  }

  let headings: [Heading]
  /// How far the notebook's headings move down, so that the page has one title.
  let shift: Int
  let title: String

  init(_ notebook: Notebook) {
    let nodes = notebook.document.nodes
    // The title of a theorem or a callout is no section.
    let titles = Divisions(notebook).titles
    let found = nodes.indices.compactMap { index -> Heading? in
      guard case .heading(let level, let id) = nodes[index].content, !titles.contains(index) else {
        return nil
      }
      return Heading(node: index, level: level, id: id)
    }
    let hasTitle = notebook.frontMatter.title != nil
    let shift = hasTitle && found.contains { $0.level == 1 } ? 1 : 0
    self.shift = shift
    headings = found.map { heading in
      Heading(node: heading.node, level: min(6, heading.level + shift), id: heading.id)
    }
    let first = found.first { $0.level == 1 }.map { notebook.document.plainText(of: $0.node) }
    title = notebook.frontMatter.title ?? first ?? Self.fileName(notebook.file.path)
  }

  private static func fileName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? "Notebook"
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  /// The table of contents, two levels deep; none for a page of few sections.
  func contents(_ label: (Int) -> HTMLWriter) -> HTMLWriter? {
    let sections = headings.filter { $0.level > 1 }
    guard let top = sections.map(\.level).min() else { return nil }
    let listed = sections.filter { $0.level <= top + 1 }
    guard listed.count >= 3 else { return nil }
    var html = HTMLWriter()
    html.begin("ol")
    var isItemOpen = false
    var isNested = false
    for heading in listed {
      let isSubsection = heading.level > top && isItemOpen
      if isNested || (isItemOpen && !isSubsection) { html.end() }
      if isNested, !isSubsection {
        html.end()
        html.end()
      }
      if isSubsection, !isNested { html.begin("ol") }
      html.newline()
      html.begin("li")
      html.element("a", [Attribute("href", "#\(heading.id)")]) { $0.append(label(heading.node)) }
      isItemOpen = true
      isNested = isSubsection
    }
    for _ in 0..<(isNested ? 4 : 2) { html.end() }
    return html
  }
}

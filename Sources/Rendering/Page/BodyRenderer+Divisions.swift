internal import Notebooks

/// Callouts, theorems, figures and tables of the prose.
extension BodyRenderer {
  /// Opens a division's elements; what leaves the node closes them.
  mutating func beginDivision(_ index: Int, _ attributes: BlockAttributes) -> Document.Descent {
    let role = divisions.roles[index] ?? Divisions.Role(kind: .plain)
    let id = attributes.id.map { [Attribute("id", $0)] } ?? []
    switch role.kind {
    case .callout(let name): return beginCallout(index, name, attributes, role)
    case .theorem(let name, let word):
      let isProof = name == "proof"
      let style = isProof || name == "solution" || name == "remark" ? "aside" : "statement"
      let classes = "theorem \(style)" + (isProof ? " proof" : "")
      let descent = beginBlock(index, "div", [Attribute("class", classes)] + id)
      beginTheorem(index, word, attributes, role)
      return descent
    case .exercise(let exercise):
      return beginExercise(index, notebook?.executed.notebook.exercises[exercise], attributes, role)
    case .hint(let number): return beginHint(index, number, attributes, role)
    case .solution: return .skip
    case .float(let word):
      let columns = attributes["layout-ncol"].flatMap { Int($0) }.map { min(max($0, 1), 6) } ?? 1
      let name =
        (word == "Table" ? "tabular" : "float") + (columns > 1 ? " columns-\(columns)" : "")
        + (notebook?.numbering.nodeLetters[index] == nil ? "" : " part")
      return beginBlock(index, "figure", [Attribute("class", name)] + id)
    case .marginNote:
      return beginBlock(index, "div", [Attribute("class", "margin-note")] + id)
    case .plain:
      let names = attributes.classes.joined(separator: " ")
      let classes = names.isEmpty ? [] : [Attribute("class", names)]
      let descent = beginBlock(index, "div", classes + id)
      if attributes.id == "refs" { referenceList() }
      return descent
    }
  }

  // MARK: Callouts

  private mutating func beginCallout(
    _ index: Int, _ name: String, _ attributes: BlockAttributes, _ role: Divisions.Role
  ) -> Document.Descent {
    let collapse = attributes["collapse"]
    let isFolded = collapse == "true" || collapse == "false"
    var shared = [Attribute("class", "callout \(name)")]
    if let id = attributes.id { shared.append(Attribute("id", id)) }
    if !isFolded { shared.append(Attribute("role", "note")) }
    if collapse == "false" { shared.append(Attribute("open", "")) }
    let element: StaticString = isFolded ? "details" : "div"
    html.begin(element, shared)
    html.newline()
    html.begin(isFolded ? "summary" : "p", [Attribute("class", "callout-title")])
    let word = LabelWords.callouts[name] ?? "Note"
    let number = notebook?.numbering.nodes[index].map { "\u{A0}\($0)" } ?? ""
    let title = titleText(attributes, role)
    // The kind is said in words even under a title of its own: a colour alone says nothing to some.
    let isPlain = title == nil
    html.element(
      "span", [Attribute("class", "callout-kind")],
      text: language[word] + number + (isPlain ? "" : ": "))
    if let title { html.append(title) }
    html.end()
    html.newline()
    html.begin("div", [Attribute("class", "callout-body")])
    html.newline()
    return opened(index, elements: 2)
  }

  /// The title in a heading at the top, or in `title="…"`.
  func titleText(_ attributes: BlockAttributes, _ role: Divisions.Role) -> HTMLWriter? {
    if let heading = role.title {
      var label = contentsRenderer()
      return label.renderHeading(heading)
    }
    guard let title = attributes["title"] ?? attributes["name"] else { return nil }
    var html = HTMLWriter()
    html.text(title)
    return html
  }

  // MARK: Theorems

  /// Prepares the words that the first paragraph begins with: **Theorem 1 (Title).**
  private mutating func beginTheorem(
    _ index: Int, _ word: String, _ attributes: BlockAttributes, _ role: Divisions.Role
  ) {
    var words = HTMLWriter()
    words.begin("span", [Attribute("class", "theorem-title")])
    words.text(language[word] + (notebook?.numbering.nodes[index].map { "\u{A0}\($0)" } ?? ""))
    if let title = titleText(attributes, role) {
      words.text(" (")
      words.append(title)
      words.text(")")
    }
    words.text(".")
    words.end()
    words.text(" ")
    if let first = role.firstChild, case .paragraph = document.nodes[first].content {
      runIn = (first, words)
    } else {
      html.element("p") { $0.append(words) }
      html.newline()
    }
  }

  // MARK: Figures and tables

  mutating func beginCaption(_ index: Int, of node: Int) -> Document.Descent {
    let descent = beginBlock(index, "figcaption")
    captionNumber(of: node)
    return descent
  }

  private mutating func captionNumber(of node: Int) {
    let word: String
    switch document.nodes[node].content {
    case .captionedTable: word = "Table"
    case .imageFigure: word = "Figure"
    case .division(let attributes):
      word = attributes.id.flatMap { LabelWords.word(for: $0) } ?? "Figure"
    default: return
    }
    if let letter = notebook?.numbering.nodeLetters[node] { return partLetter(letter) }
    guard let number = notebook?.numbering.nodes[node] else { return }
    captionNumber(word, number)
  }

  mutating func beginTableFigure(_ index: Int, _ attributes: BlockAttributes) -> Document.Descent {
    let id = attributes.id.map { [Attribute("id", $0)] } ?? []
    return beginBlock(index, "figure", [Attribute("class", "tabular")] + id)
  }

  /// An image with its text below.
  mutating func imageFigure(_ index: Int, _ attributes: BlockAttributes) {
    let image = index + 1
    guard case .image(let url, let title) = document.nodes[image].content else { return }
    let id = attributes.id.map { [Attribute("id", $0)] } ?? []
    let isPart = notebook?.numbering.nodeLetters[index] != nil
    let classes = ["float"] + (isPart ? ["part"] : []) + attributes.classes
    html.begin("figure", [Attribute("class", classes.joined(separator: " "))] + id)
    html.newline()
    self.image(
      image, url: url, title: title, description: attributes["fig-alt"] ?? attributes["alt"],
      width: attributes["width"])
    html.newline()
    html.begin("figcaption")
    captionNumber(of: index)
    render((image + 1)..<document.nodes[image].end)
    html.end()
    html.newline()
    html.end()
  }
}

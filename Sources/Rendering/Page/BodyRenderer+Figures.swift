internal import Notebooks
internal import Plots

/// Figures that cells made, and captions.
extension BodyRenderer {
  // MARK: Figures

  /// The figures of a cell: as one with its caption, or without.
  mutating func figure(_ figures: [FigureOutput], of index: Int, _ options: CellOptions) {
    guard let notebook else { return }
    let isPart = notebook.numbering.cellLetters[index] != nil
    let columns = figures.count > 1 ? min(options.columnCount, figures.count) : 1
    let classes =
      (isPart ? ["part"] : []) + (columns > 1 ? ["columns-\(columns)"] : [])
      + (options.figureAlignment == .center ? [] : ["align-\(options.figureAlignment.rawValue)"])
    html.begin(
      "figure",
      classes.isEmpty ? [] : [Attribute("class", classes.joined(separator: " "))])
    html.newline()
    let hasNumber = notebook.numbering.figures[index] != nil
    for (place, figure) in figures.enumerated() {
      let parts = notebook.captions.parts[index]
      if hasNumber, parts.indices.contains(place) {
        let id = options.label.map { [Attribute("id", "\($0)-\(place + 1)")] } ?? []
        html.begin("figure", [Attribute("class", "part")] + id)
        plot(figure, options)
        html.begin("figcaption")
        partLetter(Numbering.letter(place))
        caption(parts[place])
        html.end()
        html.end()
        html.newline()
      } else {
        plot(figure, options)
      }
    }
    let caption = hasNumber ? notebook.captions.figures[index] : nil
    if hasNumber || figures.contains(where: { !$0.thinned.isEmpty }) {
      html.begin("figcaption")
      if let letter = notebook.numbering.cellLetters[index] {
        partLetter(letter)
      } else {
        captionNumber("Figure", notebook.numbering.figures[index])
      }
      if let caption { self.caption(caption) }
      thinnedNote(figures)
      html.end()
      html.newline()
    }
    figureData(figures.flatMap(\.tables))
    html.end()
    html.newline()
  }

  /// The numbers of a figure for those who can't see it, or want to know exactly; folded away.
  private mutating func figureData(_ tables: [FigureTable]) {
    guard !tables.isEmpty else { return }
    html.begin("details", [Attribute("class", "figure-data")])
    html.element("summary", text: language["Data"])
    html.newline()
    for table in tables {
      html.begin("div", Self.scrollBox("value"))
      html.begin("table")
      html.element("caption", text: table.title)
      tableParts(table.header, table.rows, alignsNumbers: false)
      html.end()
      html.end()
      html.newline()
    }
    html.end()
    html.newline()
  }

  // MARK: Captions

  mutating func figureCaption(_ caption: Document?, _ word: String, _ number: String?) {
    html.begin("figcaption")
    captionNumber(word, number)
    if let caption { self.caption(caption) }
    html.end()
    html.newline()
  }

  mutating func captionNumber(_ word: String, _ number: String?) {
    guard let number else { return }
    html.element(
      "span", [Attribute("class", "caption-number")], text: "\(language[word])\u{A0}\(number)")
    html.text(" ")
  }

  /// What a part of a figure is called: (a).
  mutating func partLetter(_ letter: String) {
    html.element("span", [Attribute("class", "part-letter")], text: "(\(letter))")
    html.text(" ")
  }

  // MARK: Pictures

  /// - Parameter options: Of the cell, for the description that its author gave.
  mutating func plot(_ figure: FigureOutput, _ options: CellOptions) {
    if let frames = figure.frames {
      self.frames(frames, options)
    } else if let panels = figure.panels {
      self.panels(panels, options)
    } else {
      picture(figure.svg, options)
    }
  }

  private mutating func picture(_ svg: String, _ options: CellOptions) {
    let alternative = options.figureDescription.map {
      [Attribute("role", "img"), Attribute("aria-label", $0)]
    }
    html.begin("div", [Attribute("class", "plot")] + (alternative ?? []))
    html.trusted(svg)
    html.end()
    html.newline()
  }

  /// Panels in rows, of which a narrow page makes more and shorter ones.
  private mutating func panels(_ panels: FigurePanels, _ options: CellOptions) {
    let sizes = panels.measures
    let variables = [
      ("c", sizes.columns), ("m", sizes.narrowColumns), ("w", sizes.width), ("g", sizes.gutter),
      ("d", sizes.below), ("b", sizes.barWidth),
    ]
    let name = options.figureDescription ?? panels.title
    html.begin(
      "div",
      [
        Attribute("class", "panels"),
        Attribute("style", variables.map { "--\($0):\($1)" }.joined(separator: ";")),
      ] + (name.map { [Attribute("role", "group"), Attribute("aria-label", $0)] } ?? []))
    html.newline()
    for (heading, kind) in [(panels.title, "frames-title"), (panels.subtitle, "frame-title")] {
      guard let heading else { continue }
      html.element("p", [Attribute("class", kind)], text: heading)
      html.newline()
    }
    if !panels.keys.isEmpty {
      html.begin("div", [Attribute("class", "panel-keys")])
      for key in panels.keys { html.trusted(key) }
      html.end()
      html.newline()
    }
    html.begin("div", [Attribute("class", "panel-grid")])
    html.newline()
    for panel in panels.panels { html.trusted(panel) }
    html.end()
    html.newline()
    if let bar = panels.colorBar { html.trusted(bar) }
    html.end()
    html.newline()
  }

  /// All pictures of a sequence side by side; the page's script shows them one at a time.
  private mutating func frames(_ sequence: FigureFrames, _ options: CellOptions) {
    if let title = sequence.title {
      html.element("p", [Attribute("class", "frames-title")], text: title)
      html.newline()
    }
    let columns = sequence.frames.count > 4 ? 3 : 2
    let name = options.figureDescription ?? sequence.title ?? language["Sequence of pictures"]
    html.begin(
      "div",
      [
        Attribute("class", "frames across-\(columns)"), Attribute("role", "group"),
        Attribute("aria-label", name),
        Attribute("data-pause", String(Int((1000 / sequence.rate).rounded()))),
        Attribute("data-play", language["Play"]), Attribute("data-stop", language["Stop"]),
        Attribute("data-frame", language["Frame"]),
      ])
    html.newline()
    for frame in sequence.frames {
      html.begin("div", [Attribute("class", "frame")])
      html.trusted(frame.svg)
      html.element("p", [Attribute("class", "frame-title")], text: frame.title)
      html.end()
      html.newline()
    }
    html.end()
    html.newline()
  }

  /// Says below a figure what its pictures leave out.
  mutating func thinnedNote(_ figures: [FigureOutput]) {
    for mark in figures.flatMap(\.thinned) {
      html.text(" ")
      let sentence = language[
        mark.isPicture
          ? "%2 points, in stronger colour where they are many" : "%1 of %2 points drawn"
      ]
      .replacing("%1", with: NumberText.grouped(mark.drawnCount))
      .replacing("%2", with: NumberText.grouped(mark.count))
      html.element("span", [Attribute("class", "thinned")]) {
        $0.text(mark.name.map { "\($0): \(sentence)" } ?? sentence)
        $0.text(".")
      }
    }
  }
}

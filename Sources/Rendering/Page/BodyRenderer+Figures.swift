internal import Notebooks

/// Figures that cells made.
extension BodyRenderer {
  /// - Parameter options: Of the cell, for the description that its author gave.
  mutating func plot(_ figure: FigureOutput, _ options: CellOptions) {
    if let frames = figure.frames {
      self.frames(frames, options)
    } else {
      picture(figure.svg, "plot", options)
    }
  }

  private mutating func picture(_ svg: String, _ name: String, _ options: CellOptions) {
    let alternative = options.figureDescription.map {
      [Attribute("role", "img"), Attribute("aria-label", $0)]
    }
    html.begin("div", [Attribute("class", name)] + (alternative ?? []))
    html.trusted(svg)
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
      .replacing("%1", with: Self.grouped(mark.drawnCount))
      .replacing("%2", with: Self.grouped(mark.count))
      html.element("span", [Attribute("class", "thinned")]) {
        $0.text(mark.name.map { "\($0): \(sentence)" } ?? sentence)
        $0.text(".")
      }
    }
  }

  /// Whole numbers with narrow spaces between groups of three digits.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "\u{202F}" }
      text.append(digit)
    }
    return text
  }
}

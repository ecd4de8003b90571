/// The rows of text above the panel, filled from the top.
struct Page {
  let width: Double
  var top = 8.0
  var texts: [PlacedText] = []
  var legend: [PlacedKey] = []
  /// The widest row; a panel of equal aspect may be narrower.
  var neededWidth = 0.0

  init(width: Double) {
    self.width = width
  }

  private var room: Double { width - 2 * Layout.Space.edge }

  mutating func addHeading(_ settings: PlotSettings) {
    if settings.panel != nil {
      if let title = settings.title.filled {
        add(title, size: TextMetrics.labelSize, line: Layout.Space.subtitleLine, .key)
      }
    } else if let title = settings.title.filled {
      add(title, size: TextMetrics.titleSize, line: Layout.Space.titleLine, .title)
    }
    if let subtitle = settings.subtitle.filled {
      add(subtitle, size: TextMetrics.subtitleSize, line: Layout.Space.subtitleLine, .subtitle)
    }
    if !texts.isEmpty { top += 8 }
  }

  private mutating func add(_ text: String, size: Double, line: Double, _ role: PlacedText.Role) {
    for part in TextMetrics.wrap(text, width: room, size: size) {
      let place = Point(Layout.Space.edge, top + line * 0.7)
      texts.append(PlacedText(text: part, place: place, anchor: .start, role: role))
      top += line
      let needed = TextMetrics.roomyWidth(part, size: size) + 2 * Layout.Space.edge
      neededWidth = max(neededWidth, needed)
    }
  }

  /// Sets legend entries side by side, in as many rows as they need.
  mutating func addLegendRows(_ layers: [Layer]) {
    guard !layers.isEmpty else { return }
    var left = Layout.Space.edge
    for layer in layers {
      let textRoom = room - PlacedKey.keyWidth - PlacedKey.gap
      let text = TextMetrics.shorten(
        layer.style.label ?? "", width: textRoom, size: TextMetrics.labelSize)
      let needed = PlacedKey.width(text)
      if left > Layout.Space.edge, left + needed > width - Layout.Space.edge {
        left = Layout.Space.edge
        top += Layout.Space.row
      }
      let place = Point(left, top + Layout.Space.row / 2 - 2)
      legend.append(PlacedKey(layer: layer, text: text, place: place))
      left += needed + 18
      neededWidth = max(neededWidth, left - 18 + Layout.Space.edge)
    }
    top += Layout.Space.row + 4
  }

  /// Problems as lines below the panel; beyond a few, only their number.
  func wrappedNotes(_ problems: [PlotProblem]) -> [String] {
    let shown = problems.prefix(3).flatMap {
      TextMetrics.wrap("⚠ " + $0.message, width: room, size: TextMetrics.labelSize)
    }
    let rest = problems.count - 3
    return rest > 0 ? shown + ["⚠ and \(rest) more"] : shown
  }
}

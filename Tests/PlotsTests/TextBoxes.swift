@testable import Plots

/// A piece of text, or a legend's key, and the room it takes on the page.
struct TextBox: CustomStringConvertible {
  var text: String
  var frame: Frame
  var description: String { "'\(text)' at \(frame)" }

  /// Whether two boxes share more than an edge.
  func overlaps(_ other: TextBox) -> Bool {
    guard let common = frame.intersection(other.frame) else { return false }
    return common.width > 0.01 && common.height > 0.01
  }
}

extension TextBox {
  /// - Parameter isMiddle: Whether the place is the text's middle line.
  private init(_ text: String, _ place: Point, _ anchor: TextAnchor, size: Double, isMiddle: Bool) {
    // Narrow pages enlarge text by this factor: the layout must have room for that.
    let grown = size * TextMetrics.narrowFactor
    let width = TextMetrics.roomyWidth(text, size: size)
    let baseline = isMiddle ? place.y + 0.36 * grown : place.y
    let left = place.x - width * (anchor == .start ? 0 : anchor == .end ? 1 : 0.5)
    self.text = text
    // Numbers stand on the baseline; other text may hang below it.
    let depth = text.contains { $0.isLetter || $0 == "$" || $0 == "…" } ? 0.2 : 0
    frame = Frame(
      left: left, top: baseline - 0.73 * grown, width: width, height: (0.73 + depth) * grown)
  }

  private init(_ text: PlacedText) {
    let size =
      switch text.role {
      case .title: TextMetrics.titleSize
      case .subtitle: TextMetrics.subtitleSize
      case .tick: TextMetrics.tickSize
      default: TextMetrics.labelSize
      }
    self.init(text.text, text.place, text.anchor, size: size, isMiddle: false)
  }

  /// All text of a plot except what its author placed.
  static func all(in layout: Layout) -> [TextBox] {
    var boxes = layout.texts.map(TextBox.init).filter { !$0.text.isEmpty }
    for tick in layout.xTicks where !tick.label.isEmpty {
      let place = Point(layout.x.position(tick.value), layout.panel.bottom + 18)
      boxes.append(
        TextBox(tick.label, place, .middle, size: TextMetrics.tickSize, isMiddle: false))
    }
    for tick in layout.yTicks where !tick.label.isEmpty {
      let place = Point(layout.panel.left - Layout.Space.tickGap, layout.y.position(tick.value))
      boxes.append(TextBox(tick.label, place, .end, size: TextMetrics.tickSize, isMiddle: true))
    }
    return boxes + all(of: layout.legend) + (layout.colorBar.map(all) ?? [])
  }

  private static func all(of legend: [PlacedKey]) -> [TextBox] {
    var boxes: [TextBox] = []
    for key in legend {
      let place = Point(key.place.x + PlacedKey.keyWidth + PlacedKey.gap, key.place.y)
      boxes.append(
        TextBox(key.text, place, .start, size: TextMetrics.labelSize, isMiddle: true))
      boxes.append(
        TextBox(
          text: "key of \(key.text)",
          frame: Frame(
            left: key.place.x, top: key.place.y - 6, width: PlacedKey.keyWidth, height: 12)))
    }
    return boxes
  }

  private static func all(in bar: ColorBar) -> [TextBox] {
    bar.ticks.map { tick in
      TextBox(
        tick.label, Point(bar.frame.right + 6, tick.place), .start, size: TextMetrics.tickSize,
        isMiddle: true)
    }
  }

  static func all(in layout: PanelLayout) -> [TextBox] {
    let panels = layout.panels.flatMap { panel in
      all(in: panel.layout).map { box in
        var box = box
        box.frame.left += panel.left
        box.frame.top += panel.top
        return box
      }
    }
    return layout.texts.map(TextBox.init) + all(of: layout.legend) + panels
      + (layout.colorBar.map(all) ?? [])
  }

  /// The first two that share room.
  static func collision(_ boxes: [TextBox]) -> (TextBox, TextBox)? {
    for (index, box) in boxes.enumerated() {
      for other in boxes[..<index] where box.overlaps(other) { return (other, box) }
    }
    return nil
  }
}

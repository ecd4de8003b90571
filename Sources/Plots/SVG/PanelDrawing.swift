/// Turns planned panels into SVG nodes.
struct PanelDrawing {
  private let layout: PanelLayout
  private let prefix: String
  private let includesStyle: Bool

  init(_ layout: PanelLayout, idPrefix: String, includesStyle: Bool) {
    self.layout = layout
    self.includesStyle = includesStyle
    prefix = Drawing.identifier(idPrefix)
  }

  func svg(_ thinned: inout [ThinnedMark]) -> SVGNode {
    var children: [SVGNode] = [
      .element("title", [("id", "\(prefix)-title")], [.text(layout.title)]),
      .element("desc", [("id", "\(prefix)-desc")], [.text(layout.description)]),
    ]
    if includesStyle {
      children.append(.element("style", [], [.raw(StyleSheet.alone(width: layout.width))]))
    }
    for (index, panel) in layout.panels.enumerated() {
      let drawing = Drawing(
        panel.layout, idPrefix: "\(prefix)-\(index + 1)", includesStyle: false)
      let place = "\(NumberText.coordinate(panel.left)) \(NumberText.coordinate(panel.top))"
      let content = drawing.content(&thinned)
      children.append(.element("g", [("transform", "translate(\(place))")], content))
    }
    if let first = layout.panels.first {
      let drawing = Drawing(first.layout, idPrefix: prefix, includesStyle: false)
      children += layout.texts.map(drawing.text)
      children += drawing.keys(layout.legend)
      children += layout.colorBar.map(drawing.colorBar) ?? []
    }
    return .picture(
      Size(width: layout.width, height: layout.height), classes: [],
      [("role", "img"), ("aria-labelledby", "\(prefix)-title \(prefix)-desc")], children)
  }
}

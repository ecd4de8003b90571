/// A mark that isn't drawn piece by piece: what can't be told apart is left out, or a picture.
package struct ThinnedMark: Sendable, Hashable {
  /// The mark's label.
  package var label: String?
  package var drawnCount: Int
  package var count: Int
  /// Whether its dots are shades of a picture.
  package var isPicture = false
}

extension Plot {
  /// The picture without a style sheet of its own, and what it leaves out.
  package func picture(idPrefix: String) -> (svg: String, thinned: [ThinnedMark]) {
    var thinned: [ThinnedMark] = []
    let svg = node(idPrefix: idPrefix, includesStyle: false, &thinned).text()
    return (svg, thinned)
  }

  func node(idPrefix: String, includesStyle: Bool, _ thinned: inout [ThinnedMark]) -> SVGNode {
    if let panels {
      let layout = PanelLayout(self, panels)
      return PanelDrawing(layout, idPrefix: idPrefix, includesStyle: includesStyle).svg(&thinned)
    }
    return Drawing(Layout(self), idPrefix: idPrefix, includesStyle: includesStyle).svg(&thinned)
  }
}

/// Writes labels with formulas as the parts of a `text` element.
enum LabelDrawing {
  static func nodes(_ label: String) -> [SVGNode] {
    guard label.utf8.contains(UInt8(ascii: "$")) else { return [.text(label)] }
    let text = LabelText(label)
    guard !text.isPlain else { return [.text(text.runs.first?.text ?? "")] }
    var rise = 0.0
    return text.runs.map { run in
      var attributes: [(String, String)] = []
      if run.isItalic { attributes.append(("font-style", "italic")) }
      if run.isBold { attributes.append(("font-weight", "700")) }
      if run.scale != 1 {
        attributes.append(("font-size", NumberText.coordinate(run.scale * 100) + "%"))
      }
      // A shift counts from where the part before stood, in ems of this one.
      if run.rise != rise {
        attributes.append(("dy", NumberText.coordinate((rise - run.rise) / run.scale) + "em"))
      }
      rise = run.rise
      return .element("tspan", attributes, [.text(run.text)])
    }
  }
}

/// A crowd of dots as a picture: where more of them lie, it is darker.
///
/// The picture is the mask of a field in the mark's colour, so that it follows the reader's theme.
struct CrowdDrawing {
  /// More dots than this become a picture.
  static let countMin = 20_000
  /// Pixels in a point.
  private static let fineness = 2.0
  /// What a lonely dot is shaded with, out of 255.
  private static let faintest = 70.0
  /// Shades that can be told apart; fewer make a smaller file.
  private static let shadeCount = 32.0

  private let frame: Frame
  private let width: Int
  private let height: Int
  private var counts: [UInt32]

  /// - Parameters:
  ///   - dots: On the page.
  ///   - frame: What of the page is drawn.
  ///   - radius: Of a dot, in points.
  init(_ dots: [Point], in frame: Frame, radius: Double) {
    self.frame = frame
    width = max(1, Int((frame.width * Self.fineness).rounded(.up)))
    height = max(1, Int((frame.height * Self.fineness).rounded(.up)))
    counts = [UInt32](repeating: 0, count: width * height)
    let reach = max(1, Int((radius * Self.fineness).rounded()))
    // Half the width of a disc in each of its rows.
    let halves = (-reach...reach).map { row in
      Int((Double(reach * reach + reach - row * row)).squareRoot())
    }
    for dot in dots where frame.contains(dot) {
      let column = Int((dot.x - frame.left) * Self.fineness)
      let middle = Int((dot.y - frame.top) * Self.fineness)
      for (offset, half) in halves.enumerated() {
        let row = middle + offset - reach
        guard row >= 0, row < height else { continue }
        let first = max(column - half, 0)
        let last = min(column + half, width - 1)
        guard first <= last else { continue }
        for index in (row * width + first)...(row * width + last) { counts[index] += 1 }
      }
    }
  }

  /// Shades grow with the logarithm of how many dots cover a pixel.
  private var shades: [UInt8] {
    let most = counts.max() ?? 0
    let whole = Logarithm.binary(1 + Double(most))
    let table = (0...Int(min(most, 65_535))).map { count -> UInt8 in
      guard count > 0 else { return 0 }
      let share = whole > 1 ? (Logarithm.binary(1 + Double(count)) - 1) / (whole - 1) : 1
      let step = (share * Self.shadeCount).rounded() / Self.shadeCount
      return UInt8((Self.faintest + (255 - Self.faintest) * step.clamped(0, 1, otherwise: 0)))
    }
    return counts.map { table[Int(min($0, 65_535))] }
  }

  func nodes(id: String, color: PlotColor, opacity: Double?) -> [SVGNode] {
    let data = PNGImage.dataURI(width: width, height: height, grey: shades)
    let place = [
      ("x", NumberText.coordinate(frame.left)), ("y", NumberText.coordinate(frame.top)),
      ("width", NumberText.coordinate(Double(width) / Self.fineness)),
      ("height", NumberText.coordinate(Double(height) / Self.fineness)),
    ]
    var attributes = color.attributes(.fill) + [("mask", "url(#\(id))")]
    if let opacity, opacity < 1 {
      attributes.append(("fill-opacity", NumberText.coordinate(opacity)))
    }
    return [
      .element(
        "mask", [("id", id), ("maskUnits", "userSpaceOnUse")] + place,
        [.element("image", place + [("preserveAspectRatio", "none"), ("href", data)])]),
      .element("rect", place + attributes),
    ]
  }
}

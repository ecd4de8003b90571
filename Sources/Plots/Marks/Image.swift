/// Small pictures, grey or in colour: one, or a row of them.
///
/// The axes count pixels, the first row on top, and are hidden while a plot holds images alone.
/// Values that aren't finite stay transparent.
public struct Image: DrawnMark {
  public var style = MarkStyle()
  private let sheet: PixelSheet?
  private let problems: [PlotProblem]

  /// A grey picture: rows of values, the first one on top.
  ///
  /// - Parameters:
  ///   - rows: As long as each other.
  ///   - range: Black and white; values outside are shown as the nearer of both.
  public init(_ rows: [[Double]], range: ClosedRange<Double> = 0...1) {
    let width = rows.map(\.count).max() ?? 0
    let isEven = rows.allSatisfy { $0.count == width }
    let values = rows.flatMap { $0 + [Double](repeating: .nan, count: width - $0.count) }
    self.init(
      Pictures(count: 1, channels: 1, height: rows.count, width: width, values: values),
      columns: nil, range: range,
      problems: isEven
        ? []
        : [
          PlotProblem(
            id: "length-mismatch",
            message: "a picture needs rows of one length, got "
              + "\(rows.map(\.count).min() ?? 0) to \(width)")
        ])
  }

  init(
    _ pictures: Pictures, columns: Int?, range: ClosedRange<Double>, problems: [PlotProblem] = []
  ) {
    guard range.isPlottable else {
      sheet = nil
      self.problems =
        problems + [.range("the range of Image", range.lowerBound, range.upperBound)]
      return
    }
    let sheet = PixelSheet(pictures, columns: columns, range: range)
    let isSmall = sheet.width * sheet.height <= PixelSheet.pixelCountMax
    self.sheet = isSmall && !sheet.pixels.isEmpty ? sheet : nil
    self.problems =
      isSmall
      ? problems
      : problems + [
        PlotProblem(
          id: "too-large",
          message: "Image draws up to \(PixelSheet.pixelCountMax) pixels, "
            + "got \(sheet.width) × \(sheet.height)",
          help: "show fewer or smaller pictures")
      ]
  }

  init(problem: PlotProblem) {
    (sheet, problems) = (nil, [problem])
  }

  public var draft: Draft {
    var draft = Draft(kind: "image")
    draft.problems = problems
    draft.takesSeriesColor = false
    draft.key = .swatch
    guard let sheet else { return draft }
    draft.shapes = [.pixels(sheet)]
    draft.x = Extent([0, Double(sheet.width)], loose: false)
    draft.y = Extent([0, Double(sheet.height)], loose: false)
    draft.isMatrix = true
    draft.hidesAxes = true
    draft.table = .pixels(sheet.pictures)
    draft.summary = words(sheet.pictures)
    return draft
  }

  private func words(_ pictures: Pictures) -> String {
    let values = pictures.values.filter(\.isDrawable)
    let mean = values.reduce(0) { $0 + $1 / Double(max(values.count, 1)) }
    let channels =
      switch pictures.channels {
      case 1: "grey"
      case 3: "in colour"
      default: "\(pictures.channels) channels side by side"
      }
    return Words.join([
      Words.count(pictures.count, "picture", "pictures")
        + " of \(pictures.width) × \(pictures.height) pixels, \(channels)",
      Words.range("values", Extent(values, loose: false)),
      values.isEmpty ? "" : "mean \(Words.number(mean))",
      Words.skipped(pictures.values.count - values.count),
    ])
  }
}

/// Pictures of one size: values by picture, channel, row from the top, column.
struct Pictures: Sendable, Hashable {
  var count: Int
  var channels: Int
  var height: Int
  var width: Int
  var values: [Double]

  func value(_ picture: Int, _ channel: Int, _ row: Int, _ column: Int) -> Double {
    values[((picture * channels + channel) * height + row) * width + column]
  }
}

/// Pictures laid side by side as one field of pixels, with transparent gaps between them.
struct PixelSheet: Sendable, Hashable {
  let pictures: Pictures
  let width: Int
  let height: Int
  /// Red, green, blue and opacity, row by row from the top; empty if it would be too large.
  let pixels: [UInt8]

  /// Two thousand by two thousand: more than a page shows.
  static let pixelCountMax = 4_000_000

  init(_ pictures: Pictures, columns: Int?, range: ClosedRange<Double>) {
    self.pictures = pictures
    let isColor = pictures.channels == 3
    // Channels that aren't red, green and blue stand side by side, closer than pictures do.
    let parts = isColor || pictures.channels == 1 ? 1 : pictures.channels
    let inner = max(1, pictures.width / 16)
    let gap = parts > 1 ? 3 * inner : max(1, pictures.width / 10)
    let tile = parts * pictures.width + (parts - 1) * inner
    let across = min(max(columns ?? Self.columnCount(pictures.count), 1), max(pictures.count, 1))
    let down = (pictures.count + across - 1) / across
    let isEmpty = pictures.width * pictures.height * pictures.count * pictures.channels == 0
    width = isEmpty ? 0 : across * tile + (across - 1) * gap
    height = isEmpty ? 0 : down * pictures.height + (down - 1) * gap
    guard !isEmpty,
      width.multipliedReportingOverflow(by: height).partialValue
        <= Self.pixelCountMax
    else {
      pixels = []
      return
    }
    var pixels = [UInt8](repeating: 0, count: width * height * 4)
    let span = range.upperBound - range.lowerBound
    func byte(_ value: Double) -> UInt8 {
      UInt8((((value - range.lowerBound) / span).clamped(0, 1, otherwise: 0) * 255).rounded())
    }
    for picture in 0..<pictures.count {
      let top = picture / across * (pictures.height + gap)
      let left = picture % across * (tile + gap)
      for part in 0..<parts {
        for row in 0..<pictures.height {
          for column in 0..<pictures.width {
            let values = (0..<3).map {
              pictures.value(picture, isColor ? $0 : part, row, column)
            }
            guard values.allSatisfy({ !$0.isNaN }) else { continue }
            let x = left + part * (pictures.width + inner) + column
            let place = ((top + row) * width + x) * 4
            for channel in 0..<3 { pixels[place + channel] = byte(values[channel]) }
            pixels[place + 3] = 255
          }
        }
      }
    }
    self.pixels = pixels
  }

  /// One row of up to ten; more make a sheet about twice as wide as high.
  private static func columnCount(_ count: Int) -> Int {
    guard count > 10 else { return count }
    return Int((2 * Double(count)).squareRoot().rounded(.up))
  }
}

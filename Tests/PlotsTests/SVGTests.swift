import Foundation
import FoundationXML
import Tensors
import Testing

@testable import Plots

/// Reads XML strictly and remembers what a test asks about.
private final class Reader: NSObject, XMLParserDelegate {
  var elements: [String] = []
  var ids: [String] = []
  var references: [String] = []
  var texts: [String: String] = [:]
  private var open: [String] = []

  static func read(_ svg: String) throws -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    let isWellFormed = parser.parse()
    try #require(isWellFormed, "line \(parser.lineNumber) of \(svg.prefix(2000))")
    return reader
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append(name)
    open.append(name)
    if let id = attributes["id"] { ids.append(id) }
    references += (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    if let clip = attributes["clip-path"] {
      references.append(String(clip.dropFirst(5).dropLast()))
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    texts[open.last ?? "", default: ""] += string
  }
}

@Suite struct SVGTests {
  @Test(arguments: Gallery.plots.map(\.name))
  func isWellFormedAndNamesItself(name: String) throws {
    let plot = try #require(Gallery.plots.first { $0.name == name }).plot
    let reader = try Reader.read(plot.svg(idPrefix: "fig-1"))
    #expect(reader.elements.first == "svg")
    #expect(reader.elements.count { $0 == "title" } == 1)
    #expect(reader.elements.count { $0 == "desc" } == 1)
    #expect(reader.ids.starts(with: ["fig-1-title", "fig-1-desc"]))
    #expect(Set(reader.ids).count == reader.ids.count)
    #expect(reader.ids.allSatisfy { $0.hasPrefix("fig-1-") })
    #expect(reader.references.allSatisfy(reader.ids.contains))
    #expect(reader.texts["desc"]?.isEmpty == false)
  }

  @Test(arguments: Gallery.plots.map(\.name))
  func isTheSameEveryTime(name: String) throws {
    let plot = try #require(Gallery.plots.first { $0.name == name }).plot
    #expect(plot.svg(idPrefix: "a") == plot.svg(idPrefix: "a"))
    // The prefix reaches ids and nothing else.
    let other = plot.svg(idPrefix: "b-2").replacing("b-2-", with: "a-")
    #expect(other == plot.svg(idPrefix: "a"))
  }

  @Test func hostileTextStaysText() throws {
    let attack = "</text></svg><script>alert(1)</script>\" onload='x' &amp; \u{0}\u{8}\u{FFFE}]]>"
    let plot = Plot {
      Line([1, 2], [1, 2]).labelled(attack).color(PlotColor(hex: attack))
      Text(attack, x: 1.5, y: 1.5)
      Bars([attack, "b"], [1, 2])
    }
    .title(attack).subtitle(attack).xLabel(attack).yLabel(attack).described(attack)
    let reader = try Reader.read(plot.svg(idPrefix: attack))
    #expect(!reader.elements.contains("script"))
    #expect(reader.elements.count { $0 == "svg" } == 1)
    #expect(
      reader.texts["title"]?.contains("<script>alert(1)</script>\" onload='x' &amp; ") == true)
    #expect(reader.ids.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } })
  }

  /// Every mark with awkward numbers: nothing traps, nothing that isn't a coordinate is written.
  @Test(
    arguments: [
      [], [0], [.nan], [.infinity, -.infinity], [1e300, -1e300], [1e308, -1e308],
      [.leastNonzeroMagnitude, 1e-300],
      [1, 1, 1], [1e15, 1e15 + 1], [-0.0, 0.0], [1, .nan, 3], [-1, -2, -3],
    ] as [[Double]])
  func awkwardNumbersAreDrawnOrLeftOut(values: [Double]) throws {
    let low = values.first ?? 0
    let range = low.isNaN ? 0...1 : min(low, 0)...max(low, 0)
    let marks: [any Mark] = [
      Line(values), Line(values, values), Points(values, values), Histogram(values),
      Histogram(values, bins: -3), Bars(values), Bars(values, values), Bars(["a"], values),
      Area(values, values), Area(values, from: values, to: [1, 2]), Heatmap([values, [1]]),
      Heatmap(of: { x, y in x * y / low }, over: range, range, resolution: 5),
      Contours(of: { x, y in x * y / low }, over: range, -1...1, resolution: 5),
      Contours(of: { _, _ in low }, over: 0...1, -1...1, levels: values, filled: true),
      Contours(of: { x, y in x + low * y }, over: 0...1, -1...1, filled: true, resolution: -4),
      Line(of: { $0 / low }, over: range), Area(of: { $0 * low }, over: 0...1),
      Rule(x: low), Rule(y: low), Text("t", x: low, y: low), Arrow(from: (low, 0), to: (0, low)),
      VectorField(of: { x, y in (x * low, y) }, over: range, 0...1, resolution: 3),
    ]
    for mark in marks {
      for (kind, aspect) in [(AxisScale.linear, PlotAspect.equal), (.log, .free)] {
        let plot = Plot([mark]).xScale(kind).yScale(kind).aspect(aspect).yRange(-1...1)
        for plot in [plot, plot.xRange(0...1e-5), Plot([mark, Points([1], [1])]).yScale(kind)] {
          let svg = plot.svg(includesStyle: false)
          _ = try Reader.read(svg)
          let drawing = svg.split(separator: "\n").filter { !$0.hasPrefix("<desc") }.joined()
          #expect(!drawing.contains("nan") && !drawing.contains("inf"), "\(mark)")
        }
      }
    }
  }

  @Test func mismatchedColumnsAreReportedAndShown() throws {
    let plot = Plot { Line([1, 2, 3, 4], [1, 4, 9]) }
    let problem = try #require(plot.problems.first)
    #expect(problem.id == "length-mismatch")
    #expect(problem.message == "Line needs as many of each, got 4 xs and 3 ys")
    #expect(plot.svg().contains("⚠ " + problem.message))
    #expect(Plot { Line([1, 2], [1, 4]) }.problems.isEmpty)
  }

  @Test func tensorsAreReadAsColumnsOrRows() {
    let pairs = Tensor([[0, 1], [2, 3], [4, 5]])
    let fromRows = Plot { Points(pairs) }.svg()
    #expect(fromRows == Plot { Points([0.0, 2, 4], [1.0, 3, 5]) }.svg())
    let wide = Plot { Points(Tensor([[0, 1, 2], [3, 4, 5]])) }
    #expect(wide.problems.first?.id == "shape-mismatch")
    let batched = Plot {
      Heatmap(
        of: { (p: Tensor) in Tensor((0..<p.shape[0]).map { p.scalars[2 * $0] }) }, over: 0...1,
        0...2, resolution: 4)
    }
    let pointwise = Plot { Heatmap(of: { x, _ in x }, over: 0...1, 0...2, resolution: 4) }
    #expect(batched.svg() == pointwise.svg())
  }

  @Test func descriptionTellsRangesExtremaAndTrend() {
    let text = Layout(Plot { Line([0, 1, 2, 3], [8, 4, 2, 1]).labelled("loss") }).description
    #expect(
      text == "Line “loss”: 4 points; x from 0 to 3; lowest y = 1 at x = 3; "
        + "highest y = 8 at x = 0; falls throughout.")
  }

  /// A hundred thousand points: under a megabyte, and the picture says what it leaves out. How long
  /// it takes is printed: under a tenth of a second on a quiet machine.
  @Test func manyPointsStaySmallAndSaySo() {
    let (xs, ys) = (Gallery.bells(100_000), Gallery.bells(100_000, seed: 5))
    let plots: [(name: String, plot: Plot, size: Int)] = [
      ("points", Plot { Points(xs, ys).labelled("draws") }, 300_000),
      ("walk", Plot { Line(xs).labelled("draws") }, 100_000),
      ("trail", Plot { Line(xs, ys) }, 1_000_000),
    ]
    for (name, plot, size) in plots {
      var thinned: [ThinnedMark] = []
      // The best of a few: other tests run beside this one.
      let times = (0..<3).map { _ in
        ContinuousClock().measure { thinned = plot.picture(idPrefix: "p").thinned }
      }
      let time = times.min() ?? .zero
      let bytes = plot.svg().utf8.count
      print("100,000 points as \(name): \(time), \(bytes) bytes")
      #expect(bytes < size, "\(name)")
      #expect(thinned.allSatisfy { $0.count == 100_000 || $0.isPicture })
      if name != "trail" { #expect(thinned.map(\.label) == ["draws"]) }
    }
    #expect(Plot { Points([1, 2], [1, 2]) }.picture(idPrefix: "p").thinned.isEmpty)
  }

  /// Every mark tells its ranges in words, and all but words and rules have a table.
  @Test func everyMarkIsToldInWordsAndNumbers() {
    let (xs, ys) = (Array(stride(from: 0.0, to: 20, by: 1)), Gallery.bells(20))
    func hill(_ x: Double, _ y: Double) -> Double { Gallery.hill(x, y) }
    let marks: [(any DrawnMark, words: String, header: [String]?)] = [
      (Line(xs, ys), "lowest y", ["x", "y"]),
      (Points(xs, xs), "y rises with x, correlation 1", ["x", "y"]),
      (Bars(ys), "highest y", ["x", "y"]),
      (Histogram(ys), "highest between", ["from", "to", "count"]),
      (Density(ys), "highest near", ["x", "y"]),
      (Area(xs, xs), "rises throughout", ["x", "low", "high"]),
      (
        Area(xs, from: ys, to: zip(ys, xs).map { $0 + $1 }), "widest 19 at x = 19",
        ["x", "low", "high"]
      ),
      (Heatmap(of: hill, over: -1...1, 0...1), "highest near", nil),
      (Contours(of: hill, over: -1...1, 0...1), "highest near", nil),
      (Contours(of: hill, over: -1...1, 0...1, filled: true), "highest near", nil),
      (
        VectorField(of: { x, y in (x, y) }, over: 0...1, 0...1), "longest at",
        ["x", "y", "vector x", "vector y"]
      ),
      (
        DeformedGrid(of: { x, y in (2 * x, y) }, over: 0...1, 0...1), "x from 0 to 2",
        ["x", "y", "image x", "image y"]
      ),
      (
        Segments(from: [(0, 0)], to: [(1, 2)]), "y from 0 to 2",
        ["from x", "from y", "to x", "to y"]
      ),
      (Arrow(from: (0, 0), to: (1, 2)), "to (1, 2)", ["from x", "from y", "to x", "to y"]),
      (ErrorBars([1], [2], errors: [0.5]), "largest error 0.5", ["x", "low", "high"]),
      (Image([[0, 1]]), "values from 0 to 1", ["row \\ column", "0", "1"]),
      (Rule(x: 3), "x = 3", []), (Text("here", x: 1, y: 2), "“here” at (1, 2)", []),
    ]
    for (mark, words, header) in marks {
      let plot = Plot([mark])
      let description = Layout(plot).description
      #expect(description.contains(words), "\(description)")
      if let header { #expect((plot.tables.first?.header ?? []) == header, "\(mark.draft.kind)") }
      if header == nil { #expect(plot.tables.first?.rows.count == 6, "\(mark.draft.kind)") }
    }
  }

  @Test func resultBuilderTakesControlFlow() {
    let isWide = true
    let plot = Plot {
      for k in 1...3 { Line([0, 1], [0, Double(k)]) }
      if isWide { Rule(y: 1) }
      if !isWide { Rule(y: 2) } else { Rule(x: 0.5) }
    }
    #expect(plot.layers.count == 5)
    #expect(plot.layers.prefix(3).map(\.color) == [.blue, .orange, .green])
  }
}

@Suite struct PNGTests {
  /// The check value of CRC-32/ISO-HDLC, and the checksum every PNG ends with.
  @Test func checksumsAreKnown() {
    #expect(PNGImage.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    let file = PNGImage.encode(width: 1, height: 1, pixels: [0], palette: [RGB(0xFF0000)])
    #expect(file.suffix(4) == [0xAE, 0x42, 0x60, 0x82])
  }

  @Test(arguments: [(1, 1), (7, 5), (64, 48), (300, 2)])
  func pixelsSurviveCompression(width: Int, height: Int) throws {
    let smooth = (0..<(width * height)).map { UInt8(($0 % width + $0 / width) / 3 % 128) }
    let noise = Gallery.uniforms(width * height).map { UInt8($0 * 128) }
    for pixels in [smooth, noise, [UInt8](repeating: 9, count: width * height)] {
      let file = PNGImage.encode(
        width: width, height: height, pixels: pixels, palette: ColorMap.viridis.steps)
      #expect(try PNGReader.pixels(of: file, width: width, height: height) == pixels)
    }
  }

  /// RFC 4648, section 10.
  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func base64IsStandard(text: String, code: String) {
    #expect(PNGImage.base64(Array(text.utf8)) == code)
  }
}

/// Pictures that were looked at. `LECTERN_REFRESH_GOLDENS=1 swift test` writes them anew: look at
/// the new ones before committing them.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  @Test(arguments: Gallery.plots.map(\.name))
  func matchesTheGolden(name: String) throws {
    let plot = try #require(Gallery.plots.first { $0.name == name }).plot
    let svg = plot.svg(idPrefix: name)
    let file = Self.folder.appending(path: "\(name).svg")
    if ProcessInfo.processInfo.environment["LECTERN_REFRESH_GOLDENS"] == "1" {
      try svg.write(to: file, atomically: true, encoding: .utf8)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    guard svg != golden else { return }
    let pairs = zip(svg.split(separator: "\n"), golden.split(separator: "\n"))
    let difference = pairs.first { $0 != $1 }
    try svg.write(
      to: Self.folder.appending(path: "\(name)-changed.svg"), atomically: true, encoding: .utf8)
    let (new, old) = (difference?.0.prefix(300) ?? "its length", difference?.1.prefix(300) ?? "")
    Issue.record("\(name)-changed.svg differs: \(new) instead of \(old)")
  }
}

import Notebooks
import Plots
import Testing

@testable import Rendering

/// What readers must load.
@Suite struct WeightTests {
  /// A lecture of 20 cells with 8 plots and 60 formulas, as the one in `Notebooks` holds them.
  private static func lecture(_ katex: KaTeX) -> Page {
    let caption = "//| fig-cap: \"What the cell shows, in a sentence of some length.\""
    let formulas = FormulaCorpus.wellFormed.suffix(60)
    var text = "---\ntitle: A lecture\n---\n"
    var outputs: [[CellOutput]] = []
    for (index, formula) in formulas.enumerated() {
      if index % 6 == 0 { text += "## Section \(index / 6)\n\n" }
      text += String(repeating: "Words that say what the formula means. ", count: 6)
      text += index % 4 == 0 ? "\n\n$$\n\(formula)\n$$\n\n" : " $\(formula)$\n\n"
      guard index % 3 == 0 else { continue }
      text += """
        ```{swift}
        \(outputs.count % 5 < 2 ? caption : "")
        let flow = Flow(base: StandardNormal(dimension: 2)) { Coupling(mask: .alternating(\(index))) }
        let history = fit(flow, to: data, steps: 500, batch: 256, optimizer: Adam(rate: 1e-3))
        Plot {
          Line(of: { x in p.density(x) }, over: -2...1).color(.blue).labelled("density")
        }
        .xLabel("x")
        ```

        """
      outputs.append(
        outputs.count % 5 < 2
          ? [.value(.figure(figure(outputs.count)))] : [.text("✓ 1.0 equals 1.0 within 1e-10\n")])
    }
    return Page(text, outputs: outputs, katex: katex)
  }

  private static func figure(_ number: Int) -> FigureOutput {
    func wave(_ x: Double) -> Double { x * x * x / 9 - x + Double(number) / 20 }
    let xs = (0..<300).map { k in Double(k * 37 % 300) / 50 - 3 }
    let ys = zip(xs, 0..<300).map { x, k -> Double in Double(k * 91 % 300) / 100 + wave(x) }
    let plot = Plot {
      if number % 2 == 0 {
        Line(of: wave, over: -4...4).labelled("density")
        Line(of: { x in wave(x) / 2 }, over: -4...4).labelled("estimate")
      } else {
        Points(xs, ys).labelled("samples")
      }
    }
    .xLabel("x").yLabel("density")
    return FigureOutput(
      svg: plot.svg(idPrefix: "p-\(number)", includesStyle: false),
      tables: [
        FigureTable(
          title: "density", header: ["x", "y"],
          rows: (0..<10).map { ["\($0)", "0.123\($0)"] })
      ])
  }

  @Test func aLectureIsLight() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Self.lecture(katex)
    #expect(page.diagnostics.isEmpty)
    #expect(page.body.ranges(of: "<svg").count >= 8)
    let shared = PageAssets.files(katex: katex).files.filter { !$0.path.hasPrefix("fonts/") }
    let sizes = shared.map { ($0.path, $0.bytes.count) }
    print("a lecture's page: \(page.html.utf8.count) bytes; beside it \(sizes)")
    #expect(page.html.utf8.count < 120_000)
    // Shared by all pages, and loaded once.
    #expect(sizes.reduce(0) { $0 + $1.1 } < 60_000)
  }

  /// All that a page loads lies beside it.
  @Test func nothingComesFromANetwork() throws {
    let katex = try #require(KaTeX.installed(), "KaTeX isn't installed")
    let page = Self.lecture(katex)
    for element in page.elements where element.name != "a" {
      for attribute in element.attributes where ["src", "href"].contains(attribute.name) {
        #expect(
          attribute.value.hasPrefix("assets/") || attribute.value.hasPrefix("data:")
            || attribute.value.hasPrefix("#"), "\(element)")
      }
    }
    for file in PageAssets.files(katex: katex).files where file.path.hasSuffix(".css") {
      let sheet = String(decoding: file.bytes, as: UTF8.self)
      #expect(!sheet.contains("http") && !sheet.contains("@import"), "\(file.path)")
    }
  }
}

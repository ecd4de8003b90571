import Testing

@testable import Plots

@Suite struct LabelTests {
  private static func shape(_ label: String) -> String {
    LabelText(label).runs.map { run in
      var text = run.text.filter { $0 != "\u{2009}" }
      if run.isItalic { text = "/\(text)/" }
      if run.isBold { text = "*\(text)*" }
      return run.rise > 0 ? "^{\(text)}" : run.rise < 0 ? "_{\(text)}" : text
    }.joined()
  }

  /// A label, its runs, and how it is heard.
  @Test(
    arguments: [
      ("plain", "plain", "plain"), ("x^2 in words", "x^2 in words", "x^2 in words"),
      ("$5 and $6", "$5 and $6", "$5 and $6"), ("$ x$", "$ x$", "$ x$"), ("$$", "$$", "$$"),
      ("$x^2$", "/x/^{2}", "x²"), ("$x_{10}$ (m)", "/x/_{10} (m)", "x₁₀ (m)"),
      ("$10^{-3}$", "10^{−3}", "10⁻³"), ("$p_\\theta(x)$", "/p/_{/θ/}(/x/)", "p_θ(x)"),
      ("$\\log p$", "log/p/", "log\u{2009}p"), ("$\\mathbf{x}$", "*x*", "x"),
      ("$\\mathbb{R}^n$", "ℝ^{/n/}", "ℝⁿ"),
      ("$\\text{loss in nats}$", "loss in nats", "loss in nats"),
      ("$\\frac{1}{2}$", "1/2", "1/2"), ("$\\frac{a+b}{2}x$", "((/a/+/b/)/2)/x/", nil),
      ("$\\sqrt{2\\pi}$", "√(2/π/)", "√(2π)"), ("$\\hat{x}$", "/x̂/", "x̂"),
      ("$x^{y^2}$", "/x/^{/y/}^{2}", "x^y²"),
      ("$x^$", "$x^$", "$x^$"), ("${x$", "${x$", "${x$"), ("$x}$", "$x}$", "$x}$"),
      ("$\\unknown$", "$\\unknown$", "$\\unknown$"), ("$\\", "$\\", "$\\"),
      ("a $x$ b $y$ c", "a /x/ b /y/ c", "a x b y c"),
    ] as [(String, String, String?)])
  func formulasAreRead(label: String, shape: String, plain: String?) {
    #expect(Self.shape(label) == shape)
    if let plain { #expect(LabelText.plain(label) == plain) }
  }

  /// Nesting is limited, so that no label takes long or overflows.
  @Test func deepFormulasStayText() {
    let deep = "$" + String(repeating: "{", count: 5000) + "x" + String(repeating: "}", count: 5000)
    #expect(LabelText(deep + "$").runs.count == 1)
    let scripts = "$" + String(repeating: "x^", count: 5000) + "x$"
    #expect(!LabelText(scripts).runs.isEmpty)
  }

  @Test func shortenedLabelsLoseTheirMarks() {
    let short = TextMetrics.shorten("$\\log p_\\theta(x \\mid z)$ in nats", width: 60, size: 12)
    #expect(short.hasSuffix("…") && !short.contains("$") && !short.contains("\\"))
  }

  @Test func formulasReachThePictureAndTheWords() {
    let plot = Plot { Line([0, 1], [0, 1]).labelled("$x^2$") }.title("$\\alpha$").xLabel("$x_1$")
    let svg = plot.svg()
    #expect(svg.contains(">α</title>"))
    #expect(svg.contains("x axis: x₁.") && svg.contains("Line “x²”"))
    #expect(svg.contains("<tspan font-size=\"72%\" dy=\"-0.53em\">2</tspan>"))
    #expect(!svg.contains("$"))
    #expect(plot.tables.first?.title.hasPrefix("x²") == true)
    #expect(plot.tables.first?.header == ["x₁", "y"])
  }
}

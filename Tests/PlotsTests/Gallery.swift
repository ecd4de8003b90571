@testable import Plots

/// Plots of every mark, made of exact arithmetic only, so that goldens hold on every machine.
enum Gallery {
  /// Deterministic numbers in [0, 1).
  static func uniforms(_ count: Int, seed: UInt64 = 1) -> [Double] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
  }

  /// Roughly normal: the sum of twelve uniforms less six.
  static func bells(_ count: Int, seed: UInt64 = 1) -> [Double] {
    let uniforms = uniforms(count * 12, seed: seed)
    return (0..<count).map { index in
      uniforms[(12 * index)..<(12 * index + 12)].reduce(-6, +)
    }
  }

  static func hill(_ x: Double, _ y: Double) -> Double {
    1 / (1 + 4 * (x - 0.5) * (x - 0.5) + y * y) + 0.5 / (1 + 6 * (x + 1) * (x + 1) + 3 * y * y)
  }

  static let xs: [Double] = (0...60).map { Double($0) / 10 - 3 }

  static let plots: [(name: String, plot: Plot)] = [
    (
      "lines",
      Plot {
        Line(of: { x in x * x * x - 3 * x }, over: -2.2...2.2).labelled("x³ − 3x")
        Line(of: { x in 3 * x * x - 3 }, over: -2.2...2.2).labelled("derivative").dash(.dashed)
        Rule(y: 0)
      }
      .title("A cubic and its slope").subtitle("The slope vanishes where the cubic turns")
      .xLabel("x").yLabel("value").yRange(-5...8)
    ),
    (
      "points",
      Plot {
        Points(bells(400), bells(400, seed: 9)).labelled("samples")
        Points([0], [0]).labelled("mean").radius(5)
      }
      .title("A cloud").aspect(.equal).xLabel("x₁").yLabel("x₂")
    ),
    (
      "histogram",
      Plot {
        Histogram(bells(1000), height: .density).labelled("draws")
        Line(of: { x in 0.4 / (1 + x * x / 2 + x * x * x * x / 8) }, over: -4...4).labelled("model")
      }
      .title("Draws against a model").xLabel("x").legend(.right)
    ),
    (
      "bars",
      Plot { Bars(["affine", "coupling", "planar"], [0.31, 0.84, -0.22]) }
        .title("Gain by layer").yLabel("nats")
    ),
    (
      "heatmap",
      Plot { Heatmap(of: hill, over: -3...3, -2...2, resolution: 24) }
        .title("Two hills").aspect(.equal).colorLabel("height").xLabel("x").yLabel("y")
    ),
    (
      "matrix",
      Plot { Heatmap([[2, .nan, .nan], [-1, 1.5, .nan], [0.5, 0, 1]]) }
        .title("A triangular matrix").aspect(.equal)
    ),
    (
      "contours",
      Plot {
        Contours(of: hill, over: -3...3, -2...2, resolution: 40).labelled("height")
        Points([0.5, -1], [0, 0]).labelled("peaks")
      }
      .title("Level lines").aspect(.equal)
    ),
    (
      "filled-contours",
      Plot { Contours(of: hill, over: -3...3, -2...2, filled: true, resolution: 40) }
        .title("Level sets").aspect(.equal).colorLabel("height")
    ),
    (
      "band",
      Plot {
        Area(xs, from: xs.map { $0 / 2 - 1 }, to: xs.map { $0 / 2 + 1 + $0 * $0 / 9 })
          .labelled("95 % band").color(.blue)
        Line(xs, xs.map { $0 / 2 + $0 * $0 / 18 }).labelled("mean").color(.blue)
        Rule(x: 1)
        Arrow(from: (-1, 3), to: (-0.1, 0.4))
        Text("start", x: -1.1, y: 3.2, anchor: .end)
      }
      .title("Prediction with its band").legend(.inside)
    ),
    (
      "vector-field",
      Plot { VectorField(of: { x, y in (-y, x) }, over: -1...1, -1...1, resolution: 9) }
        .title("Rotation").aspect(.equal)
    ),
    (
      "log",
      Plot {
        Line((0...40).map { Double(1 << $0) }, (0...40).map { 1 / Double(1 << $0) })
      }
      .title("Halving").xScale(.log).yScale(.log).xLabel("n").yLabel("1/n")
    ),
    (
      "problems",
      Plot {
        Line([1, 2, 3, 4], [1, 4, 9]).labelled("squares <b>&")
        Points([1, .nan, 2], [0, 1, .infinity]).color(PlotColor(hex: "teal"))
      }
      .title("Problems & <script>alert('\"')</script>")
    ),
    (
      "deformed-grid",
      Plot {
        DeformedGrid(of: { x, y in (x + y * y / 4, y - x * y / 5) }, over: -2...2, -2...2)
          .color(.blue)
        Segments(from: [(0, 0), (1, 1)], to: [(0.5, 1), (1.5, 0)]).color(.orange).width(2)
      }
      .title("A bent plane").aspect(.equal)
    ),
    (
      "density",
      Plot {
        Density(bells(500)).labelled("estimate")
        ErrorBars([-1, 0, 1], [0.2, 0.36, 0.22], errors: [0.05, 0.08, 0.04]).labelled("counts")
      }
      .title("A density and its errors")
    ),
    (
      "symlog",
      Plot { Line(of: { x in x * x * x }, over: -12...12) }
        .title("Both sides of zero").yScale(.symlog)
    ),
    (
      "panels",
      Plot(
        panels: (0...5).map { k in
          Plot {
            Heatmap(
              of: { x, y in hill(x + Double(k) / 4, y) / Double(k + 1) }, over: -3...3, -2...2)
            Points(bells(60).map { $0 + Double(k) / 3 }, bells(60, seed: 4)).color(.ink)
          }
          .title("after \(k) layers").xLabel("x").aspect(.equal)
        }
      )
      .title("Six steps").subtitle("Axes and colours are shared")
    ),
    (
      "images",
      Plot {
        Image(
          Pictures(
            count: 3, channels: 3, height: 6, width: 5,
            values: (0..<270).map { $0 == 7 ? .nan : Double($0 * 37 % 100) / 99 }), columns: nil,
          range: 0...1)
      }
      .title("Three pictures")
    ),
    (
      "channels",
      Plot {
        Image(
          Pictures(
            count: 2, channels: 2, height: 4, width: 4,
            values: (0..<64).map { Double($0 * 5 % 64) / 63 }), columns: 1, range: 0...1)
      }
    ),
    (
      "diverging",
      Plot(panels: [
        Plot { Heatmap([[-1, 0, 3], [2, -3, 1]]) }.colorMap(.diverging).title("matrix"),
        Plot { Heatmap([[-1, 0, 3], [2, -3, 1]]) }.colorMap(.cividis).title("cividis"),
      ])
    ),
    (
      "labels",
      Plot {
        Line([-1, 0, 1], [1, 0, 1]).labelled("$x_1^2$")
        Line([-1, 0, 1], [0, 0.5, 1]).labelled("$\\frac{x_1 + 1}{2} \\leq \\mathbf{1}$")
      }
      .title("Costs $5, not $6").subtitle("$\\alpha \\to \\infty$ and $p_\\theta(x \\mid z)$")
      .xLabel("$x_1$ ($10^{-3}$ m)").yLabel("$\\log \\hat{p}$").legend(.inside)
    ),
    (
      "crowd",
      Plot { Points(bells(25_000), bells(25_000, seed: 3)).labelled("draws") }
        .size(width: 240, height: 200)
    ),
    (
      "frames",
      Plot(
        frames: (0...2).map { k in
          Plot { Line([0, 1, 2], [0, Double(k), 1]) }.title("step \(k)").yLabel("y")
        }
      )
      .title("A line that bends")
    ),
    ("empty", Plot { Line([Double]()) }.title("Nothing")),
  ]
}

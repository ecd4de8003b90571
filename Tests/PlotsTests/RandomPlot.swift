@testable import Plots

/// Plots of all kinds, made from a number alone.
struct RandomPlot {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    _ = unit()
  }

  mutating func unit() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / 9_007_199_254_740_992
  }

  private mutating func below(_ count: Int) -> Int { min(Int(unit() * Double(count)), count - 1) }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  private mutating func label() -> String {
    pick([
      "x", "loss", "density", "time (s)", "a label of some length", "$\\log p_\\theta(x^2)$",
      "Überlängenbezeichnungszusammensetzung", "10⁻³ m", "",
      "the mean over all draws of the last layer, in nats, with everything else held fixed",
    ])
  }

  /// Numbers around somewhere, of any magnitude.
  private mutating func column(_ count: Int) -> [Double] {
    let span = pick([1e-9, 1e-3, 0.37, 1, 25, 4e3, 7e8, 1e15])
    let start = pick([0, 0, -0.5, 1, 1e3, -20]) * span
    return (0..<count).map { _ in start + span * unit() }
  }

  private mutating func mark() -> any Mark {
    let count = pick([1, 2, 7, 40])
    let range = -1.0...pick([1.0, 3])
    switch below(13) {
    case 0: return Line(column(count).sorted(), column(count))
    case 1: return Points(column(count), column(count))
    case 2: return Histogram(column(60))
    case 3: return Bars((0..<count).map { _ in label() }, column(count))
    case 4:
      return Area(column(count).sorted(), from: column(count), to: column(count))
    case 5: return Rule(y: column(1)[0])
    case 6: return Heatmap(of: { x, y in x * y }, over: range, range, resolution: 8)
    case 7:
      return Contours(of: { x, y in x * x + y }, over: range, range, filled: true, resolution: 8)
    case 8: return Contours(of: { x, y in x * x + y }, over: range, range, resolution: 8)
    case 9: return VectorField(of: { x, y in (-y, x) }, over: range, range, resolution: 5)
    case 10: return Density(column(count))
    case 11: return Segments(from: [(unit(), unit())], to: [(unit(), unit())])
    default: return ErrorBars(column(count), column(count), errors: column(count))
    }
  }

  private mutating func labelled(_ mark: any Mark) -> any Mark {
    unit() < 0.6 ? mark.labelled(label()) : mark
  }

  /// Ticks as authors choose them: places with words or without, or words alone.
  private mutating func ticks() -> (values: [Double], labels: [String]) {
    let count = pick([1, 2, 3, 7, 20])
    let labels = unit() < 0.5 ? (0..<count).map { _ in label() } : []
    return (labels.isEmpty || unit() < 0.6 ? column(count) : [], labels)
  }

  mutating func plot() -> Plot {
    var plot = Plot((0...below(4)).map { _ in labelled(mark()) })
    if unit() < 0.5 { plot = plot.title(label()) }
    if unit() < 0.3 { plot = plot.subtitle(label()) }
    if unit() < 0.5 { plot = plot.xLabel(label()) }
    if unit() < 0.5 { plot = plot.yLabel(label()) }
    if unit() < 0.5 { plot = plot.colorLabel(label()) }
    if unit() < 0.4 { plot = plot.size(width: 160 + 700 * unit(), height: 160 + 500 * unit()) }
    plot = plot.xScale(pick([.linear, .linear, .linear, .log, .symlog]))
    plot = plot.yScale(pick([.linear, .linear, .linear, .log, .symlog]))
    plot = plot.aspect(pick([.free, .free, .equal]))
    plot = plot.legend(pick([.top, .right, .inside, .inside]))
    if unit() < 0.3 {
      let (values, labels) = ticks()
      plot = plot.xTicks(values, labels: labels)
    }
    if unit() < 0.3 {
      let (values, labels) = ticks()
      plot = plot.yTicks(values, labels: labels)
    }
    return plot
  }

  mutating func panels() -> Plot {
    let plots = (0...below(7)).map { _ in plot() }
    let whole = Plot(
      panels: plots, columns: pick([nil, 1, 2, 3]), sharing: pick([.both, .none, .x, .y]))
    return unit() < 0.5 ? whole.title(label()) : whole
  }
}

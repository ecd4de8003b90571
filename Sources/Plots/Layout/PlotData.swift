/// The channels of all marks of a plot, joined: what its scales must show.
struct PlotData {
  var x: (low: Double, high: Double)
  var y: (low: Double, high: Double)
  var color: ColorScale?
  var categories: [String] = []
  /// Where the colours of filled regions change, if the colours aren't continuous.
  var colorLevels: [Double] = []
  var isCovered = false
  var hasBaseline = false
  /// Whether the axes count the rows and columns of a matrix; rows run down.
  var isMatrix = false
  /// Whether the axes are left away.
  var hidesAxes = false
  /// Whether pixels decide the proportions.
  var hasPixels = false
  /// Whether there is nothing to draw.
  let isVoid: Bool
  let xTicks: ChosenTicks?
  let yTicks: ChosenTicks?
  private var xKind: AxisScale
  private var yKind: AxisScale
  private let layers: [Layer]

  init(_ plot: Plot) {
    layers = plot.layers
    let settings = plot.settings
    (xKind, yKind) = (settings.x.scale ?? .linear, settings.y.scale ?? .linear)
    (xTicks, yTicks) = (settings.x.ticks, settings.y.ticks)
    var (xs, ys, colors) = (Extent(), Extent(), Extent())
    for draft in plot.layers.map(\.draft) {
      xs.formUnion(draft.x)
      ys.formUnion(draft.y)
      colors.formUnion(draft.color)
      if categories.isEmpty { categories = draft.categories }
      if colorLevels.isEmpty { colorLevels = draft.colorLevels }
      isMatrix = isMatrix || draft.isMatrix
      for shape in draft.shapes {
        switch shape {
        case .raster, .bands: isCovered = true
        case .pixels: (isCovered, hasPixels) = (true, true)
        case .boxes: hasBaseline = true
        default: break
        }
      }
    }
    isVoid = xs.isEmpty && ys.isEmpty
    hidesAxes =
      layers.contains { $0.draft.hidesAxes }
      && layers.allSatisfy { $0.draft.hidesAxes || $0.draft.shapes.isEmpty }
      && xTicks == nil && yTicks == nil
    xs.reach(xTicks)
    ys.reach(yTicks)
    x = Scale.domain(of: xs, kind: xKind, bounds: settings.x.range)
    y = Scale.domain(of: ys, kind: yKind, bounds: settings.y.range)
    let map = settings.colorMap ?? .viridis
    if let range = settings.colorRange, !colors.isEmpty {
      color = ColorScale(low: range.lowerBound, high: range.upperBound, map: map)
    } else if !colors.isEmpty {
      var domain = Scale.domain(of: colors, kind: .linear, bounds: nil)
      if map == .diverging {
        let reach = max(domain.low.magnitude, domain.high.magnitude)
        domain = (-reach, reach)
      }
      color = ColorScale(low: domain.low, high: domain.high, map: map)
    }
  }

  var isLinear: Bool { xKind == .linear && yKind == .linear }
  var hasColor: Bool { color != nil || !colorLevels.isEmpty }

  func xScale(in panel: Frame) -> Scale {
    Scale(xKind, domain: x, range: (panel.left, panel.right))
  }

  func yScale(in panel: Frame) -> Scale {
    Scale(
      yKind, domain: y,
      range: isMatrix ? (panel.top, panel.bottom) : (panel.bottom, panel.top))
  }

  /// What names an axis: what was asked for, or else what a mark proposes.
  func label(_ asked: String?, _ path: KeyPath<Draft, String?>) -> String? {
    (asked ?? layers.lazy.compactMap { $0.draft[keyPath: path] }.first).filled
  }

  // MARK: Words for readers who can't see the picture

  func title(_ settings: PlotSettings) -> String {
    if let title = settings.title.filled { return LabelText.plain(title) }
    let kinds = layers.map(\.draft.kind)
    let names = kinds.indices.filter { kinds.firstIndex(of: kinds[$0]) == $0 }.map { kinds[$0] }
    return names.isEmpty ? "Empty plot" : "Plot: " + names.joined(separator: ", ")
  }

  func description(_ settings: PlotSettings, _ problems: [PlotProblem]) -> String {
    var sentences: [String] = []
    if let subtitle = settings.subtitle.filled { sentences.append(LabelText.plain(subtitle)) }
    let axes = [
      settings.x.label.filled.map { "x axis: " + LabelText.plain($0) },
      settings.y.label.filled.map { "y axis: " + LabelText.plain($0) },
      xKind == .log ? "x axis is logarithmic" : nil, yKind == .log ? "y axis is logarithmic" : nil,
      settings.colorLabel.filled.map { "colour: " + LabelText.plain($0) },
    ]
    sentences += axes.compactMap { $0 }
    for layer in layers {
      let kind = layer.draft.kind
      let name = kind.prefix(1).uppercased() + kind.dropFirst()
      let label = layer.style.label.map { " “\(LabelText.plain($0))”" } ?? ""
      sentences.append(name + label + ": " + (layer.draft.summary + hidden(layer)))
    }
    if isVoid { sentences.append("There is nothing to draw") }
    sentences += problems.map { "Problem: " + $0.message }
    return sentences.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// What a logarithmic axis can't show.
  private func hidden(_ layer: Layer) -> String {
    let loses =
      (xKind == .log && layer.draft.x.low <= 0 && !layer.draft.x.isEmpty)
      || (yKind == .log && layer.draft.y.low <= 0 && layer.draft.key != .swatch
        && !layer.draft.y.isEmpty)
    return loses ? "; values that aren't positive are left out of the logarithmic axis" : ""
  }
}

extension String? {
  /// Nil for text that shows nothing.
  var filled: String? { flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
}

extension Extent {
  /// Grows as far as chosen ticks reach; without data there is nothing to show them for.
  fileprivate mutating func reach(_ chosen: ChosenTicks?) {
    guard let chosen, !isEmpty else { return }
    for tick in chosen.ticks where tick.value < low || tick.value > high {
      insert(tick.value, loose: false)
    }
  }
}

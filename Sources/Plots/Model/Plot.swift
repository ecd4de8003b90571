/// A picture made of marks over two axes.
///
/// ```swift
/// Plot {
///   Points(xs, ys).labelled("measured")
///   Line(of: { x in 2 * x + 1 }, over: 0...10).labelled("model")
/// }
/// .title("A straight line")
/// .xLabel("time (s)")
/// ```
///
/// A plot is a value; marks are drawn in the order given, later ones on top. `svg()` turns it into
/// text that is the same on every machine.
public struct Plot: Sendable {
  let layers: [Layer]
  var settings = PlotSettings()
  /// What the modifiers were asked and couldn't do.
  var settingProblems: [PlotProblem] = []
  /// Plots side by side, instead of marks.
  var panels: Panels?

  /// A plot of the marks in `content`.
  public init(@PlotBuilder _ content: () -> [any Mark]) {
    self.init(content())
  }

  /// A plot of `marks`, the first one at the back.
  public init(_ marks: [any Mark]) {
    var seriesCount = 0
    let parts = MarkParts(marks)
    settingProblems = parts.problems
    layers = parts.marks.map { mark in
      let draft = mark.draft
      var color = mark.style.color ?? (draft.kind == "text" ? .ink : .muted)
      if draft.takesSeriesColor, mark.style.color == nil {
        color = .series(seriesCount)
        seriesCount += 1
      }
      return Layer(draft: draft, style: mark.style, color: color)
    }
  }

  /// Everything the plot was asked to draw and couldn't, in the order of its marks.
  public var problems: [PlotProblem] {
    var problems = settingProblems + (panels?.plots.flatMap(\.problems) ?? [])
    for layer in layers {
      problems += layer.draft.problems
      if case .unreadable(let text) = layer.color.source {
        problems.append(
          PlotProblem(
            id: "unreadable-color", message: "'\(text)' is not a colour",
            help: "write it as #rrggbb, or use a palette colour such as .blue"))
      }
    }
    return problems
  }

  /// The plot as SVG text.
  ///
  /// The picture scales with its place, names itself and describes its data to screen readers, and
  /// follows the reader's light or dark theme.
  ///
  /// - Parameters:
  ///   - idPrefix: Starts every id in the text; give each plot of a page its own. Characters other
  ///     than ASCII letters, digits, `-` and `_` are replaced by `-`.
  ///   - includesStyle: Whether the text carries its own style sheet. A page that includes
  ///     `Plot.pageStyleSheet` once can leave it out.
  public func svg(idPrefix: String = "plot", includesStyle: Bool = true) -> String {
    var thinned: [ThinnedMark] = []
    return node(idPrefix: idPrefix, includesStyle: includesStyle, &thinned).text()
  }
}

/// One mark's draft with its colour settled.
struct Layer: Sendable {
  var draft: Draft
  var style: MarkStyle
  var color: PlotColor
}

/// What the modifiers of a plot set; nil is left to the data, or to the defaults.
struct PlotSettings: Sendable {
  var title: String?
  var subtitle: String?
  var width = 560.0
  var height = 350.0
  var x = AxisSettings()
  var y = AxisSettings()
  var colorLabel: String?
  var colorRange: ClosedRange<Double>?
  var colorMap: ColorMap?
  var aspect: PlotAspect?
  var legend: LegendPosition?
  var description: String?
  /// Set if the plot is a panel of another one.
  var panel: PanelSettings?

  /// The settings of a panel, with what it leaves open taken from the plot around it.
  func completed(by whole: PlotSettings) -> PlotSettings {
    var settings = self
    settings.x = x.completed(by: whole.x)
    settings.y = y.completed(by: whole.y)
    settings.colorLabel = colorLabel ?? whole.colorLabel
    settings.colorRange = colorRange ?? whole.colorRange
    settings.colorMap = colorMap ?? whole.colorMap
    settings.aspect = aspect ?? whole.aspect
    settings.legend = legend ?? whole.legend
    return settings
  }
}

/// What the modifiers of a plot set for one axis.
struct AxisSettings: Sendable {
  /// Empty if the axis shall have none, whatever its marks propose.
  var label: String?
  var range: ClosedRange<Double>?
  var scale: AxisScale?
  var ticks: ChosenTicks?

  func completed(by whole: AxisSettings) -> AxisSettings {
    AxisSettings(
      label: label ?? whole.label, range: range ?? whole.range, scale: scale ?? whole.scale,
      ticks: ticks ?? whole.ticks)
  }
}

/// What the plot around a panel decides for it.
struct PanelSettings: Sendable {
  /// How large the part with the data is; with equal aspect the most it takes.
  var dataWidth: Double
  var dataHeight: Double
  /// The room for tick labels on the left; nil leaves as much as they need.
  var left: Double?
  /// Where the data begins at the earliest.
  var top = 0.0
  /// Whether a neighbour shows the same axis already.
  var hidesX = false
  var hidesY = false
  var hidesColorBar = false
  /// Whether there is room for a label between the heading and the data.
  var hasLabelRow = false
  /// Whether the label of the shared colours ends above this panel, beside its own.
  var endsLabelRow = false
}

/// How the two axes relate.
public enum PlotAspect: Sendable, Hashable {
  /// Each axis fills the room it has.
  case free
  /// One unit is as long on x as on y; circles look like circles.
  case equal
}

/// Where the legend stands.
public enum LegendPosition: Sendable, Hashable {
  /// In a row above the axes, clear of the data.
  case top
  /// In a column to the right of the axes, clear of the data.
  case right
  /// Inside the axes where nothing is drawn; above them if there is no such place.
  case inside
  /// Nowhere.
  case hidden
}

/// Where everything of a plot goes on the page; no text is written yet.
struct Layout: Sendable {
  var width: Double
  var height: Double
  /// Where data is drawn.
  var panel: Frame
  var x: Scale
  var y: Scale
  var color: ColorScale?
  var colorMap: ColorMap
  var xTicks: [Tick] = []
  var yTicks: [Tick] = []
  var texts: [PlacedText] = []
  var legend: [PlacedKey] = []
  /// Behind a legend inside the panel.
  var legendBox: Frame?
  var colorBar: ColorBar?
  var layers: [Layer]
  /// Whether colours cover the panel, so that a grid would be hidden.
  var isCovered: Bool
  /// Whether x counts names instead of numbers.
  var hasCategories: Bool
  /// Whether the axes are left away.
  var hidesAxes: Bool
  /// Whether some mark grows from zero.
  var hasBaseline: Bool
  var title: String
  var description: String

  /// Distances between the parts, in points.
  enum Space {
    static let edge = 4.0
    static let titleLine = 22.0
    static let subtitleLine = 19.0
    static let row = 23.0
    static let axisLabel = 24.0
    /// Between two labels of one row.
    static let betweenLabels = 14.0
    static let tickGap = 8.0
    static let tickRow = 25.0
    /// A word beside a tick that stands no higher above the panel's foot hangs into the row below.
    static let descent = 3.0
    static let right = 14.0
    static let bar = 12.0
    static let noteLine = 18.0
    /// Between neighbouring panels there is room for half a label of each.
    static let panelSlack = 12.0
  }
}

/// A line of text at its place.
struct PlacedText: Sendable {
  enum Role: String, Sendable {
    case title, subtitle, label, xLabel, yLabel, tick, key, note, void
  }

  var text: String
  var place: Point
  var anchor: TextAnchor
  var role: Role
}

/// A legend's entry at its place: the key's left middle.
struct PlacedKey: Sendable {
  var layer: Layer
  var text: String
  var place: Point

  static let keyWidth = 20.0
  static let gap = 7.0

  static func width(_ text: String) -> Double {
    keyWidth + gap + TextMetrics.roomyWidth(text, size: TextMetrics.labelSize)
  }
}

/// The colours of the sequential scale beside the panel.
struct ColorBar: Sendable {
  var frame: Frame
  /// Colours from the bottom up, each with equal height or at equal distances.
  var colors: [RGB]
  /// Whether one colour passes into the next.
  var isContinuous: Bool
  /// Labels with their places along y.
  var ticks: [(place: Double, label: String)]
}

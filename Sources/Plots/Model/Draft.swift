/// What a mark asks of the layout: its channels, its shapes and its words, in data coordinates.
///
/// Only this module makes drafts.
public struct Draft: Sendable {
  /// What the mark is called in words: "line", "points".
  var kind: String
  var shapes: [Shape] = []
  var x = Extent()
  var y = Extent()
  /// Values shown as colour through the sequential scale; empty if there are none.
  var color = Extent()
  /// Where filled regions change colour; empty if there are none.
  var colorLevels: [Double] = []
  /// Whether the axes count the columns and rows of a matrix; rows run down.
  var isMatrix = false
  /// Whether the numbers along the axes mean nothing to a reader.
  var hidesAxes = false
  /// The numbers behind the mark; nil takes them from the shapes.
  var table: DraftTable?
  /// How the mark shows in the legend if it has a label.
  var key = LegendKey.line
  /// Whether the mark uses a colour of the categorical palette.
  var takesSeriesColor = true
  /// One sentence about the data, without the mark's name and without a final period.
  var summary = ""
  var problems: [PlotProblem] = []
  /// Names for whole-number positions of x, for categories.
  var categories: [String] = []
  /// Axis labels the mark proposes where the plot has none.
  var xLabel: String?
  var yLabel: String?

  init(kind: String) {
    self.kind = kind
  }
}

/// The numbers behind a mark whose shapes don't tell them.
enum DraftTable: Sendable {
  /// A function of the plane, asked at the corners of a grid.
  case corners(PlaneGrid)
  case pixels(Pictures)
  /// Places and what belongs to each, such as a vector.
  case rows(noun: String, header: [String], [[Double]])
}

/// How a mark shows in a legend.
enum LegendKey: Sendable, Hashable {
  case line
  case dot
  case swatch
}

/// A place in data coordinates, or in points once laid out.
struct Point: Sendable, Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  var isDrawable: Bool { x.isDrawable && y.isDrawable }
}

/// Something to draw, in data coordinates.
enum Shape: Sendable {
  /// Connected strokes; an undrawable point breaks a stroke.
  case strokes([[Point]])
  /// Rings filled by the even-odd rule.
  case rings([[Point]])
  case dots([Point])
  /// Axis-parallel boxes with a thin gap between neighbours.
  case boxes([Box])
  /// Values on a grid as colours of the sequential scale.
  case raster(PlaneGrid, smooth: Bool)
  /// Pictures; one unit is a pixel.
  case pixels(PixelSheet)
  /// The rings of filled level sets: below every level, then above each.
  case bands([[[Point]]])
  case horizontalRule(Double)
  case verticalRule(Double)
  /// Words, moved by points of the page.
  case text(String, at: Point, anchor: TextAnchor, offset: Point)
  case arrows([Arrow.Segment])
}

/// A box in data coordinates: two opposite corners.
struct Box: Sendable, Hashable {
  var low: Point
  var high: Point
}

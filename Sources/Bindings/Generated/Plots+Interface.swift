// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension PlotsBinding {
  /// What Plots declares.
  static let interface = #"""
    extension Line {
      @host("6000") init(_ xs: Tensor, _ ys: Tensor)
      @host("6001") init(_ points: Tensor)
    }
    extension Points {
      @host("6002") init(_ xs: Tensor, _ ys: Tensor)
      @host("6003") init(_ points: Tensor)
    }
    extension Histogram {
      @host("6004") init(_ values: Tensor, bins: Int? = nil, height: HistogramHeight = .count)
    }
    extension Bars {
      @host("6005") init(_ heights: Tensor)
      @host("6006") init(_ names: [String], _ heights: Tensor)
    }
    extension Area {
      @host("6007") init(_ xs: Tensor, _ ys: Tensor)
      @host("6008") init(_ xs: Tensor, from lows: Tensor, to highs: Tensor)
    }
    extension Heatmap {
      @host("6009") init(of function: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 96)
      @host("6010") init(_ matrix: Tensor)
    }
    extension Contours {
      @host("6011") init(of function: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, levels: [Double] = [], count: Int = 8, filled: Bool = false, resolution: Int = 96)
    }
    extension Segments {
      @host("6012") init(from starts: Tensor, to ends: Tensor)
    }
    extension ErrorBars {
      @host("6013") init(_ xs: Tensor, _ ys: Tensor, errors: Tensor)
    }
    extension Density {
      @host("6014") init(_ values: Tensor, bandwidth: Double? = nil)
    }
    extension DeformedGrid {
      @host("6015") init(of map: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, lines: Int = 11)
    }
    @host struct Area: Mark {
      var style: MarkStyle { @host("6016") get  @host("6017") set }
      @host("6018") init(_ xs: [Double], _ ys: [Double])
      @host("6019") init(_ xs: [Double], from lows: [Double], to highs: [Double])
      @host("6020") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Arrow: Mark {
      var style: MarkStyle { @host("6021") get  @host("6022") set }
      @host("6023") init(from start: (Double, Double), to end: (Double, Double))
    }
    @host struct VectorField: Mark {
      var style: MarkStyle { @host("6024") get  @host("6025") set }
      @host("6026") init(of function: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 15)
    }
    @host struct Bars: Mark {
      var style: MarkStyle { @host("6027") get  @host("6028") set }
      @host("6029") init(_ names: [String], _ heights: [Double])
      @host("6030") init(_ xs: [Double], _ heights: [Double])
      @host("6031") init(_ heights: [Double])
    }
    @host struct Contours: Mark {
      var style: MarkStyle { @host("6032") get  @host("6033") set }
      @host("6034") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, levels: [Double] = [], count: Int = 8, filled: Bool = false, resolution: Int = 96)
    }
    @host struct DeformedGrid: Mark {
      var style: MarkStyle { @host("6035") get  @host("6036") set }
      @host("6037") init(of map: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, lines: Int = 11)
    }
    @host struct Density: Mark {
      var style: MarkStyle { @host("6038") get  @host("6039") set }
      @host("6040") init(_ values: [Double], bandwidth: Double? = nil)
    }
    @host struct Heatmap: Mark {
      var style: MarkStyle { @host("6041") get  @host("6042") set }
      @host("6043") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 96)
      @host("6044") init(_ matrix: [[Double]])
    }
    enum HistogramHeight {
      case count
      case density
      case probability
    }
    @host struct Histogram: Mark {
      var style: MarkStyle { @host("6045") get  @host("6046") set }
      @host("6047") init(_ values: [Double], bins: Int? = nil, height: HistogramHeight = .count)
    }
    @host struct Line: Mark {
      var style: MarkStyle { @host("6048") get  @host("6049") set }
      @host("6050") init(_ xs: [Double], _ ys: [Double])
      @host("6051") init(_ ys: [Double])
      @host("6052") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Points: Mark {
      var style: MarkStyle { @host("6053") get  @host("6054") set }
      @host("6055") init(_ xs: [Double], _ ys: [Double])
      @host("6056") init(_ ys: [Double])
    }
    @host struct Rule: Mark {
      var style: MarkStyle { @host("6057") get  @host("6058") set }
      @host("6059") init(x: Double)
      @host("6060") init(y: Double)
    }
    @host struct Segments: Mark {
      var style: MarkStyle { @host("6061") get  @host("6062") set }
      @host("6063") init(from starts: [(Double, Double)], to ends: [(Double, Double)])
    }
    @host struct ErrorBars: Mark {
      var style: MarkStyle { @host("6064") get  @host("6065") set }
      @host("6066") init(_ xs: [Double], _ ys: [Double], errors: [Double])
    }
    enum TextAnchor {
      case start
      case middle
      case end
    }
    @host struct Text: Mark {
      var style: MarkStyle { @host("6067") get  @host("6068") set }
      @host("6069") init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .middle)
    }
    protocol Mark {
      var style: MarkStyle { @host("6070") get  @host("6071") set }
      @PlotBuilder var marks: [any Mark] { @host("6072") get }
    }
    @host struct MarkStyle: Equatable {
      @host("6073") static func == (a: MarkStyle, b: MarkStyle) -> Bool
      @host("6074") init()
    }
    enum DashPattern {
      case solid
      case dashed
      case dotted
    }
    extension Mark {
      @host("6075") func labelled(_ label: String) -> Self
      @host("6076") func color(_ color: PlotColor) -> Self
      @host("6077") func opacity(_ opacity: Double) -> Self
      @host("6078") func width(_ points: Double) -> Self
      @host("6079") func radius(_ points: Double) -> Self
      @host("6080") func dash(_ pattern: DashPattern) -> Self
    }
    enum SharedAxes {
      case none
      case x
      case y
      case both
    }
    extension Plot {
      @host("6081") init(panels: [Plot], columns: Int? = nil, sharing axes: SharedAxes = .both)
    }
    extension Plot {
      @host("6082") func title(_ title: String) -> Plot
      @host("6083") func subtitle(_ subtitle: String) -> Plot
      @host("6084") func xLabel(_ label: String) -> Plot
      @host("6085") func yLabel(_ label: String) -> Plot
      @host("6086") func colorLabel(_ label: String) -> Plot
      @host("6087") func described(_ description: String) -> Plot
      @host("6088") func size(width: Double = 560, height: Double = 350) -> Plot
      @host("6089") func xRange(_ range: ClosedRange<Double>) -> Plot
      @host("6090") func yRange(_ range: ClosedRange<Double>) -> Plot
      @host("6091") func colorRange(_ range: ClosedRange<Double>) -> Plot
      @host("6092") func xScale(_ scale: AxisScale) -> Plot
      @host("6093") func yScale(_ scale: AxisScale) -> Plot
      @host("6094") func aspect(_ aspect: PlotAspect) -> Plot
      @host("6095") func legend(_ position: LegendPosition) -> Plot
    }
    @host struct Plot {
      @host("6096") init(@PlotBuilder _ content: () -> [any Mark])
      @host("6097") init(_ marks: [any Mark])
      var problems: [PlotProblem] { @host("6098") get }
      @host("6099") func svg(idPrefix: String = "plot", includesStyle: Bool = true) -> String
    }
    enum PlotAspect {
      case free
      case equal
    }
    enum LegendPosition {
      case top
      case right
      case inside
      case hidden
    }
    @resultBuilder @host enum PlotBuilder {
      @host("6100") static func buildExpression(_ mark: any Mark) -> [any Mark]
      @host("6101") static func buildExpression(_ marks: [any Mark]) -> [any Mark]
      @host("6102") static func buildBlock(_ parts: [any Mark]...) -> [any Mark]
      @host("6103") static func buildOptional(_ part: [any Mark]?) -> [any Mark]
      @host("6104") static func buildEither(first part: [any Mark]) -> [any Mark]
      @host("6105") static func buildEither(second part: [any Mark]) -> [any Mark]
      @host("6106") static func buildArray(_ parts: [[any Mark]]) -> [any Mark]
    }
    @host struct PlotColor: Equatable {
      @host("6107") static func == (a: PlotColor, b: PlotColor) -> Bool
      @host("6108") init(hex: String)
      static var blue: PlotColor { @host("6109") get }
      static var orange: PlotColor { @host("6110") get }
      static var green: PlotColor { @host("6111") get }
      static var pink: PlotColor { @host("6112") get }
      static var violet: PlotColor { @host("6113") get }
      static var sky: PlotColor { @host("6114") get }
      static var brown: PlotColor { @host("6115") get }
      static var gray: PlotColor { @host("6116") get }
      static var ink: PlotColor { @host("6117") get }
      static var muted: PlotColor { @host("6118") get }
      @host("6119") static func series(_ index: Int) -> PlotColor
    }
    @host struct PlotProblem: Equatable, CustomStringConvertible {
      @host("6120") static func == (a: PlotProblem, b: PlotProblem) -> Bool
      var id: String { @host("6121") get }
      var message: String { @host("6122") get }
      var help: String? { @host("6123") get }
      var description: String { @host("6124") get }
    }
    extension Plot {
      static var pageStyleSheet: String { @host("6125") get }
    }
    enum AxisScale {
      case linear
      case log
      case symlog
    }
    """#
}

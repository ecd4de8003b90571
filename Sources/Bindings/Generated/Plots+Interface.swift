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
    extension Image {
      @host("6016") init(_ pixels: Tensor, range: ClosedRange<Double> = 0...1, columns: Int? = nil)
    }
    @host struct Area: Mark {
      var style: MarkStyle { @host("6017") get  @host("6018") set }
      @host("6019") init(_ xs: [Double], _ ys: [Double])
      @host("6020") init(_ xs: [Double], from lows: [Double], to highs: [Double])
      @host("6021") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Arrow: Mark {
      var style: MarkStyle { @host("6022") get  @host("6023") set }
      @host("6024") init(from start: (Double, Double), to end: (Double, Double))
    }
    @host struct VectorField: Mark {
      var style: MarkStyle { @host("6025") get  @host("6026") set }
      @host("6027") init(of function: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 15)
    }
    @host struct Bars: Mark {
      var style: MarkStyle { @host("6028") get  @host("6029") set }
      @host("6030") init(_ names: [String], _ heights: [Double])
      @host("6031") init(_ xs: [Double], _ heights: [Double])
      @host("6032") init(_ heights: [Double])
    }
    @host struct Contours: Mark {
      var style: MarkStyle { @host("6033") get  @host("6034") set }
      @host("6035") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, levels: [Double] = [], count: Int = 8, filled: Bool = false, resolution: Int = 96)
    }
    @host struct DeformedGrid: Mark {
      var style: MarkStyle { @host("6036") get  @host("6037") set }
      @host("6038") init(of map: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, lines: Int = 11)
    }
    @host struct Density: Mark {
      var style: MarkStyle { @host("6039") get  @host("6040") set }
      @host("6041") init(_ values: [Double], bandwidth: Double? = nil)
    }
    @host struct Heatmap: Mark {
      var style: MarkStyle { @host("6042") get  @host("6043") set }
      @host("6044") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 96)
      @host("6045") init(_ matrix: [[Double]])
    }
    enum HistogramHeight {
      case count
      case density
      case probability
    }
    @host struct Histogram: Mark {
      var style: MarkStyle { @host("6046") get  @host("6047") set }
      @host("6048") init(_ values: [Double], bins: Int? = nil, height: HistogramHeight = .count)
    }
    @host struct Image: Mark {
      var style: MarkStyle { @host("6049") get  @host("6050") set }
      @host("6051") init(_ rows: [[Double]], range: ClosedRange<Double> = 0...1)
    }
    @host struct Line: Mark {
      var style: MarkStyle { @host("6052") get  @host("6053") set }
      @host("6054") init(_ xs: [Double], _ ys: [Double])
      @host("6055") init(_ ys: [Double])
      @host("6056") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Points: Mark {
      var style: MarkStyle { @host("6057") get  @host("6058") set }
      @host("6059") init(_ xs: [Double], _ ys: [Double])
      @host("6060") init(_ ys: [Double])
    }
    @host struct Rule: Mark {
      var style: MarkStyle { @host("6061") get  @host("6062") set }
      @host("6063") init(x: Double)
      @host("6064") init(y: Double)
    }
    @host struct Segments: Mark {
      var style: MarkStyle { @host("6065") get  @host("6066") set }
      @host("6067") init(from starts: [(Double, Double)], to ends: [(Double, Double)])
    }
    @host struct ErrorBars: Mark {
      var style: MarkStyle { @host("6068") get  @host("6069") set }
      @host("6070") init(_ xs: [Double], _ ys: [Double], errors: [Double])
    }
    enum TextAnchor {
      case start
      case middle
      case end
    }
    @host struct Text: Mark {
      var style: MarkStyle { @host("6071") get  @host("6072") set }
      @host("6073") init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .middle)
      @host("6074") func offset(x: Double = 0, y: Double = 0) -> Text
    }
    extension Plot {
      @host("6075") init(frames: [Plot], sharing axes: SharedAxes = .both, rate: Double = 2)
    }
    protocol Mark {
      var style: MarkStyle { @host("6076") get  @host("6077") set }
      @PlotBuilder var marks: [any Mark] { @host("6078") get }
    }
    @host struct MarkStyle: Equatable {
      @host("6079") static func == (a: MarkStyle, b: MarkStyle) -> Bool
      @host("6080") init()
    }
    enum DashPattern {
      case solid
      case dashed
      case dotted
    }
    extension Mark {
      @host("6081") func labelled(_ label: String) -> Self
      @host("6082") func color(_ color: PlotColor) -> Self
      @host("6083") func opacity(_ opacity: Double) -> Self
      @host("6084") func width(_ points: Double) -> Self
      @host("6085") func radius(_ points: Double) -> Self
      @host("6086") func dash(_ pattern: DashPattern) -> Self
    }
    enum SharedAxes {
      case none
      case x
      case y
      case both
    }
    extension Plot {
      @host("6087") init(panels: [Plot], columns: Int? = nil, sharing axes: SharedAxes = .both)
    }
    extension Plot {
      @host("6088") func title(_ title: String) -> Plot
      @host("6089") func subtitle(_ subtitle: String) -> Plot
      @host("6090") func xLabel(_ label: String) -> Plot
      @host("6091") func yLabel(_ label: String) -> Plot
      @host("6092") func colorLabel(_ label: String) -> Plot
      @host("6093") func described(_ description: String) -> Plot
      @host("6094") func size(width: Double = 560, height: Double = 350) -> Plot
      @host("6095") func xRange(_ range: ClosedRange<Double>) -> Plot
      @host("6096") func yRange(_ range: ClosedRange<Double>) -> Plot
      @host("6097") func colorRange(_ range: ClosedRange<Double>) -> Plot
      @host("6098") func colorMap(_ map: ColorMap) -> Plot
      @host("6099") func xScale(_ scale: AxisScale) -> Plot
      @host("6100") func yScale(_ scale: AxisScale) -> Plot
      @host("6101") func xTicks(_ values: [Double] = [], labels: [String] = []) -> Plot
      @host("6102") func yTicks(_ values: [Double] = [], labels: [String] = []) -> Plot
      @host("6103") func aspect(_ aspect: PlotAspect) -> Plot
      @host("6104") func legend(_ position: LegendPosition) -> Plot
    }
    @host struct Plot {
      @host("6105") init(@PlotBuilder _ content: () -> [any Mark])
      @host("6106") init(_ marks: [any Mark])
      var problems: [PlotProblem] { @host("6107") get }
      @host("6108") func svg(idPrefix: String = "plot", includesStyle: Bool = true) -> String
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
      @host("6109") static func buildExpression(_ mark: any Mark) -> [any Mark]
      @host("6110") static func buildExpression(_ marks: [any Mark]) -> [any Mark]
      @host("6111") static func buildBlock(_ parts: [any Mark]...) -> [any Mark]
      @host("6112") static func buildOptional(_ part: [any Mark]?) -> [any Mark]
      @host("6113") static func buildEither(first part: [any Mark]) -> [any Mark]
      @host("6114") static func buildEither(second part: [any Mark]) -> [any Mark]
      @host("6115") static func buildArray(_ parts: [[any Mark]]) -> [any Mark]
    }
    @host struct PlotColor: Equatable {
      @host("6116") static func == (a: PlotColor, b: PlotColor) -> Bool
      @host("6117") init(hex: String)
      static var blue: PlotColor { @host("6118") get }
      static var orange: PlotColor { @host("6119") get }
      static var green: PlotColor { @host("6120") get }
      static var pink: PlotColor { @host("6121") get }
      static var violet: PlotColor { @host("6122") get }
      static var sky: PlotColor { @host("6123") get }
      static var brown: PlotColor { @host("6124") get }
      static var gray: PlotColor { @host("6125") get }
      static var ink: PlotColor { @host("6126") get }
      static var muted: PlotColor { @host("6127") get }
      @host("6128") static func series(_ index: Int) -> PlotColor
    }
    @host struct PlotProblem: Equatable, CustomStringConvertible {
      @host("6129") static func == (a: PlotProblem, b: PlotProblem) -> Bool
      var id: String { @host("6130") get }
      var message: String { @host("6131") get }
      var help: String? { @host("6132") get }
      var description: String { @host("6133") get }
    }
    extension Plot {
      static var pageStyleSheet: String { @host("6134") get }
    }
    enum ColorMap {
      case viridis
      case cividis
      case diverging
    }
    enum AxisScale {
      case linear
      case log
      case symlog
    }
    """#
}

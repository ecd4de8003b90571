// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension PlotsBinding {
  /// What Plots declares.
  static let interface = #"""
    extension Line {
      @host("3000") init(_ xs: Tensor, _ ys: Tensor)
      @host("3001") init(_ points: Tensor)
    }
    extension Points {
      @host("3002") init(_ xs: Tensor, _ ys: Tensor)
      @host("3003") init(_ points: Tensor)
    }
    extension Histogram {
      @host("3004") init(_ values: Tensor, bins: Int? = nil, height: HistogramHeight = .count)
    }
    extension Bars {
      @host("3005") init(_ heights: Tensor)
      @host("3006") init(_ names: [String], _ heights: Tensor)
    }
    extension Area {
      @host("3007") init(_ xs: Tensor, _ ys: Tensor)
      @host("3008") init(_ xs: Tensor, from lows: Tensor, to highs: Tensor)
    }
    extension Heatmap {
      @host("3009") init(of function: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 96)
      @host("3010") init(_ matrix: Tensor)
    }
    extension Contours {
      @host("3011") init(of function: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, levels: [Double] = [], count: Int = 8, filled: Bool = false, resolution: Int = 96)
    }
    extension Segments {
      @host("3012") init(from starts: Tensor, to ends: Tensor)
    }
    extension ErrorBars {
      @host("3013") init(_ xs: Tensor, _ ys: Tensor, errors: Tensor)
    }
    extension Density {
      @host("3014") init(_ values: Tensor, bandwidth: Double? = nil)
    }
    extension DeformedGrid {
      @host("3015") init(of map: (Tensor) -> Tensor, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, lines: Int = 11)
    }
    @host struct Area: Mark {
      var style: MarkStyle { @host("3016") get  @host("3017") set }
      @host("3018") init(_ xs: [Double], _ ys: [Double])
      @host("3019") init(_ xs: [Double], from lows: [Double], to highs: [Double])
      @host("3020") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Arrow: Mark {
      var style: MarkStyle { @host("3021") get  @host("3022") set }
      @host("3023") init(from start: (Double, Double), to end: (Double, Double))
    }
    @host struct VectorField: Mark {
      var style: MarkStyle { @host("3024") get  @host("3025") set }
      @host("3026") init(of function: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 15)
    }
    @host struct Bars: Mark {
      var style: MarkStyle { @host("3027") get  @host("3028") set }
      @host("3029") init(_ names: [String], _ heights: [Double])
      @host("3030") init(_ xs: [Double], _ heights: [Double])
      @host("3031") init(_ heights: [Double])
    }
    @host struct Contours: Mark {
      var style: MarkStyle { @host("3032") get  @host("3033") set }
      @host("3034") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, levels: [Double] = [], count: Int = 8, filled: Bool = false, resolution: Int = 96)
    }
    @host struct DeformedGrid: Mark {
      var style: MarkStyle { @host("3035") get  @host("3036") set }
      @host("3037") init(of map: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, lines: Int = 11)
    }
    @host struct Density: Mark {
      var style: MarkStyle { @host("3038") get  @host("3039") set }
      @host("3040") init(_ values: [Double], bandwidth: Double? = nil)
    }
    @host struct Heatmap: Mark {
      var style: MarkStyle { @host("3041") get  @host("3042") set }
      @host("3043") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 96)
      @host("3044") init(_ matrix: [[Double]])
    }
    enum HistogramHeight {
      case count
      case density
      case probability
    }
    @host struct Histogram: Mark {
      var style: MarkStyle { @host("3045") get  @host("3046") set }
      @host("3047") init(_ values: [Double], bins: Int? = nil, height: HistogramHeight = .count)
    }
    @host struct Line: Mark {
      var style: MarkStyle { @host("3048") get  @host("3049") set }
      @host("3050") init(_ xs: [Double], _ ys: [Double])
      @host("3051") init(_ ys: [Double])
      @host("3052") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Points: Mark {
      var style: MarkStyle { @host("3053") get  @host("3054") set }
      @host("3055") init(_ xs: [Double], _ ys: [Double])
      @host("3056") init(_ ys: [Double])
    }
    @host struct Rule: Mark {
      var style: MarkStyle { @host("3057") get  @host("3058") set }
      @host("3059") init(x: Double)
      @host("3060") init(y: Double)
    }
    @host struct Segments: Mark {
      var style: MarkStyle { @host("3061") get  @host("3062") set }
      @host("3063") init(from starts: [(Double, Double)], to ends: [(Double, Double)])
    }
    @host struct ErrorBars: Mark {
      var style: MarkStyle { @host("3064") get  @host("3065") set }
      @host("3066") init(_ xs: [Double], _ ys: [Double], errors: [Double])
    }
    enum TextAnchor {
      case start
      case middle
      case end
    }
    @host struct Text: Mark {
      var style: MarkStyle { @host("3067") get  @host("3068") set }
      @host("3069") init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .middle)
    }
    protocol Mark {
      var style: MarkStyle { @host("3070") get  @host("3071") set }
    }
    @host struct MarkStyle: Equatable {
      @host("3072") static func == (a: MarkStyle, b: MarkStyle) -> Bool
      @host("3073") init()
    }
    enum DashPattern {
      case solid
      case dashed
      case dotted
    }
    extension Mark {
      @host("3074") func labelled(_ label: String) -> Self
      @host("3075") func color(_ color: PlotColor) -> Self
      @host("3076") func opacity(_ opacity: Double) -> Self
      @host("3077") func width(_ points: Double) -> Self
      @host("3078") func radius(_ points: Double) -> Self
      @host("3079") func dash(_ pattern: DashPattern) -> Self
    }
    enum SharedAxes {
      case none
      case x
      case y
      case both
    }
    extension Plot {
      @host("3080") init(panels: [Plot], columns: Int? = nil, sharing axes: SharedAxes = .both)
    }
    extension Plot {
      @host("3081") func title(_ title: String) -> Plot
      @host("3082") func subtitle(_ subtitle: String) -> Plot
      @host("3083") func xLabel(_ label: String) -> Plot
      @host("3084") func yLabel(_ label: String) -> Plot
      @host("3085") func colorLabel(_ label: String) -> Plot
      @host("3086") func described(_ description: String) -> Plot
      @host("3087") func size(width: Double = 560, height: Double = 350) -> Plot
      @host("3088") func xRange(_ range: ClosedRange<Double>) -> Plot
      @host("3089") func yRange(_ range: ClosedRange<Double>) -> Plot
      @host("3090") func colorRange(_ range: ClosedRange<Double>) -> Plot
      @host("3091") func xScale(_ scale: AxisScale) -> Plot
      @host("3092") func yScale(_ scale: AxisScale) -> Plot
      @host("3093") func aspect(_ aspect: PlotAspect) -> Plot
      @host("3094") func legend(_ position: LegendPosition) -> Plot
    }
    @host struct Plot {
      @host("3095") init(@PlotBuilder _ content: () -> [any Mark])
      @host("3096") init(_ marks: [any Mark])
      var problems: [PlotProblem] { @host("3097") get }
      @host("3098") func svg(idPrefix: String = "plot", includesStyle: Bool = true) -> String
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
      @host("3099") static func buildExpression(_ mark: any Mark) -> [any Mark]
      @host("3100") static func buildExpression(_ marks: [any Mark]) -> [any Mark]
      @host("3101") static func buildBlock(_ parts: [any Mark]...) -> [any Mark]
      @host("3102") static func buildOptional(_ part: [any Mark]?) -> [any Mark]
      @host("3103") static func buildEither(first part: [any Mark]) -> [any Mark]
      @host("3104") static func buildEither(second part: [any Mark]) -> [any Mark]
      @host("3105") static func buildArray(_ parts: [[any Mark]]) -> [any Mark]
    }
    @host struct PlotColor: Equatable {
      @host("3106") static func == (a: PlotColor, b: PlotColor) -> Bool
      @host("3107") init(hex: String)
      static var blue: PlotColor { @host("3108") get }
      static var orange: PlotColor { @host("3109") get }
      static var green: PlotColor { @host("3110") get }
      static var pink: PlotColor { @host("3111") get }
      static var violet: PlotColor { @host("3112") get }
      static var sky: PlotColor { @host("3113") get }
      static var brown: PlotColor { @host("3114") get }
      static var gray: PlotColor { @host("3115") get }
      static var ink: PlotColor { @host("3116") get }
      static var muted: PlotColor { @host("3117") get }
      @host("3118") static func series(_ index: Int) -> PlotColor
    }
    @host struct PlotProblem: Equatable, CustomStringConvertible {
      @host("3119") static func == (a: PlotProblem, b: PlotProblem) -> Bool
      var id: String { @host("3120") get }
      var message: String { @host("3121") get }
      var help: String? { @host("3122") get }
      var description: String { @host("3123") get }
    }
    extension Plot {
      static var pageStyleSheet: String { @host("3124") get }
    }
    enum AxisScale {
      case linear
      case log
      case symlog
    }
    """#
}

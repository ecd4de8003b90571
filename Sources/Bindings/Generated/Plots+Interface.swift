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
    @host struct Area: Mark {
      var style: MarkStyle { @host("3012") get  @host("3013") set }
      @host("3014") init(_ xs: [Double], _ ys: [Double])
      @host("3015") init(_ xs: [Double], from lows: [Double], to highs: [Double])
      @host("3016") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Arrow: Mark {
      var style: MarkStyle { @host("3017") get  @host("3018") set }
      @host("3019") init(from start: (Double, Double), to end: (Double, Double))
    }
    @host struct VectorField: Mark {
      var style: MarkStyle { @host("3020") get  @host("3021") set }
      @host("3022") init(of function: (Double, Double) -> (Double, Double), over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 15)
    }
    @host struct Bars: Mark {
      var style: MarkStyle { @host("3023") get  @host("3024") set }
      @host("3025") init(_ names: [String], _ heights: [Double])
      @host("3026") init(_ xs: [Double], _ heights: [Double])
      @host("3027") init(_ heights: [Double])
    }
    @host struct Contours: Mark {
      var style: MarkStyle { @host("3028") get  @host("3029") set }
      @host("3030") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, levels: [Double] = [], count: Int = 8, filled: Bool = false, resolution: Int = 96)
    }
    @host struct Heatmap: Mark {
      var style: MarkStyle { @host("3031") get  @host("3032") set }
      @host("3033") init(of function: (Double, Double) -> Double, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, resolution: Int = 96)
      @host("3034") init(_ matrix: [[Double]])
    }
    enum HistogramHeight {
      case count
      case density
      case probability
    }
    @host struct Histogram: Mark {
      var style: MarkStyle { @host("3035") get  @host("3036") set }
      @host("3037") init(_ values: [Double], bins: Int? = nil, height: HistogramHeight = .count)
    }
    @host struct Line: Mark {
      var style: MarkStyle { @host("3038") get  @host("3039") set }
      @host("3040") init(_ xs: [Double], _ ys: [Double])
      @host("3041") init(_ ys: [Double])
      @host("3042") init(of function: (Double) -> Double, over range: ClosedRange<Double>)
    }
    @host struct Points: Mark {
      var style: MarkStyle { @host("3043") get  @host("3044") set }
      @host("3045") init(_ xs: [Double], _ ys: [Double])
      @host("3046") init(_ ys: [Double])
    }
    @host struct Rule: Mark {
      var style: MarkStyle { @host("3047") get  @host("3048") set }
      @host("3049") init(x: Double)
      @host("3050") init(y: Double)
    }
    enum TextAnchor {
      case start
      case middle
      case end
    }
    @host struct Text: Mark {
      var style: MarkStyle { @host("3051") get  @host("3052") set }
      @host("3053") init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .middle)
    }
    protocol Mark {
      var style: MarkStyle { @host("3054") get  @host("3055") set }
    }
    @host struct MarkStyle: Equatable {
      @host("3056") static func == (a: MarkStyle, b: MarkStyle) -> Bool
      @host("3057") init()
    }
    enum DashPattern {
      case solid
      case dashed
      case dotted
    }
    extension Mark {
      @host("3058") func labelled(_ label: String) -> Self
      @host("3059") func color(_ color: PlotColor) -> Self
      @host("3060") func opacity(_ opacity: Double) -> Self
      @host("3061") func width(_ points: Double) -> Self
      @host("3062") func radius(_ points: Double) -> Self
      @host("3063") func dash(_ pattern: DashPattern) -> Self
    }
    extension Plot {
      @host("3064") func title(_ title: String) -> Plot
      @host("3065") func subtitle(_ subtitle: String) -> Plot
      @host("3066") func xLabel(_ label: String) -> Plot
      @host("3067") func yLabel(_ label: String) -> Plot
      @host("3068") func colorLabel(_ label: String) -> Plot
      @host("3069") func described(_ description: String) -> Plot
      @host("3070") func size(width: Double = 560, height: Double = 350) -> Plot
      @host("3071") func xRange(_ range: ClosedRange<Double>) -> Plot
      @host("3072") func yRange(_ range: ClosedRange<Double>) -> Plot
      @host("3073") func colorRange(_ range: ClosedRange<Double>) -> Plot
      @host("3074") func xScale(_ scale: AxisScale) -> Plot
      @host("3075") func yScale(_ scale: AxisScale) -> Plot
      @host("3076") func aspect(_ aspect: PlotAspect) -> Plot
      @host("3077") func legend(_ position: LegendPosition) -> Plot
    }
    @host struct Plot {
      @host("3078") init(@PlotBuilder _ content: () -> [any Mark])
      @host("3079") init(_ marks: [any Mark])
      var problems: [PlotProblem] { @host("3080") get }
      @host("3081") func svg(idPrefix: String = "plot", includesStyle: Bool = true) -> String
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
      @host("3082") static func buildExpression(_ mark: any Mark) -> [any Mark]
      @host("3083") static func buildExpression(_ marks: [any Mark]) -> [any Mark]
      @host("3084") static func buildBlock(_ parts: [any Mark]...) -> [any Mark]
      @host("3085") static func buildOptional(_ part: [any Mark]?) -> [any Mark]
      @host("3086") static func buildEither(first part: [any Mark]) -> [any Mark]
      @host("3087") static func buildEither(second part: [any Mark]) -> [any Mark]
      @host("3088") static func buildArray(_ parts: [[any Mark]]) -> [any Mark]
    }
    @host struct PlotColor: Equatable {
      @host("3089") static func == (a: PlotColor, b: PlotColor) -> Bool
      @host("3090") init(hex: String)
      static var blue: PlotColor { @host("3091") get }
      static var orange: PlotColor { @host("3092") get }
      static var green: PlotColor { @host("3093") get }
      static var pink: PlotColor { @host("3094") get }
      static var violet: PlotColor { @host("3095") get }
      static var sky: PlotColor { @host("3096") get }
      static var brown: PlotColor { @host("3097") get }
      static var gray: PlotColor { @host("3098") get }
      static var ink: PlotColor { @host("3099") get }
      static var muted: PlotColor { @host("3100") get }
      @host("3101") static func series(_ index: Int) -> PlotColor
    }
    @host struct PlotProblem: Equatable, CustomStringConvertible {
      @host("3102") static func == (a: PlotProblem, b: PlotProblem) -> Bool
      var id: String { @host("3103") get }
      var message: String { @host("3104") get }
      var help: String? { @host("3105") get }
      var description: String { @host("3106") get }
    }
    extension Plot {
      static var pageStyleSheet: String { @host("3107") get }
    }
    enum AxisScale {
      case linear
      case log
    }
    """#
}

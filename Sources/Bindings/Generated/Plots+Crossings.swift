// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
package import Plots

extension Plots.Area: HostCrossing {}
extension Plots.Arrow: HostCrossing {}
extension Plots.VectorField: HostCrossing {}
extension Plots.Bars: HostCrossing {}
extension Plots.Contours: HostCrossing {}
extension Plots.DeformedGrid: HostCrossing {}
extension Plots.Density: HostCrossing {}
extension Plots.Heatmap: HostCrossing {}
extension Plots.HistogramHeight: CaseCrossing {
  package static var crossingCases: [Self] { [.count, .density, .probability] }
}
extension Plots.Histogram: HostCrossing {}
extension Plots.Image: HostCrossing {}
extension Plots.Line: HostCrossing {}
extension Plots.Points: HostCrossing {}
extension Plots.Rule: HostCrossing {}
extension Plots.Segments: HostCrossing {}
extension Plots.ErrorBars: HostCrossing {}
extension Plots.TextAnchor: CaseCrossing {
  package static var crossingCases: [Self] { [.start, .middle, .end] }
}
extension Plots.Text: HostCrossing {}
extension Plots.MarkStyle: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Plots.DashPattern: CaseCrossing {
  package static var crossingCases: [Self] { [.solid, .dashed, .dotted] }
}
extension Plots.SharedAxes: CaseCrossing {
  package static var crossingCases: [Self] { [.none, .x, .y, .both] }
}
extension Plots.Plot: HostCrossing {}
extension Plots.PlotAspect: CaseCrossing {
  package static var crossingCases: [Self] { [.free, .equal] }
}
extension Plots.LegendPosition: CaseCrossing {
  package static var crossingCases: [Self] { [.top, .right, .inside, .hidden] }
}
extension Plots.PlotBuilder: HostCrossing {}
extension Plots.PlotColor: HostCrossing {}
extension Plots.PlotProblem: HostCrossing {}
extension Plots.ColorMap: CaseCrossing {
  package static var crossingCases: [Self] { [.viridis, .cividis, .diverging] }
}
extension Plots.AxisScale: CaseCrossing {
  package static var crossingCases: [Self] { [.linear, .log, .symlog] }
}

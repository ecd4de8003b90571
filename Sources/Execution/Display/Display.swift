internal import CellLanguage
internal import Diagnostics
internal import Flows
internal import Notebooks
internal import Plots
internal import Tensors

/// A cell's value as the page shows it, and what is wrong with it.
struct Display {
  /// Nil for what isn't shown: a check's report has been printed when it was made.
  let value: DisplayedValue?
  private let plotProblems: [PlotProblem]
  private let range: SourceRange?

  /// CSS pixels in an inch, which is how long pages take one to be.
  private static let pixelsPerInch = 96.0

  init(_ shown: DisplayedCellValue, options: CellOptions, figureCount: inout Int) {
    range = shown.range
    switch shown.host {
    case let plot as Plot:
      figureCount += 1
      value = .figure(Self.figure(plot, options, number: figureCount))
      plotProblems = plot.problems
    case let tensor as Tensor:
      value = TensorDisplay.value(tensor)
      plotProblems = []
    case is CheckReport:
      value = nil
      plotProblems = []
    default:
      value = .text(shown.description)
      plotProblems = []
    }
  }

  /// What the value's plot couldn't draw; `place` stands in where the expression is unknown.
  func problems(path: String, range place: SourceRange) -> [Diagnostic] {
    plotProblems.map {
      Diagnostic($0.id, $0.message, path: path, range: range ?? place, help: $0.help)
    }
  }

  /// A value inside a sentence; nil for one that isn't text.
  static func inlineText(_ shown: DisplayedCellValue) -> String? {
    switch shown.host {
    case is Plot, is CheckReport: nil
    case let tensor as Tensor where tensor.count == 1: "\(tensor.scalar)"
    default: shown.description
    }
  }

  /// - Parameter number: Counts the figures of the page, so that each has ids of its own.
  private static func figure(_ plot: Plot, _ options: CellOptions, number: Int) -> FigureOutput {
    var plot = plot
    // Where one side is given, the other keeps the proportions of a plot of no given size.
    let aspect = 8.0 / 5
    let width = options.figureWidth.map { $0 * pixelsPerInch }
    let height = options.figureHeight.map { $0 * pixelsPerInch }
    switch (width, height) {
    case (let width?, let height?): plot = plot.size(width: width, height: height)
    case (let width?, nil): plot = plot.size(width: width, height: width / aspect)
    case (nil, let height?): plot = plot.size(width: height * aspect, height: height)
    case (nil, nil): break
    }
    let tables = plot.tables.map {
      FigureTable(title: $0.title, header: $0.header, rows: $0.rows)
    }
    let idPrefix = "lectern-plot-\(number)"
    if let rate = plot.frameRate {
      let frames = plot.frames(idPrefix: idPrefix).map {
        FigureFrames.Frame(title: $0.title, svg: $0.svg)
      }
      return FigureOutput(
        svg: "", tables: tables,
        frames: FigureFrames(title: plot.plainTitle, frames: frames, rate: rate))
    }
    let (svg, thinned) = plot.picture(idPrefix: idPrefix)
    return FigureOutput(
      svg: svg, tables: tables,
      thinned: thinned.map {
        ThinnedData(
          name: $0.label, drawnCount: $0.drawnCount, count: $0.count, isPicture: $0.isPicture)
      })
  }
}

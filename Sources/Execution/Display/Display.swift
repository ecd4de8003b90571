internal import CellLanguage
internal import CellSupport
internal import Diagnostics
internal import Notebooks
internal import Plots

/// A cell's value as the page shows it, and what is wrong with it.
struct Display {
  /// Nil for what isn't shown.
  let value: DisplayedValue?
  private let plotProblems: [PlotProblem]
  private let range: SourceRange?

  init(_ shown: DisplayedCellValue, options: CellOptions, figureCount: inout Int) {
    range = shown.range
    var problems: [PlotProblem] = []
    switch ShownValue(shown.host, description: shown.description) {
    case .nothing: value = nil
    case .text(let text): value = .text(text)
    case .matrix(let rows): value = .matrix(rows: rows)
    case .table(let header, let rows): value = .table(header: header, rows: rows)
    case .figure(let plot):
      figureCount += 1
      value = .figure(Self.figure(plot, options, number: figureCount))
      problems = plot.problems
    }
    plotProblems = problems
  }

  /// What the value's plot couldn't draw; `place` stands in where the expression is unknown.
  func problems(path: String, range place: SourceRange) -> [Diagnostic] {
    plotProblems.map {
      Diagnostic($0.id, $0.message, path: path, range: range ?? place, help: $0.help)
    }
  }

  /// A value inside a sentence; nil for one that isn't text.
  static func inlineText(_ shown: DisplayedCellValue) -> String? {
    ShownValue.inlineText(
      shown.host, isInteger: shown.isInteger, description: shown.description)
  }

  /// - Parameter number: Counts the figures of the page, so that each has ids of its own.
  private static func figure(_ plot: Plot, _ options: CellOptions, number: Int) -> FigureOutput {
    let size = FigureSize(width: options.figureWidth, height: options.figureHeight)
    let plot = size.applied(to: plot)
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
    if let (panels, thinned) = plot.panelPictures(idPrefix: idPrefix) {
      return FigureOutput(
        svg: "", tables: tables, thinned: thinned.map(ThinnedData.init),
        panels: FigurePanels(panels))
    }
    let (svg, thinned) = plot.picture(idPrefix: idPrefix)
    return FigureOutput(svg: svg, tables: tables, thinned: thinned.map(ThinnedData.init))
  }
}

extension ThinnedData {
  fileprivate init(_ mark: ThinnedMark) {
    self.init(
      name: mark.label, drawnCount: mark.drawnCount, count: mark.count, isPicture: mark.isPicture)
  }
}

extension FigurePanels {
  fileprivate init(_ pictures: PanelPictures) {
    self.init(
      title: pictures.title, subtitle: pictures.subtitle, keys: pictures.keys,
      panels: pictures.panels, colorBar: pictures.colorBar,
      measures: Measures(
        columns: pictures.columns, narrowColumns: pictures.narrowColumns, width: pictures.width,
        gutter: pictures.gutter, below: pictures.below, barWidth: pictures.barWidth))
  }
}

/// A function of the plane, or a matrix, as colours.
public struct Heatmap: DrawnMark {
  public var style = MarkStyle()
  private let grid: PlaneGrid?
  private let isMatrix: Bool
  private let problems: [PlotProblem]

  /// `function` of x and y over a rectangle, asked at the centres of `resolution` × `resolution`
  /// cells.
  ///
  /// - Parameter resolution: Cells along each axis, 2 to 1000.
  public init(
    of function: (Double, Double) -> Double, over xs: ClosedRange<Double>,
    _ ys: ClosedRange<Double>, resolution: Int = 96
  ) {
    self.init(
      sample: PlaneSample("Heatmap", xs, ys, resolution: resolution, corners: false) {
        $0.map { function($0.x, $0.y) }
      })
  }

  /// A matrix, its first row on top, as on paper; the axes count rows and columns from 0.
  ///
  /// Rows shorter than the longest are filled with gaps, and the plot reports a problem.
  public init(_ matrix: [[Double]]) {
    let columns = matrix.map(\.count).max() ?? 0
    isMatrix = true
    problems =
      matrix.allSatisfy { $0.count == columns }
      ? []
      : [
        PlotProblem(
          id: "length-mismatch",
          message: "a matrix needs rows of one length, got "
            + "\(matrix.map(\.count).min() ?? 0) to \(columns)")
      ]
    guard columns > 0 else {
      grid = nil
      return
    }
    let values = matrix.flatMap { row in
      row + [Double](repeating: .nan, count: columns - row.count)
    }
    grid = PlaneGrid(
      columns: columns, rows: matrix.count, xs: -0.5...(Double(columns) - 0.5),
      ys: -0.5...(Double(matrix.count) - 0.5), values: values)
  }

  init(sample: PlaneSample) {
    grid = sample.grid
    problems = sample.problems
    isMatrix = false
  }

  init(problem: PlotProblem) {
    (grid, isMatrix, problems) = (nil, true, [problem])
  }

  public var draft: Draft {
    var draft = Draft(kind: isMatrix ? "matrix as colours" : "heatmap")
    draft.problems = problems
    draft.takesSeriesColor = false
    draft.key = .swatch
    guard let grid else { return draft }
    draft.shapes = [.raster(grid, smooth: !isMatrix)]
    draft.x = Extent([grid.xs.lowerBound, grid.xs.upperBound], loose: false)
    draft.y = Extent([grid.ys.lowerBound, grid.ys.upperBound], loose: false)
    draft.isMatrix = isMatrix
    draft.color = Extent(grid.values, loose: false)
    if isMatrix { (draft.xLabel, draft.yLabel) = ("column", "row") }
    draft.summary = words(grid, draft)
    return draft
  }

  private func words(_ grid: PlaneGrid, _ draft: Draft) -> String {
    let skipped = grid.values.count { !$0.isDrawable }
    let size =
      isMatrix ? "\(grid.rows) rows and \(grid.columns) columns" : "function of the plane"
    let spans =
      isMatrix ? "" : Words.join([Words.range("x", draft.x), Words.range("y", draft.y)], ", ")
    var peak = ""
    if draft.color.low < draft.color.high, let index = grid.values.firstIndex(of: draft.color.high)
    {
      let (column, row) = (index % grid.columns, index / grid.columns)
      let place = grid.center(column, row)
      peak =
        isMatrix
        ? "highest in row \(row), column \(column)"
        : "highest near " + Words.place(place)
    }
    return Words.join([
      size, spans, Words.range("values", draft.color), peak, Words.skipped(skipped),
    ])
  }
}

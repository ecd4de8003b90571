public import Diagnostics

/// A notebook with what its cells gave; all that the renderer needs.
public struct ExecutedNotebook: Hashable, Sendable {
  public var notebook: Notebook
  /// One per cell, in the order of `notebook.cells`.
  public var cells: [CellResult]
  /// One per inline cell, in the order of `notebook.inlineCells`.
  public var inlines: [InlineResult]
  /// Everything that is wrong, from reading and from running, in source order.
  public var diagnostics: [Diagnostic]
  /// Steps that all of its cells took, as limits of work count them; the same on every machine.
  public var work = 0

  public init(
    notebook: Notebook, cells: [CellResult], inlines: [InlineResult], diagnostics: [Diagnostic]
  ) {
    self.notebook = notebook
    self.cells = cells
    self.inlines = inlines
    self.diagnostics = diagnostics
  }

  /// A notebook none of whose cells ran.
  public init(unexecuted notebook: Notebook, diagnostics: [Diagnostic]) {
    self.init(
      notebook: notebook,
      cells: notebook.cells.map { _ in CellResult() },
      inlines: notebook.inlineCells.map { _ in .notRun },
      diagnostics: diagnostics)
  }
}

/// What one cell gave, in the order it gave it.
public struct CellResult: Hashable, Sendable {
  public var outputs: [CellOutput]

  public init(_ outputs: [CellOutput] = []) {
    self.outputs = outputs
  }
}

/// One thing that a cell gave.
public enum CellOutput: Hashable, Sendable {
  /// Printed text, line breaks as printed.
  case text(String)
  /// The cell's last expression, or what `display` was given.
  case value(DisplayedValue)
  /// An error or a warning of this cell.
  case failure(Diagnostic)
}

/// What an inline cell gave.
public enum InlineResult: Hashable, Sendable {
  case text(String)
  case failure(Diagnostic)
  case notRun
}

/// A value as the page shows it.
public enum DisplayedValue: Hashable, Sendable {
  case text(String)
  /// Entries as text, rows of equal length.
  case matrix(rows: [[String]])
  case table(header: [String], rows: [[String]])
  case figure(FigureOutput)
}

/// A picture that a cell made.
public struct FigureOutput: Hashable, Sendable {
  /// A whole `<svg>` element, safe to place into a page: made by the plot library, never by a user.
  /// Its ids must differ from those of all other figures of the notebook.
  public var svg: String
  /// What the figure shows, for those who can't see it; a cell's `fig-alt` goes before it.
  public var description: String

  /// The numbers behind the figure, few enough to read.
  public var tables: [FigureTable]
  /// What the picture leaves out because nobody could tell.
  public var thinned: [ThinnedData]
  /// The pictures of a sequence, in place of `svg`; all have one size.
  public var frames: FigureFrames?
  /// Pictures side by side, in place of `svg`.
  public var panels: FigurePanels?

  public init(
    svg: String, description: String = "", tables: [FigureTable] = [],
    thinned: [ThinnedData] = [], frames: FigureFrames? = nil, panels: FigurePanels? = nil
  ) {
    self.svg = svg
    self.description = description
    self.tables = tables
    self.thinned = thinned
    self.frames = frames
    self.panels = panels
  }
}

/// Pictures side by side, which a page sets in as many columns as it has room for.
public struct FigurePanels: Hashable, Sendable {
  /// Lengths in the units of the pictures.
  public struct Measures: Hashable, Sendable {
    /// Panels in a row, and in one of a narrow page.
    public var columns: Int
    public var narrowColumns: Int
    /// The width of each panel.
    public var width: Int
    /// The room for what panels of the first column show past their left edge.
    public var gutter: Int
    /// The room for what panels of the last row show past their lower edge.
    public var below: Int
    /// The width of the bar of colours.
    public var barWidth: Int

    public init(
      columns: Int, narrowColumns: Int, width: Int, gutter: Int = 0, below: Int = 0,
      barWidth: Int = 0
    ) {
      self.columns = columns
      self.narrowColumns = narrowColumns
      self.width = width
      self.gutter = gutter
      self.below = below
      self.barWidth = barWidth
    }
  }

  /// The headings of the whole.
  public var title: String?
  public var subtitle: String?
  /// Entries of a legend; this and the following as `FigureOutput.svg`.
  public var keys: [String]
  public var panels: [String]
  /// On a level with the first row.
  public var colorBar: String?
  public var measures: Measures

  public init(
    title: String?, subtitle: String? = nil, keys: [String] = [], panels: [String],
    colorBar: String? = nil, measures: Measures
  ) {
    self.title = title
    self.subtitle = subtitle
    self.keys = keys
    self.panels = panels
    self.colorBar = colorBar
    self.measures = measures
  }
}

/// Pictures that follow each other in one place.
public struct FigureFrames: Hashable, Sendable {
  public struct Frame: Hashable, Sendable {
    public var title: String
    /// As `FigureOutput.svg`.
    public var svg: String

    public init(title: String, svg: String) {
      self.title = title
      self.svg = svg
    }
  }

  /// The heading of the whole.
  public var title: String?
  public var frames: [Frame]
  /// Frames in a second.
  public var rate: Double

  public init(title: String?, frames: [Frame], rate: Double) {
    self.title = title
    self.frames = frames
    self.rate = rate
  }
}

/// How much of a mark a figure draws.
public struct ThinnedData: Hashable, Sendable {
  /// The mark's label.
  public var name: String?
  public var drawnCount: Int
  public var count: Int
  /// Whether the mark is a picture of shades instead of single dots.
  public var isPicture: Bool

  public init(name: String?, drawnCount: Int, count: Int, isPicture: Bool = false) {
    self.name = name
    self.drawnCount = drawnCount
    self.count = count
    self.isPicture = isPicture
  }
}

/// Numbers behind one mark of a figure.
public struct FigureTable: Hashable, Sendable {
  /// What the rows are.
  public var title: String
  public var header: [String]
  public var rows: [[String]]

  public init(title: String, header: [String], rows: [[String]]) {
    self.title = title
    self.header = header
    self.rows = rows
  }
}

public import Diagnostics
public import Execution

/// How a site is made.
public struct SiteOptions: Sendable {
  /// The course's folder.
  public var folder: String
  /// The folder that pages go to.
  public var output: String
  public var engine = NotebookEngine()
  /// Keeps raw HTML of notebooks.
  public var trustsHTML = false
  /// Pages that are rendered at the same time.
  public var threads = 1
  /// Where formulas are kept between runs; nil keeps none.
  public var formulaCacheFolder: String?
  /// The only notebook that gets a page, by its path from the folder; nil takes all.
  public var only: String?
  /// Pages tell their server that they are open, and follow the changes of their notebooks.
  public var isPreview = false

  public init(folder: String, output: String) {
    self.folder = folder
    self.output = output
  }
}

/// What became of one notebook.
public struct PageOutcome: Sendable {
  /// The notebook's path, as the user would give it.
  public var notebook: String
  /// The page's path; nil when none was written.
  public var page: String?
  /// Steps that its cells took.
  public var work = 0
  /// In source order.
  public var diagnostics: [Diagnostic]
  /// For the lines that the diagnostics point to.
  public var file: SourceFile?
}

public import Diagnostics

/// A notebook as its file says it: prose, formulas, and cells that haven't run.
public struct Notebook: Hashable, Sendable {
  public let file: SourceFile
  public let frontMatter: FrontMatter
  public let document: Document
  /// In the order of the file, which is the order they run in.
  public let cells: [Cell]
  /// Cells in prose, in the order of the document.
  public let inlineCells: [InlineCell]
  /// In the order of the document.
  public let exercises: [Exercise]

  /// The index in `Document.nodes` of each cell.
  public let cellNodes: [Int]
}

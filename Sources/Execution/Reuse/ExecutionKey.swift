public import Notebooks

/// All of a notebook that decides what its cells give: notebooks with equal keys give equal results.
public struct ExecutionKey: Hashable, Sendable {
  private struct Piece: Hashable {
    var isInline: Bool
    var code: String
    var options: CellOptions
  }

  private let seed: UInt64
  private let pieces: [Piece]

  public init(_ notebook: Notebook) {
    seed = notebook.frontMatter.seed
    pieces = Step.all(in: notebook).map { step in
      if case .inline = step.target {
        return Piece(isInline: true, code: step.code.text, options: CellOptions())
      }
      return Piece(isInline: false, code: step.code.text, options: Self.decisive(step.options))
    }
  }

  /// The options without those that only say how a page shows a cell.
  private static func decisive(_ options: CellOptions) -> CellOptions {
    var decisive = CellOptions()
    decisive.label = options.label
    decisive.eval = options.eval
    decisive.error = options.error
    decisive.figureWidth = options.figureWidth
    decisive.figureHeight = options.figureHeight
    return decisive
  }
}

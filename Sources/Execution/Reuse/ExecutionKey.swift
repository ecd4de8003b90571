public import Notebooks

/// All of a notebook that decides what its cells give: notebooks with equal keys give equal results.
public struct ExecutionKey: Hashable, Sendable {
  private struct Piece: Hashable {
    var isInline: Bool
    var code: String
    var options: CellOptions
    var role: Exercise.Role?
    /// Whether it stands among the words of a solution, so that students don't get it.
    var isInSolution: Bool
  }

  private let seed: UInt64
  private let pieces: [Piece]

  public init(_ notebook: Notebook) {
    seed = notebook.frontMatter.seed
    let parts = notebook.exerciseParts
    let solutions = notebook.exercises.flatMap(\.solutions).map { node in
      node..<notebook.document.nodes[node].end
    }
    pieces = Step.all(in: notebook).map { step in
      let node: Int
      var (options, role) = (CellOptions(), Exercise.Role?.none)
      switch step.target {
      case .inline(let index): node = notebook.inlineCells[index].node
      case .cell(let index):
        node = notebook.cellNodes[index]
        (options, role) = (Self.decisive(step.options), parts[index]?.role)
      }
      return Piece(
        isInline: step.isInline, code: step.code.text, options: options, role: role,
        isInSolution: solutions.contains { $0.contains(node) })
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
    decisive.points = options.points
    return decisive
  }
}

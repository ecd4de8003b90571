internal import Diagnostics

extension Notebook {
  /// The notebook that students start from: starters in place of solutions, without hidden tests and
  /// the words of solutions.
  public var withoutSolutions: Notebook { hasSolutions ? SolutionCut(self).notebook : self }

  /// What its readers may know: unless the front matter shows solutions, it has none, and shows
  /// nothing that they gave.
  public var published: Notebook {
    guard hidesSolutions else { return self }
    var cut = SolutionCut(self)
    cut.hideResults()
    return cut.notebook
  }

  public var hidesSolutions: Bool { frontMatter.solutions == .hide && hasSolutions }

  /// Whether students don't get all of it. Marks outside of exercises are errors, and yet no reason
  /// to publish what stands between them.
  public var hasSolutions: Bool {
    !exercises.isEmpty || cells.contains { !$0.marks.first.isEmpty }
  }

  func hidingResults() -> Notebook {
    let parts = exerciseParts
    var cells = cells
    for (index, part) in parts where part.showsSolution {
      cells[index] = cells[index].hidingResults()
    }
    return Notebook(
      file: file, frontMatter: frontMatter, document: document, cells: cells,
      inlineCells: inlineCells, exercises: exercises, cellNodes: cellNodes)
  }
}

extension Cell {
  /// The cell without outputs and without what its options say of them.
  fileprivate func hidingResults() -> Cell {
    var options = options
    options.output = .hidden
    (options.figureCaption, options.figureDescription, options.tableCaption) = (nil, nil, nil)
    options.figureSubcaptions = []
    let lines = [("label", options.label), ("points", options.points.map { "\($0)" })]
    return Cell(
      code: code, options: options,
      optionLines: lines.compactMap { name, value in value.map { "//| \(name): \($0)" } },
      range: range)
  }
}

extension ExecutedNotebook {
  /// The notebook and its results as its readers may know them.
  ///
  /// That a cell fails whose results are hidden is said, and no more.
  public var published: ExecutedNotebook {
    guard notebook.hidesSolutions else { return self }
    var cut = SolutionCut(notebook)
    cut.hideResults()
    let parts = cut.notebook.exerciseParts
    var published = ExecutedNotebook(
      notebook: cut.notebook,
      cells: cut.cells.enumerated().map { index, old in
        let result = cells.indices.contains(old) ? cells[old] : CellResult()
        return parts[index]?.showsSolution == true ? Self.hidden(result, notebook.file) : result
      },
      inlines: cut.inlines.map { inlines.indices.contains($0) ? inlines[$0] : .notRun },
      diagnostics: diagnostics)
    published.work = work
    return published
  }

  private static func hidden(_ result: CellResult, _ file: SourceFile) -> CellResult {
    let fails = result.outputs.contains { output in
      if case .failure(let diagnostic) = output { diagnostic.severity == .error } else { false }
    }
    guard fails else { return CellResult() }
    return CellResult([
      .failure(
        Diagnostic(
          "hidden-failure", "the exercise fails with its own solution, which is hidden",
          path: file.path))
    ])
  }
}

internal import Diagnostics
internal import Notebooks

/// Exercises: what is to be done, what to start from, hints, and solutions where they are shown.
extension BodyRenderer {
  mutating func beginExercise(
    _ index: Int, _ exercise: Exercise?, _ attributes: BlockAttributes, _ role: Divisions.Role
  ) -> Document.Descent {
    let id = attributes.id.map { [Attribute("id", $0)] } ?? []
    html.begin("div", [Attribute("class", "exercise")] + id)
    html.newline()
    html.begin("div", [Attribute("class", "exercise-head")])
    // A heading of its own, by which readers of the page's outline get from exercise to exercise.
    let level = min(Self.headingNames.count, headingLevel + 1)
    html.begin(Self.headingNames[level - 1], [Attribute("class", "exercise-title")])
    let number = notebook?.numbering.nodes[index].map { "\u{A0}\($0)" } ?? ""
    titled(language["Exercise"] + number, titleText(attributes, role), "exercise-number")
    html.end()
    if let points = exercise?.points, points > .zero {
      html.element("p", [Attribute("class", "points")], text: words(for: points))
    }
    html.end()
    html.newline()
    return opened(index, elements: 1)
  }

  mutating func beginHint(
    _ index: Int, _ number: Int?, _ attributes: BlockAttributes, _ role: Divisions.Role
  ) -> Document.Descent {
    let word = language["Hint"] + (number.map { "\u{A0}\($0)" } ?? "")
    beginFold("hint", word, titleText(attributes, role), isOpen: false)
    return opened(index, elements: 2)
  }

  /// Ends a division: an exercise with its solution.
  mutating func endDivision(_ index: Int) {
    guard case .exercise(let number) = divisions.roles[index]?.kind, let notebook else { return }
    solution(of: notebook.executed.notebook.exercises[number], notebook)
  }

  /// Begins two elements of which the inner one is folded away.
  private mutating func beginFold(
    _ name: String, _ word: String, _ title: HTMLWriter?, isOpen: Bool
  ) {
    html.begin(
      "details", [Attribute("class", name)] + (isOpen ? [Attribute("open", "")] : []))
    html.begin("summary")
    titled(word, title, "\(name)-word")
    html.end()
    html.newline()
    html.begin("div", [Attribute("class", "\(name)-body")])
    html.newline()
  }

  /// `Exercise 3: Title`, with a class for the first part.
  private mutating func titled(_ word: String, _ title: HTMLWriter?, _ name: String) {
    html.element("span", [Attribute("class", name)], text: word + (title == nil ? "" : ":"))
    guard let title else { return }
    html.text(" ")
    html.append(title)
  }

  private func words(for points: Points) -> String {
    points.description == "1"
      ? language["1 point"] : language["%1 points"].replacing("%1", with: "\(points)")
  }

  // MARK: Cells

  /// What stands over a check: that it is one, and its share of the points where others have some.
  mutating func checkTitle(_ cell: Int) {
    guard let part = exerciseParts[cell], part.role == .check else { return }
    let exercise = notebook?.executed.notebook.exercises.first { $0.parts.contains(part) }
    let isShare = exercise.map { $0.points != part.points } ?? false
    html.begin("p", [Attribute("class", "check-title")])
    html.text(language["Check"])
    if isShare, let points = part.points, points > .zero { html.text(" · " + words(for: points)) }
    html.end()
    html.newline()
  }

  /// Whether an output of a cell belongs to the solution of its exercise.
  ///
  /// An error doesn't: it is shown at its cell, unfolded.
  func isOfSolution(_ output: CellOutput, _ cell: Int) -> Bool {
    guard exerciseParts[cell]?.showsSolution == true else { return false }
    guard case .failure(let diagnostic) = output else { return true }
    return diagnostic.severity != .error
  }

  // MARK: Solutions

  private mutating func solution(of exercise: Exercise, _ notebook: NotebookParts) {
    let display = notebook.executed.notebook.frontMatter.solutions
    let cells = exercise.parts.filter { $0.role == .solution || !solutionOutputs(of: $0).isEmpty }
    guard display != .hide, !cells.isEmpty || !exercise.solutions.isEmpty else { return }
    let named = exercise.solutions.first { divisions.roles[$0]?.title != nil }
    let title = named.flatMap { node -> HTMLWriter? in
      guard case .division(let attributes) = document.nodes[node].content,
        let role = divisions.roles[node]
      else { return nil }
      return titleText(attributes, role)
    }
    beginFold("solution", language["Solution"], title, isOpen: display == .show)
    for part in cells { solution(part, notebook) }
    for node in exercise.solutions {
      html.begin("div", [Attribute("class", "solution-words")])
      html.newline()
      render((node + 1)..<document.nodes[node].end)
      html.end()
      html.newline()
    }
    html.end()
    html.newline()
    html.end()
    html.newline()
  }

  /// The code of a solution, and what it or what uses it gave.
  private mutating func solution(_ part: Exercise.Part, _ notebook: NotebookParts) {
    let cell = notebook.executed.notebook.cells[part.cell]
    html.begin("div", [Attribute("class", "cell")])
    html.newline()
    if part.role == .solution, cell.options.include, cell.options.echo != .hidden {
      let name = cell.options.label ?? "lectern-code-\(part.cell + 1)"
      listing(
        cell.withoutMarks.listing,
        ListingStyle(
          language: "swift", highlighter: notebook.highlighter,
          linePrefix: cell.options.numbersLines ? "\(name)-solution" : nil,
          wraps: cell.options.overflow == .wrap))
      html.newline()
    }
    outputs(solutionOutputs(of: part), of: part.cell, cell.options, notebook)
    html.end()
    html.newline()
  }

  private func solutionOutputs(of part: Exercise.Part) -> [CellOutput] {
    guard let executed = notebook?.executed, executed.cells.indices.contains(part.cell) else {
      return []
    }
    let options = executed.notebook.cells[part.cell].options
    return executed.cells[part.cell].outputs.filter {
      isOfSolution($0, part.cell) && isShown($0, options)
    }
  }
}

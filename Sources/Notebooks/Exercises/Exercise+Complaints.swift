internal import Diagnostics

extension Exercise {
  /// Complains about marks and points that can't be what their author means.
  static func complain(
    about exercises: [Exercise], _ document: Document, _ cells: [Cell],
    pointsRanges: [SourceRange?],
    _ complaints: inout Complaints
  ) {
    complainAboutNesting(exercises, document, &complaints)
    let parts = exercises.flatMap(\.parts)
    let roles = Dictionary(
      parts.map { ($0.cell, $0.role) }, uniquingKeysWith: { first, _ in first })
    for (index, cell) in cells.enumerated() {
      let marks = cell.marks
      guard let role = roles[index] else {
        complainOutside(cell, marks, pointsRange: pointsRanges[index], &complaints)
        continue
      }
      for problem in marks.problems {
        let notes = problem.earlier.map {
          [Diagnostic.Note("this mark is still open", at: cell.range(ofLine: $0))]
        }
        complaints.error(
          "exercise-mark", problem.message, at: cell.range(ofLine: problem.line),
          notes: notes ?? [],
          help: problem.help)
      }
      guard role == .solution else { continue }
      if let line = marks.first[.hiddenTests] {
        complaints.error(
          "exercise-mark", "hidden tests stand in the cell of a solution",
          at: cell.range(ofLine: line), help: "put them into a cell of their own below")
      }
      if let range = pointsRanges[index] {
        complaints.error(
          "misplaced-points", "a cell with a solution has no points; its checks have", at: range,
          help: "move 'points' to the cell that checks it")
      }
    }
    for exercise in exercises {
      guard !exercise.parts.contains(where: { $0.role == .solution }),
        let check = exercise.parts.first(where: { $0.role == .check })
      else { continue }
      complaints.warning(
        "no-solution", "the exercise has checks and no cell with a solution: they hold as they are",
        at: cells[check.cell].code.range,
        help: "mark the solution with '// BEGIN SOLUTION' and '// END SOLUTION'")
    }
  }

  private static func complainAboutNesting(
    _ exercises: [Exercise], _ document: Document, _ complaints: inout Complaints
  ) {
    for exercise in exercises {
      for inner in (exercise.node + 1)..<document.nodes[exercise.node].end
      where document.exerciseLabel(inner) != nil {
        complaints.error(
          "nested-exercise", "an exercise can't hold another one",
          at: document.nodes[inner].range,
          notes: [.init("this exercise is still open", at: exercise.range)],
          help: "close that one first with a line ':::'")
      }
    }
  }

  private static func complainOutside(
    _ cell: Cell, _ marks: ExerciseMarks, pointsRange: SourceRange?, _ complaints: inout Complaints
  ) {
    if let line = marks.first.values.min() {
      complaints.error(
        "misplaced-mark", "marks of solutions and tests stand in the cells of an exercise",
        at: cell.range(ofLine: line), help: "put the cell into a division '::: {#exr-name}'")
    }
    if let pointsRange {
      complaints.error(
        "misplaced-points", "only the checks of an exercise have points", at: pointsRange,
        help: "put the cell into a division '::: {#exr-name}'")
    }
  }
}

extension Cell {
  /// A line of the code without its indentation; lines count from 0.
  fileprivate func range(ofLine line: Int) -> SourceRange {
    let lines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line) else { return code.range }
    let indentation = lines[line].utf8.prefix { Ascii.isSpace($0) }.count
    return SourceRange(
      code.filePosition(line: line + 1, column: indentation + 1),
      code.filePosition(line: line + 1, column: lines[line].utf8.count + 1))
  }
}

import Diagnostics
import Execution
import Notebooks
import SwiftSyntax

/// The statements of a notebook as the main file of a program.
struct MainFile {
  let text: String

  init(_ plan: RunPlan, name: String) {
    // Steps that fail are left out, and define nothing.
    let cells = plan.steps.map { CellSyntax($0.failure == nil ? $0.code.text : "") }
    let versions = CellVersions(
      cells, taken: MainFile.words(plan.steps), library: plan.libraryNames)
    var text = """
      // Made from \(name) by `lectern tangle`.
      import CellSupport
      import Flows
      import Plots
      // For what Foundation adds to strings, but without the system's maths functions: those of
      // cells give the same bits on every machine.
      import struct Foundation.CharacterSet
      import enum Foundation.ComparisonResult

      NotebookProgram.start()

      """
    for space in versions.spaces {
      text += "\n/// Holds a type that a later cell declares anew.\nenum \(space) {}\n"
    }
    for (index, step) in plan.steps.enumerated() {
      text += "\n" + MainFile.heading(step, name: name)
      if let failure = step.failure {
        text += "// Left out, since it is expected to fail: \(failure.message)\n"
        text += MainFile.comment(step.code.text)
      } else {
        text += MainFile.start(step, seed: plan.seed)
        text += MainFile.statements(step, cells[index].tree, versions, index) + "\n"
      }
    }
    self.text = text
  }

  private static func heading(_ step: RunPlan.Step, name: String) -> String {
    let line = step.code.range.start.line
    let what = step.isInline ? "in a sentence" : step.options.label ?? "a cell"
    return "// MARK: \(what) (\(name):\(line))\n"
  }

  /// The call that begins a step.
  private static func start(_ step: RunPlan.Step, seed: Int) -> String {
    var arguments = ["\(literal(step.stream))", "seed: \(seed)"]
    if let label = step.options.label { arguments.append("label: \(literal(label))") }
    if let width = step.options.figureWidth { arguments.append("figureWidth: \(width)") }
    if let height = step.options.figureHeight { arguments.append("figureHeight: \(height)") }
    return "NotebookProgram.cell(\(arguments.joined(separator: ", ")))\n"
  }

  private static func statements(
    _ step: RunPlan.Step, _ tree: SourceFileSyntax, _ versions: CellVersions, _ index: Int
  ) -> String {
    let code = step.code.text
    var edits = NameReader.edits(in: tree, versions, cell: index)
    edits += versions.declarationEdits(ofCell: index, reading: edits, code: code)
    for item in tree.statements where item.item.is(ImportDeclSyntax.self) {
      // The file has imported all that cells can.
      let start = item.trimmedOffsets.lowerBound
      edits.append(Edit(start..<start, "// "))
    }
    edits += QualifiedNames.edits(in: tree)
    if step.showsLastValue, case .expr(let shown)? = tree.statements.last?.item,
      !isDisplay(shown)
    {
      let offsets = shown.trimmedOffsets
      // A notebook may have a `display` of its own.
      let show = versions.declares("display") ? "NotebookProgram.show" : "display"
      let function = step.isInline ? "NotebookProgram.inline" : show
      edits.insert(
        Edit(offsets.lowerBound..<offsets.lowerBound, "\(function)("), at: 0)
      edits.append(Edit(offsets.upperBound..<offsets.upperBound, ")"))
    }
    let (removed, late) = deferred(tree, code, edits)
    return Edit.apply(edits + removed, to: code) + late
  }

  /// What a cell's own `defer`s do comes at its end; those of a main file wait for the program's.
  private static func deferred(
    _ tree: SourceFileSyntax, _ code: String, _ edits: [Edit]
  ) -> (removed: [Edit], late: String) {
    var removed: [Edit] = []
    var late: [String] = []
    for item in tree.statements {
      guard let statement = item.item.as(DeferStmtSyntax.self) else { continue }
      let (whole, body) = (statement.trimmedOffsets, statement.body.trimmedOffsets)
      let inside = edits.filter { body.contains($0.range.lowerBound) }
      removed.append(Edit(whole, "// defer"))
      late.insert("\ndo " + Edit.apply(inside, to: code, within: body), at: 0)
    }
    return (removed, late.joined())
  }

  /// `display(x)`, which shows by itself.
  private static func isDisplay(_ expression: ExprSyntax) -> Bool {
    let called = expression.as(FunctionCallExprSyntax.self)?.calledExpression
    return called?.as(DeclReferenceExprSyntax.self)?.baseName.text == "display"
  }

  private static func comment(_ code: String) -> String {
    code.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "//\n" : "// \($0)\n" }.joined()
  }

  /// Text as a Swift literal. Labels hold no quotes.
  private static func literal(_ text: String) -> String { "\"\(text)\"" }

  /// Everything that looks like a name in the code.
  private static func words(_ steps: [RunPlan.Step]) -> Set<String> {
    var words: Set<String> = []
    for step in steps {
      for word in step.code.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }
      ) {
        words.insert(String(word))
      }
    }
    return words
  }
}

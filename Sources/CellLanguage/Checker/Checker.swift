import Diagnostics
import SwiftDiagnostics
import SwiftOperators
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// Checks cells one after the other; each sees what the earlier ones declared.
package final class Checker {
  package let universe = Universe()

  /// - Parameter libraries: The declarations of the libraries that cells may use, without bodies.
  package init(libraries: [LibraryInterface] = []) {
    universe.load(Prelude.interface)
    for library in libraries {
      universe.libraries.append(library.name)
      universe.load(library)
    }
  }

  /// Checks the statements and declarations of a cell.
  ///
  /// - Parameter displaysValues: Whether the last expression is the cell's value, as in a notebook.
  /// - Returns: The cell as a function, and what there is to say about it; it may only be lowered
  ///   when none of that is an error.
  package func check(_ source: SourceText, displaysValues: Bool = false)
    -> (main: FunctionDecl, diagnostics: [Diagnostic])
  {
    universe.diagnostics = []
    universe.displaysValues = displaysValues
    let main = universe.checkFile(source)
    defer { universe.diagnostics = [] }
    return (main, universe.diagnostics.inSourceOrder())
  }
}

/// Finds the first extension that isn't at the top of the file: where a `}` is missing above, it
/// stands inside what is still open.
private final class ExtensionFinder: SyntaxVisitor {
  private(set) var inside: AbsolutePosition?

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    if !node.isAtTop, inside == nil { inside = node.positionAfterSkippingLeadingTrivia }
    return .visitChildren
  }
}

extension ExtensionDeclSyntax {
  /// Whether it stands where it may: at the top of the file.
  var isAtTop: Bool { parent?.parent?.parent?.is(SourceFileSyntax.self) ?? false }
}

extension Universe {
  /// Gives an infix expression of a library its structure by precedence.
  ///
  /// Cells are folded as a whole, for their mistakes; of a library most bodies are never looked at.
  func folded(_ sequence: SequenceExprSyntax) -> ExprSyntax {
    folding.fold(sequence)
  }

  func checkFile(_ source: SourceText) -> FunctionDecl {
    let main = FunctionDecl(
      name: "main", kind: .main,
      range: SourceRange(at: source.position(0)))
    if let offset = SwiftNesting.excess(in: source.text) {
      report(
        "nesting-limit", "brackets are nested more than \(SwiftNesting.bracketDepthMax) deep",
        at: SourceRange(at: source.position(offset)), in: source,
        help: "give a part of it a name of its own")
      return main
    }
    let parsed = ConditionalCompilation.parse(source.text)
    reportSyntaxErrors(parsed, source)
    let unknown = parsed.unknownGroups(operators)
    for group in unknown where group.presence == .present {
      report(
        "operator-precedence", "no precedence group is called '\(group.text)'",
        at: source.range(of: group), in: source)
    }
    if let table = PrecedenceGroups.table(operators, adding: parsed, unknown: unknown) {
      operators = table
    }
    let tree = folding.fold(parsed) { [unowned self] error, shift in
      // Operators of a group that isn't there are not to blame for what stands beside them.
      guard unknown.isEmpty else { return }
      report(
        "operator-precedence", error.message,
        at: SourceRange(at: source.position(error.offset + shift)), in: source,
        help: error.help)
    }
    let file = FileScope(parent: scope, module: "main")
    scope = file
    let context = DeclContext(parent: nil, source: source, file: file)
    context.function = nil
    if diagnostics.hasErrors { return main }
    // What an unknown module declares is unknown too: one complaint is enough.
    checkImports(of: tree, in: context)
    if diagnostics.hasErrors { return main }
    screen(parsed, source)
    checkedBodies = []
    variableUsage = VariableUsage()
    (implicitSelf, refusedPlaces) = ([:], [])
    let extensions = collect(tree.statements, in: context, scope: file)
    for syntax in extensions { declareExtension(syntax, in: context) }
    resolvePendingExtensions()
    checkRedeclarations(file)
    resolvePropertyOverrides(in: file.entries.keys.sorted().flatMap { file.entries[$0] ?? [] })
    let checker = BodyChecker(self, context, main)
    checker.context = context
    if displaysValues, let last = tree.statements.last?.item, case .expr(let expression) = last {
      checker.lastExpression = expression.id
    }
    let block = checker.check(tree.statements)
    main.bodyProvider = { _ in block }
    _ = main.checkBody()
    checkDeclarations(file, extensions, context)
    DeclarationChecks(self, context).walk(tree)
    checkGenericArguments()
    flowNestedCaptures(source)
    if !diagnostics.hasErrors {
      checkEscapes(in: checkedBodies, source)
      checkConstants(in: checkedBodies, source)
    }
    if !diagnostics.hasErrors {
      warnUnusedVariables()
      warnOrder(in: checkedBodies, source)
    }
    return main
  }

  private func checkImports(of tree: SourceFileSyntax, in context: DeclContext) {
    let known = ["Foundation", "Swift", "Glibc", "Darwin"] + libraries
    for item in tree.statements {
      guard let syntax = item.item.as(ImportDeclSyntax.self) else { continue }
      let name = syntax.path.trimmedDescription
      if known.contains(name) { continue }
      report(
        "unknown-module", "there is no module '\(name)' for cells", at: syntax.path, in: context,
        help: Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "a cell can import \(known.prefix(1).joined()) and \(libraries.joined(separator: ", "))"
      )
    }
  }

  private func checkDeclarations(
    _ file: FileScope, _ extensions: [ExtensionDeclSyntax], _ context: DeclContext
  ) {
    for name in file.entries.keys.sorted() {
      for entry in file.entries[name] ?? [] {
        guard let decl = entry.decl(self) else { continue }
        if case .type(let nominal) = decl { checkMembers(of: nominal) }
        requireHidden(decl, entry)
      }
    }
    for syntax in extensions {
      let extended = resolveExtendedType(syntax.extendedType, in: context)
      let nominal: NominalDecl? =
        switch extended {
        case .nominal(let nominal, _): nominal
        case .existential(let existential): existential.protocols.first
        default: nil
        }
      guard let nominal else { continue }
      for entry in nominal.info.memberOrder
      where entry.context.isExtension && !entry.context.source.isLibrary {
        guard let decl = entry.decl(self) else { continue }
        requireHidden(decl, entry)
      }
      checkNewConformances(of: nominal)
    }
    while let function = bodiesToCheck.popLast() { _ = function.checkBody() }
  }

  /// Whether two functions of one name have the same type, and none of them is generic.
  func isAlike(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    a.name == b.name
      && a.parameters.map(\.variable.type) == b.parameters.map(\.variable.type)
      && a.parameters.map(\.isVariadic) == b.parameters.map(\.isVariadic)
      && a.result == b.result && a.ownGenericParameters.isEmpty && b.ownGenericParameters.isEmpty
  }

  /// Methods, initialisers and subscripts of one type that can't be told apart.
  func checkRedeclarations(in nominal: NominalDecl) {
    guard nominal.kind != .protocol else { return }
    for name in nominal.info.members.keys.sorted() {
      var seen: [(decl: FunctionDecl, entry: MemberEntry)] = []
      for entry in nominal.info.members[name] ?? []
      where entry.library == nil && !entry.context.source.isLibrary {
        let function: FunctionDecl?
        switch entry.decl(self) {
        case .function(let decl)?: function = decl
        case .storage(let storage)? where name == "subscript": function = storage.getter
        default: function = nil
        }
        guard let function, !function.isLibrary else { continue }
        let fixity = Fixity(of: entry.syntax)
        if let first = seen.first(where: {
          isAlike($0.decl, function) && $0.entry.isStatic == entry.isStatic
            && Fixity(of: $0.entry.syntax) == fixity
            && $0.entry.context.requirements == entry.context.requirements
            && $0.decl.parameters.map(\.label) == function.parameters.map(\.label)
        }) {
          report(
            "redeclared", "'\(function.name)' is declared twice with the same parameters",
            at: function.range, in: entry.context.source,
            notes: [.init("first declared here", at: first.decl.range)])
        }
        seen.append((function, entry))
      }
    }
  }

  private func placeOfType(_ decl: ValueDecl?, _ entry: MemberEntry) -> SourceRange {
    if case .type(let nominal)? = decl { return nominal.range }
    guard let alias = entry.syntax.as(TypeAliasDeclSyntax.self) else { return .nowhere }
    return entry.context.source.range(of: alias.name)
  }

  private func checkRedeclarations(_ file: FileScope) {
    for name in file.entries.keys.sorted() {
      var types: [SourceRange] = []
      var functions: [(decl: FunctionDecl, fixity: Fixity)] = []
      for entry in file.entries[name] ?? [] {
        let decl = entry.decl(self)
        switch decl {
        case .type?, .alias?:
          let place = placeOfType(decl, entry)
          if let first = types.first {
            report(
              "redeclared", "'\(name)' is declared twice in the same cell", at: place,
              in: entry.context.source, notes: [.init("first declared here", at: first)])
          }
          types.append(place)
        case .function(let function)?:
          let fixity = Fixity(of: entry.syntax)
          if let first = functions.first(where: {
            $0.fixity == fixity && isAlike($0.decl, function)
          }) {
            report(
              "redeclared", "'\(function.name)' is declared twice with the same parameters",
              at: function.range, in: entry.context.source,
              notes: [.init("first declared here", at: first.decl.range)])
          }
          functions.append((function, fixity))
        default: break
        }
      }
    }
  }

  /// Functions nested in others may call each other before they are checked: what they capture
  /// flows on until nothing changes.
  private func flowNestedCaptures(_ source: SourceText) {
    var changed = true
    while changed {
      changed = false
      for (callee, user) in nestedUses {
        for variable in callee.captures {
          guard variable.function !== user, !user.captures.contains(variable) else { continue }
          var current: FunctionDecl? = user
          while let here = current, here !== variable.function {
            if !here.captures.contains(variable) {
              here.captures.append(variable)
              changed = true
            }
            current = here.enclosing
          }
        }
      }
    }
    var reported: Set<FunctionDecl> = []
    for (callee, user) in nestedUses {
      let around = sequence(first: user, next: \.enclosing)
      for variable in callee.captures {
        guard let owner = variable.function, !around.contains(where: { $0 === owner }),
          reported.insert(callee).inserted
        else { continue }
        report(
          "captured-in-type",
          "'\(callee.name)' uses '\(variable.name)' of the function around it, so a type can't use '\(callee.name)'",
          at: callee.range, in: source, help: "pass '\(variable.name)' as an argument")
      }
    }
    nestedUses = []
  }

  private func reportSyntaxErrors(_ tree: SourceFileSyntax, _ source: SourceText) {
    guard tree.hasError else { return }
    // One slip often makes the parser complain of the next tokens too.
    var lastLine = -2
    let harmless = tree.operatorEnds
    let errors = ParseDiagnosticsGenerator.diagnostics(for: tree).filter {
      $0.diagMessage.severity == .error && !harmless.contains($0.position)
    }
    let finder = ExtensionFinder(viewMode: .sourceAccurate)
    finder.walk(tree)
    if let misplaced = finder.inside {
      report(
        "misplaced-declaration", "an extension can't stand inside other code",
        at: SourceRange(at: source.position(misplaced.utf8Offset)), in: source,
        help: "a '}' may be missing above")
    }
    let unended = Set(
      errors.filter { $0.message == SourceFileSyntax.stringWithoutEnd }.map {
        source.position($0.position.utf8Offset).line
      })
    for error in errors where finder.inside.map({ error.position < $0 }) ?? true {
      let line = source.position(error.position.utf8Offset).line
      if line <= lastLine + 1 { continue }
      // A text without an end swallows the brackets behind it.
      if unended.contains(line), error.message != SourceFileSyntax.stringWithoutEnd { continue }
      lastLine = line
      let message = tree.words(of: error)
      let start = source.position(tree.place(of: message, at: error.position).utf8Offset)
      report(
        "syntax", message, at: SourceRange(at: start), in: source,
        help: message == error.message ? error.fixIts.first?.message.message : "insert ')'")
    }
  }

  /// The type that an expression has by itself.
  func inferType(
    of expression: ExprSyntax, _ annotation: TypeSyntax? = nil, in context: DeclContext,
    knowsSelf: Bool = false
  ) -> Type {
    let probe = FunctionDecl(name: "type", kind: .value, range: .nowhere)
    probe.genericParameters = context.innermostNominal?.genericParameters ?? []
    probe.isLibrary = context.source.isLibrary
    if knowsSelf, let nominal = context.innermostNominal {
      probe.owner = nominal
      probe.selfVariable = Variable(
        name: "self", type: nominal.declaredType, isConstant: nominal.kind == .class,
        scope: .local, range: .nowhere, function: probe)
    }
    let checker = BodyChecker(self, context, probe)
    guard let annotation else { return checker.checkExpression(expression, expected: nil).type }
    return checker.checkValue(expression, annotation).written ?? .error
  }
}

extension SourceFileSyntax {
  fileprivate static let callWithoutEnd = "expected ')' to end function call"
  fileprivate static let stringWithoutEnd = "expected '\"' to end string literal"

  /// What the parser complains of, in the words of what is missing.
  ///
  /// A call that isn't closed swallows the calls of the next line.
  fileprivate func words(of error: SwiftDiagnostics.Diagnostic) -> String {
    let message = error.message
    guard message.hasPrefix("unexpected code '"), message.hasSuffix("' in function call"),
      let first = error.node.firstToken(viewMode: .sourceAccurate), first.startsExpression,
      first.leadingTrivia.contains(where: \.isNewline)
    else { return message }
    return SourceFileSyntax.callWithoutEnd
  }

  /// Where a complaint of the parser belongs: an end that is missing is missed at what comes next.
  fileprivate func place(of message: String, at position: AbsolutePosition) -> AbsolutePosition {
    guard
      message.hasPrefix("expected '}'") || message == SourceFileSyntax.callWithoutEnd
    else { return position }
    let next = tokens(viewMode: .sourceAccurate).first {
      $0.positionAfterSkippingLeadingTrivia >= position
    }
    // Another expression goes on with the list, which lacks a comma then.
    if let next, next.startsExpression, message.hasPrefix("expected ')'"),
      let last = next.previousToken(viewMode: .sourceAccurate)
    {
      return last.endPositionBeforeTrailingTrivia
    }
    return next?.positionAfterSkippingLeadingTrivia ?? endPosition
  }

  /// Where the parser complains of `prefix operator √;`, though the semicolon ends a declaration as
  /// any other does.
  fileprivate var operatorEnds: Set<AbsolutePosition> {
    var ends: Set<AbsolutePosition> = []
    for item in statements {
      guard let declaration = item.item.as(OperatorDeclSyntax.self),
        let extra = declaration.unexpectedBetweenNameAndOperatorPrecedenceAndTypes,
        extra.trimmedDescription == ";"
      else { continue }
      ends.insert(extra.positionAfterSkippingLeadingTrivia)
      ends.insert(extra.endPositionBeforeTrailingTrivia)
      if let next = extra.lastToken(viewMode: .sourceAccurate)?.nextToken(viewMode: .sourceAccurate)
      {
        ends.insert(next.positionAfterSkippingLeadingTrivia)
      }
    }
    return ends
  }
}

extension TokenSyntax {
  fileprivate var startsExpression: Bool {
    switch tokenKind {
    case .identifier, .integerLiteral, .floatLiteral, .stringQuote, .prefixOperator, .leftParen,
      .leftSquare:
      true
    default: false
    }
  }
}

extension OperatorError {
  /// Where in the file it stands, in bytes.
  fileprivate var offset: Int {
    switch self {
    case .incomparableOperators(let left, _, _, _):
      left.positionAfterSkippingLeadingTrivia.utf8Offset
    case .missingGroup(_, let node), .missingOperator(_, let node):
      node.positionAfterSkippingLeadingTrivia.utf8Offset
    case .groupAlreadyExists, .operatorAlreadyExists: 0
    }
  }

  fileprivate var help: String? {
    guard case .incomparableOperators(let left, _, let right, _) = self else { return nil }
    let operators = [left, right].map(\.trimmedDescription)
    if operators.allSatisfy({ ["<", "<=", ">", ">="].contains($0) }) {
      return "compare twice and join with '&&'"
    }
    return "add parentheses to say which comes first"
  }
}

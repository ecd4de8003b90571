import Diagnostics
import SwiftSyntax

extension BodyChecker {
  func checkSwitch(_ syntax: SwitchExprSyntax, yields: Bool) -> Statement {
    checkSwitch(syntax) { yields ? checkYieldBlock($0) : checkBlock($0) }
  }

  func checkSwitch(_ syntax: SwitchExprSyntax, _ checkBody: (CodeBlockItemListSyntax) -> Block)
    -> Statement
  {
    let place = range(syntax)
    let label = LoopLabel(labelText)
    labelText = nil
    let subject = checkExpression(syntax.subject, expected: nil)
    var cases: [SwitchCase] = []
    var hasDefault = false
    switchLabels.insert(ObjectIdentifier(label))
    labels.append(label)
    defer { labels.removeLast() }
    for (position, element) in syntax.cases.enumerated() {
      let next = syntax.cases.dropFirst(position + 1).first
      followingCases.append(next?.as(SwitchCaseSyntax.self))
      defer { followingCases.removeLast() }
      if hasDefault {
        report(
          "misplaced-case", "no case can stand behind 'default'", at: element,
          help: "move 'default' to the end")
      }
      guard case .switchCase(let item) = element else {
        unsupported("conditional compilation ('#if') is", at: element)
        continue
      }
      let outer = scope
      scope = LocalScope(parent: scope, function: function)
      defer { scope = outer }
      var items: [(pattern: Pattern, condition: Expr?)] = []
      switch item.label {
      case .default:
        hasDefault = true
      case .case(let label):
        items = checkAlternatives(
          label.caseItems.map { ($0.pattern, $0.whereClause) }, type: subject.type)
      }
      if item.statements.isEmpty {
        report(
          "empty-case", "a case must have at least one statement", at: item,
          help: "write 'break' to do nothing")
      }
      let body = checkBody(item.statements)
      cases.append(SwitchCase(items: items, body: body, range: range(item.label)))
    }
    if let last = cases.last?.body.statements.last, case .fallthrough = last.kind {
      report(
        Failure(
          id: "misplaced-jump", message: "'fallthrough' needs a case after this one",
          range: last.range, help: "remove it, or write 'break'"))
    }
    if !hasDefault, !subject.type.hasError {
      let matrix = cases.flatMap { item in
        item.items.filter { $0.condition == nil }.map(\.pattern)
      }
      if let missing = Exhaustiveness(universe).missing(matrix, type: subject.type) {
        report(
          "not-exhaustive", "this 'switch' must be exhaustive: \(missing)",
          at: syntax.switchKeyword,
          help: missing == "not every value is covered"
            ? "add 'default:'" : "add the missing case, or 'default:'")
      }
    }
    return Statement(.switch(subject, cases, label: label), place)
  }

  /// The patterns of one case or clause, each with its condition. They bind the same names: the
  /// variables are those of the first one.
  func checkAlternatives(_ parts: [(PatternSyntax, WhereClauseSyntax?)], type: Type)
    -> [(pattern: Pattern, condition: Expr?)]
  {
    var first: Pattern?
    return parts.map { syntax, clause in
      let outer = scope
      defer { scope = outer }
      if first != nil { scope = LocalScope(parent: scope.parent, function: function) }
      var pattern = checkPattern(syntax, type: type, binding: .matching)
      if let first {
        for variable in pattern.bindings { universe.variableUsage.noteRead(variable) }
        pattern = sameVariables(pattern, as: first, at: syntax)
        for variable in pattern.bindings { scope.names[variable.name] = .variable(variable) }
      }
      first = first ?? pattern
      let condition = clause.map {
        checkExpression($0.condition, expected: universe.bool, role: .condition)
      }
      return (pattern, condition)
    }
  }

  private func sameVariables(_ pattern: Pattern, as first: Pattern, at node: some SyntaxProtocol)
    -> Pattern
  {
    let names = Dictionary(
      first.bindings.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    var mismatch: String?
    for variable in pattern.bindings where names[variable.name]?.type != variable.type {
      mismatch = variable.name
    }
    if pattern.bindings.count != first.bindings.count, mismatch == nil {
      mismatch =
        first.bindings.first { one in
          !pattern.bindings.contains { $0.name == one.name }
        }?.name
    }
    if let mismatch {
      report(
        "pattern-mismatch", "'\(mismatch)' must be bound, with the same type, in every pattern",
        at: node)
    }
    return pattern.mapBindings { names[$0.name] ?? $0 }
  }
}

extension SwitchCaseSyntax {
  /// A name that its patterns bind.
  var boundName: String? {
    guard case .case(let label) = self.label else { return nil }
    let finder = BindingFinder(viewMode: .sourceAccurate)
    for item in label.caseItems { finder.walk(item.pattern) }
    return finder.name
  }
}

private final class BindingFinder: SyntaxVisitor {
  private(set) var name: String?

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    name = name ?? node.identifier.name
    return .skipChildren
  }
}

extension Pattern {
  func mapBindings(_ replace: (Variable) -> Variable) -> Pattern {
    var copy = self
    switch kind {
    case .binding(let variable): copy.kind = .binding(replace(variable))
    case .tuple(let parts): copy.kind = .tuple(parts.map { $0.mapBindings(replace) })
    case .enumCase(let decl, let parts):
      copy.kind = .enumCase(decl, parts.map { $0.mapBindings(replace) })
    case .some(let inner): copy.kind = .some(inner.mapBindings(replace))
    case .asType(let type, let inner): copy.kind = .asType(type, inner.mapBindings(replace))
    case .wildcard, .none, .boolean, .expression, .isType: break
    }
    return copy
  }
}

/// Whether patterns cover every value of a type.
///
/// Source: Maranget (2007), "Warnings for pattern matching", section 3: a vector of patterns is
/// useless exactly when the rows above cover it; we ask it for a wildcard and build the witness.
struct Exhaustiveness {
  let universe: Universe
  private var stepsLeft = 20_000

  init(_ universe: Universe) { self.universe = universe }

  /// What is not covered, for a message; nil when everything is.
  func missing(_ patterns: [Pattern], type: Type) -> String? {
    var copy = self
    guard let witness = copy.uncovered(patterns.map { [$0] }, [type]) else { return nil }
    let text = witness.first ?? "_"
    return text == "_" ? "not every value is covered" : "'\(text)' is not covered"
  }

  /// A vector of values no row matches, written out.
  private mutating func uncovered(_ rows: [[Pattern]], _ types: [Type]) -> [String]? {
    stepsLeft -= 1
    if stepsLeft < 0 { return nil }
    guard let type = types.first else { return rows.isEmpty ? [] : nil }
    let rest = Array(types.dropFirst())
    guard let shapes = constructors(of: type) else {
      // Numbers, strings: only what matches everything counts.
      let open = rows.filter { matchesAll($0[0]) }.map { Array($0.dropFirst()) }
      return uncovered(open, rest).map { ["_"] + $0 }
    }
    if shapes.isEmpty { return nil }
    if !rows.contains(where: { !matchesAll($0[0]) }) {
      return uncovered(rows.map { Array($0.dropFirst()) }, rest).map { ["_"] + $0 }
    }
    for shape in shapes {
      var specialised: [[Pattern]] = []
      for row in rows {
        if let parts = expand(row[0], shape) { specialised.append(parts + row.dropFirst()) }
      }
      if let witness = uncovered(specialised, shape.types + rest) {
        let parts = Array(witness.prefix(shape.types.count))
        return [shape.written(parts)] + witness.dropFirst(shape.types.count)
      }
    }
    return nil
  }

  private struct Shape {
    enum Kind {
      case enumCase(EnumCaseDecl)
      case boolean(Bool)
      case tuple, some, none
    }
    var kind: Kind
    var types: [Type]

    func written(_ parts: [String]) -> String {
      switch kind {
      case .enumCase(let decl):
        if parts.isEmpty { return ".\(decl.name)" }
        let inner = zip(decl.payload, parts).map {
          ($0.label.map { "\($0): " } ?? "") + $1
        }
        return ".\(decl.name)(\(inner.joined(separator: ", ")))"
      case .boolean(let value): return "\(value)"
      case .tuple: return "(\(parts.joined(separator: ", ")))"
      case .some: return ".some(\(parts.joined()))"
      case .none: return ".none"
      }
    }
  }

  /// The ways to make a value of a type, without those that need a value of a type that has none.
  private func constructors(of type: Type) -> [Shape]? {
    allConstructors(of: type)?.filter { !$0.types.contains(where: isUninhabited) }
  }

  /// `Never`, an enum without cases, or a tuple with one of them.
  private func isUninhabited(_ type: Type) -> Bool {
    switch type {
    case .tuple(let elements): elements.contains { isUninhabited($0.type) }
    case .nominal(let nominal, _): nominal.kind == .enum && universe.cases(of: nominal).isEmpty
    default: false
    }
  }

  private func allConstructors(of type: Type) -> [Shape]? {
    switch type {
    case .tuple(let elements):
      return [Shape(kind: .tuple, types: elements.map(\.type))]
    case .nominal(let nominal, let arguments):
      if nominal === universe.standardType("Bool") {
        return [Shape(kind: .boolean(true), types: []), Shape(kind: .boolean(false), types: [])]
      }
      if nominal === universe.optionalDecl {
        return [
          Shape(kind: .some, types: [arguments.first ?? .error]), Shape(kind: .none, types: []),
        ]
      }
      guard nominal.kind == .enum else { return nil }
      let bindings = universe.bindings(of: nominal, arguments)
      return universe.cases(of: nominal).map { decl in
        Shape(
          kind: .enumCase(decl),
          types: decl.payload.map { universe.substitute($0.type, bindings) })
      }
    default: return nil
    }
  }

  private func matchesAll(_ pattern: Pattern) -> Bool {
    switch pattern.kind {
    case .wildcard, .binding: true
    case .tuple(let parts): parts.allSatisfy { matchesAll($0) }
    case .asType(let type, let inner): type == pattern.type && matchesAll(inner)
    case .isType(let type): type == pattern.type
    default: false
    }
  }

  /// The parts of a pattern under a constructor; nil when it can't match it.
  private func expand(_ pattern: Pattern, _ shape: Shape) -> [Pattern]? {
    let wildcards = shape.types.map { Pattern(.wildcard, $0, pattern.range) }
    switch (pattern.kind, shape.kind) {
    case (.wildcard, _), (.binding, _): return wildcards
    case (.tuple(let parts), .tuple): return parts
    case (.enumCase(let decl, let parts), .enumCase(let wanted)):
      guard decl === wanted else { return nil }
      if parts.isEmpty { return wildcards }
      if parts.count != shape.types.count { return matchesAll(parts[0]) ? wildcards : nil }
      return parts
    case (.enumCase(let decl, let parts), .some):
      return decl.name == "some" ? (parts.isEmpty ? wildcards : parts) : nil
    case (.enumCase(let decl, _), .none):
      return decl.name == "none" ? [] : nil
    case (.some(let inner), .some): return [inner]
    case (.none, .none): return []
    case (.boolean(let a), .boolean(let b)): return a == b ? [] : nil
    case (.asType, _), (.isType, _): return matchesAll(pattern) ? wildcards : nil
    default: return nil
    }
  }
}

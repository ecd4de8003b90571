import Diagnostics

/// Finds output that depends on the order of a dictionary or set.
///
/// Swift has no order there: each run of a compiled program may print another one. Ours follows
/// insertion, so that pages are reproducible; the warning says what else would not be.
struct OrderWarnings {
  private let universe: Universe
  /// Where an order shows, each place once, with what has it.
  private(set) var found: [(range: SourceRange, type: Type)] = []
  private var seen: Set<SourceRange> = []

  init(_ universe: Universe) { self.universe = universe }

  mutating func visit(_ block: Block) {
    for statement in block.statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    if case .forIn(let loop) = statement.kind, let origin = unordered(loop.sequence),
      writesOutput(loop.body)
    {
      note(loop.sequence.range, origin)
    }
    if case .display(let value) = statement.kind { visitOutput(value) }
    for block in statement.kind.blocks { visit(block) }
    for value in statement.kind.expressions { visit(value) }
  }

  private mutating func visit(_ value: Expr) {
    var calls: [Expr] = []
    var closures: [FunctionDecl] = []
    var inner: [Statement] = []
    value.forEachExpression { part in
      switch part.kind {
      case .call: calls.append(part)
      case .closure(let decl): closures.append(decl)
      case .statement(let statement): inner.append(statement)
      default: break
      }
    }
    for call in calls {
      guard case .call(.direct(let reference), let arguments) = call.kind else { continue }
      if isOutput(reference.decl) {
        for case .value(let argument) in arguments { visitOutput(argument) }
      } else if baseName(reference.decl) == "forEach", case .value(let receiver)? = arguments.first,
        let origin = unordered(receiver), case .value(let body)? = arguments.last,
        let decl = closure(body), writesOutput(decl.checkBody())
      {
        note(receiver.range, origin)
      }
    }
    for decl in closures { visit(decl.checkBody()) }
    for statement in inner {
      for block in statement.kind.blocks { visit(block) }
    }
  }

  /// An expression whose value is printed as it is.
  private mutating func visitOutput(_ value: Expr) {
    switch value.kind {
    case .erase(let inner), .wrap(let inner): visitOutput(inner)
    case .array(let parts), .interpolation(let parts), .tuple(let parts):
      for part in parts { visitOutput(part) }
    case .convertElements(let inner, _, _): visitOutput(inner)
    case .dictionary(let entries) where entries.count < 2: break
    default:
      if let origin = unordered(value) { note(value.range, origin) }
    }
  }

  private mutating func note(_ range: SourceRange, _ type: Type) {
    if seen.insert(range).inserted { found.append((range, type)) }
  }

  /// The dictionary or set whose order the value shows; nil when it shows none.
  private func unordered(_ value: Expr) -> Type? {
    if isUnordered(value.type) { return value.type }
    switch value.kind {
    case .erase(let inner), .wrap(let inner), .upcast(let inner), .tupleElement(let inner, _),
      .forceUnwrap(let inner), .optionalEvaluation(let inner), .bindOptional(let inner),
      .convertElements(let inner, _, _):
      return unordered(inner)
    case .call(.direct(let reference), let arguments):
      guard Self.keepsOrder.contains(baseName(reference.decl)) else { return nil }
      return arguments.lazy.compactMap { argument -> Type? in
        if case .value(let value) = argument { unordered(value) } else { nil }
      }.first
    default: return nil
    }
  }

  private func isUnordered(_ type: Type) -> Bool {
    guard case .nominal(let nominal, let arguments) = type, nominal.module == "Swift" else {
      return false
    }
    if nominal.name == "Optional" { return arguments.first.map { isUnordered($0) } ?? false }
    return nominal.name == "Dictionary" || nominal.name == "Set"
      || nominal.parent?.name == "Dictionary"
        && (nominal.name == "Keys" || nominal.name == "Values")
  }

  /// Functions and properties whose result comes in the order of what they are given.
  private static let keepsOrder: Set<String> = [
    "Array", "compactMap", "description", "dropFirst", "dropLast", "enumerated", "filter", "first",
    "flatMap", "init", "joined", "keys", "lazy", "map", "mapValues", "prefix", "reversed", "suffix",
    "values", "zip",
  ]

  private func baseName(_ function: FunctionDecl) -> String {
    let name = function.storage?.name ?? function.name
    return String(name.prefix { $0 != "(" })
  }

  private func isOutput(_ function: FunctionDecl) -> Bool {
    function.isLibrary && function.owner == nil
      && ["print", "debugPrint", "display"].contains(baseName(function))
  }

  private func closure(_ value: Expr) -> FunctionDecl? {
    switch value.kind {
    case .closure(let decl): decl
    case .convertFunction(let inner): closure(inner)
    default: nil
    }
  }

  private func writesOutput(_ block: Block) -> Bool {
    var writes = false
    block.forEachExpression { value in
      if case .call(.direct(let reference), _) = value.kind, isOutput(reference.decl) {
        writes = true
      }
    }
    return writes
  }
}

extension Universe {
  func warnOrder(in bodies: [Block], _ source: SourceText) {
    var warnings = OrderWarnings(self)
    for body in bodies { warnings.visit(body) }
    for (place, type) in warnings.found {
      report(
        "unordered-output",
        "this output shows the order of a '\(describe(type))', and Swift has no order there",
        at: place, in: source, help: "sort first, for example '.sorted { … }'", severity: .warning)
    }
  }
}

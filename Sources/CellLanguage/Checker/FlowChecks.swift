import Diagnostics
import SwiftSyntax

/// What the order of statements must guarantee: a value is returned, a variable has a value before
/// it is read, an initialiser fills every property.
extension BodyChecker {
  /// Whether control never reaches the end of the block.
  func endsInJump(_ block: Block) -> Bool {
    block.statements.contains { endsInJump($0) }
  }

  private func endsInJump(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .return, .throw, .break, .continue, .yield: return true
    case .fallthrough: return true
    case .expression(let value):
      if case .nominal(let nominal, _) = value.type { return nominal.name == "Never" }
      return false
    case .if(_, let then, let other):
      return endsInJump(then) && (other.map { endsInJump($0) } ?? false)
    case .switch(_, let cases, let label):
      return !cases.isEmpty
        && cases.allSatisfy { endsInJump($0.body) && !breaks(out: label, of: $0.body) }
    case .doCatch(let body, let clauses, _):
      return endsInJump(body) && clauses.allSatisfy { endsInJump($0.body) }
    case .block(let body, let label): return endsInJump(body) && !breaks(out: label, of: body)
    case .repeatWhile(let body, let test, let label) where test.isTrue:
      return !breaks(out: label, of: body)
    case .while(let conditions, let body, let label):
      if conditions.count == 1, case .boolean(let test) = conditions[0], test.isTrue {
        return !breaks(out: label, of: body)
      }
      return false
    case .repeatWhile(let body, _, _):
      return endsInJump(body) && !containsLoopJump(body)
    case .guard, .binding, .function, .forIn, .defer, .display: return false
    }
  }

  private func containsLoopJump(_ block: Block) -> Bool {
    block.statements.contains {
      switch $0.kind {
      case .break, .continue: true
      case .if(_, let then, let other):
        containsLoopJump(then) || (other.map { containsLoopJump($0) } ?? false)
      default: false
      }
    }
  }

  private func breaks(out label: LoopLabel, of block: Block) -> Bool {
    block.statements.contains { statement in
      switch statement.kind {
      case .break(let target): return target === label
      case .if(_, let then, let other):
        return breaks(out: label, of: then) || (other.map { breaks(out: label, of: $0) } ?? false)
      case .guard(_, let other): return breaks(out: label, of: other)
      case .while(_, let body, _), .repeatWhile(let body, _, _), .block(let body, _):
        return breaks(out: label, of: body)
      case .forIn(let loop): return breaks(out: label, of: loop.body)
      case .switch(_, let cases, _): return cases.contains { breaks(out: label, of: $0.body) }
      case .doCatch(let body, let clauses, _):
        return breaks(out: label, of: body) || clauses.contains { breaks(out: label, of: $0.body) }
      default: return false
      }
    }
  }

  func requireReturn(_ block: Block, _ items: CodeBlockItemListSyntax) {
    guard !endsInJump(block), !function.result.hasError else { return }
    if case .nominal(let nominal, _) = function.result, nominal.name == "Never" {
      report(
        "missing-return", "a function that returns 'Never' must not reach its end", at: items)
      return
    }
    // The closing brace is where control falls out, and where the compiler points too.
    let end =
      items.parent?.as(CodeBlockSyntax.self)?.rightBrace
      ?? items.parent?.as(AccessorBlockSyntax.self)?.rightBrace
    let what = function.kind == .getter ? "a getter" : "a function"
    let place = end.map { range($0) } ?? range(items)
    report(
      Failure(
        id: "missing-return",
        message:
          "missing return in \(what) expected to return '\(universe.describe(function.result))'",
        range: place))
  }

  // MARK: Initialisers

  /// Every stored property has a value at the end of an initialiser, and before `self` is used.
  ///
  /// - Returns: The block, with the call of `super.init()` that Swift makes where none is written.
  func checkInitialized(_ block: Block, _ items: CodeBlockItemListSyntax) -> Block {
    guard let owner = function.owner, let me = function.selfVariable else { return block }
    let closing = items.parent?.as(CodeBlockSyntax.self)?.rightBrace
    let end = closing.map { range($0) } ?? function.range
    if function.isDelegating || owner.kind == .enum || owner.kind == .protocol
      || owner.info.context.source.isLibrary
    {
      checkDelegation(block, me, end: end)
      checkConstantsLeft(to: owner, block, me, end: end)
      return block
    }
    let properties = universe.storedProperties(of: owner)
    let superclass = owner.kind == .class ? universe.superclass(of: owner.declaredType) : nil
    var flow = InitializerFlow(
      me: me, properties: Set(properties), hasSuperclass: superclass != nil)
    flow.run(
      block, end: end, given: Set(properties.filter { $0.initialValue != nil }),
      needsSuperCall: superclass.map { !hasPlainInitializer($0) } ?? false)
    if let first = flow.problems.first { report(told(first)) }
    guard let superclass, !flow.callsSuper, hasPlainInitializer(superclass),
      let call = plainSuperCall(at: items)
    else { return block }
    return block.beforeLeaving(call)
  }

  private func plainSuperCall(at syntax: some SyntaxProtocol) -> Statement? {
    let value = solveFresh(at: syntax, .error) {
      guard let (me, parent) = superNode(at: syntax) else {
        return Expr(.invalid, .error, function.range)
      }
      let members = universe.members(named: "init", of: parent, isStatic: true, environment)
      let call = memberCallNode(
        "init", members, base: me, baseType: parent, isStatic: true,
        CallArguments(nodes: [], labels: [], syntax: []), expected: nil, function.range,
        at: syntax, isSuper: true)
      try solver.solve()
      closeVariables()
      return call.finish()
    }
    return Statement(.expression(value), function.range)
  }

  /// An initialiser that leaves the properties to another one calls that on every way, or replaces
  /// `self`.
  private func checkDelegation(_ block: Block, _ me: Variable, end: SourceRange) {
    var flow = DefiniteAssignment(tracked: [me])
    let last = flow.run(block, assigned: [])
    let isEnum = function.owner?.kind == .enum
    if let (_, range) = flow.readsBefore.first {
      report(
        Failure(
          id: "self-before-init",
          message: "'self' is used before it has a value", range: range == .nowhere ? end : range,
          help: isEnum ? "assign 'self' first" : "call 'self.init' first"))
      return
    }
    let exits = flow.exits + (last.map { [($0, end)] } ?? [])
    guard let (_, range) = exits.first(where: { !$0.assigned.contains(me) }) else { return }
    report(
      Failure(
        id: "missing-self-init",
        message: isEnum
          ? "'self' has no value on every way through this initialiser"
          : "'self.init' isn't called on every way through this initialiser",
        range: range,
        help: isEnum ? "assign a case to 'self'" : "call 'self.init(…)' on each way"))
  }

  /// An initialiser that leaves the properties to another one gives constants no values.
  private func checkConstantsLeft(
    to owner: NominalDecl, _ block: Block, _ me: Variable, end: SourceRange
  ) {
    guard function.isDelegating, owner.kind != .enum else { return }
    let properties = Set(universe.storedProperties(of: owner))
    var flow = InitializerFlow(me: me, properties: properties, hasSuperclass: false)
    flow.run(block, end: end, given: properties, needsSuperCall: false)
    for case .assignedTwice(let property, let range) in flow.problems.prefix(1) {
      report(
        Failure(
          id: "immutable",
          message: "'\(property.name)' is a 'let' property, which 'self.init' gives its value",
          range: range, help: "hand the value to 'self.init', or declare it with 'var'"))
    }
  }

  /// Whether Swift calls `super.init()` by itself at the end.
  private func hasPlainInitializer(_ superclass: Type) -> Bool {
    universe.members(named: "init", of: superclass, isStatic: true, environment).contains {
      if case .function(let function) = $0.decl {
        function.parameters.allSatisfy { $0.defaultValue != nil }
      } else {
        false
      }
    }
  }

  private func told(_ problem: InitializerFlow.Problem) -> Failure {
    func missing(_ property: StorageDecl) -> [Diagnostic.Note] {
      property.range == .nowhere
        ? [] : [.init("'\(property.name)' is declared here", at: property.range)]
    }
    switch problem {
    case .missingAtEnd(let property, let range):
      return Failure(
        id: "uninitialized-property",
        message: "'\(property.name)' has no value at the end of the initialiser",
        range: range,
        help: "assign 'self.\(property.name)' on every way, or give it a default value",
        notes: missing(property))
    case .missingBeforeSuper(let property, let range):
      return Failure(
        id: "uninitialized-property",
        message: "'\(property.name)' has no value yet when 'super.init' is called", range: range,
        help: "assign 'self.\(property.name)' before the call", notes: missing(property))
    case .selfTooEarly(let property?, let range):
      return Failure(
        id: "self-before-init",
        message:
          "'self' is used before all properties have values: '\(property.name)' has none yet",
        range: range, help: "assign 'self.\(property.name)' first", notes: missing(property))
    case .selfTooEarly(nil, let range):
      return Failure(
        id: "self-before-init", message: "'self' is used before 'super.init' is called",
        range: range, help: "call 'super.init' first")
    case .readTooEarly(let property, let range):
      return Failure(
        id: "used-before-assigned",
        message: "'self.\(property.name)' is used before it has a value", range: range,
        notes: missing(property))
    case .assignedTwice(let property, let range):
      return Failure(
        id: "immutable",
        message: "'\(property.name)' is a 'let' constant that may have a value already",
        range: range, help: "declare it with 'var' to change it", notes: missing(property))
    case .missingSuperCall(let range):
      return Failure(
        id: "missing-super-init",
        message: "'super.init' isn't called on every way through this initialiser", range: range,
        help: "call 'super.init(…)' after the class's own properties have values")
    }
  }

  // MARK: Variables

  /// A variable declared without a value is assigned before it is read.
  func checkUseBeforeAssignment(_ block: Block) {
    guard !uninitialized.isEmpty else { return }
    var flow = DefiniteAssignment(tracked: uninitialized)
    _ = flow.run(block, assigned: [])
    for (variable, range) in flow.readsBefore {
      report(
        Failure(
          id: "used-before-assigned",
          message:
            "\(variable.isConstant ? "constant" : "variable") '\(variable.name)' is used before it has a value",
          range: range == .nowhere ? variable.range : range,
          notes: [.init("declared without a value here", at: variable.range)]))
    }
    for (variable, range) in flow.assignedTwice {
      report(
        Failure(
          id: "immutable",
          message: "'\(variable.name)' is a 'let' constant that may have a value already",
          range: range == .nowhere ? variable.range : range, help: "declare it with 'var'"))
    }
  }
}

/// Follows assignments along the ways through a block.
struct DefiniteAssignment {
  let tracked: Set<Variable>
  var readsBefore: [(Variable, SourceRange)] = []
  var assignedTwice: [(Variable, SourceRange)] = []
  /// What is assigned where a `return` without a value leaves.
  private(set) var exits: [(assigned: Set<Variable>, range: SourceRange)] = []
  private var reported: Set<Variable> = []
  private var loopDepth = 0

  init(tracked: Set<Variable>) { self.tracked = tracked }

  /// The variables assigned after the block; nil when control doesn't come out of it.
  mutating func run(_ block: Block, assigned: Set<Variable>) -> Set<Variable>? {
    var current: Set<Variable> = assigned
    for statement in block.statements {
      guard let next = run(statement, assigned: current) else { return nil }
      current = next
    }
    return current
  }

  private func meet(_ a: Set<Variable>?, _ b: Set<Variable>?) -> Set<Variable>? {
    guard let a else { return b }
    guard let b else { return a }
    return a.intersection(b)
  }

  private mutating func read(_ variable: Variable, _ assigned: Set<Variable>, _ range: SourceRange)
  {
    guard tracked.contains(variable), !assigned.contains(variable),
      reported.insert(variable).inserted
    else { return }
    readsBefore.append((variable, range))
  }

  private mutating func assign(
    _ variable: Variable, _ assigned: Set<Variable>, _ range: SourceRange
  ) {
    guard tracked.contains(variable), variable.isConstant,
      assigned.contains(variable), reported.insert(variable).inserted
    else { return }
    assignedTwice.append((variable, range))
  }

  private mutating func run(_ statement: Statement, assigned: Set<Variable>) -> Set<Variable>? {
    var now = assigned
    switch statement.kind {
    case .expression(let value):
      evaluate(value, &now)
      if case .nominal(let nominal, _) = value.type, nominal.name == "Never" { return nil }
      return now
    case .display(let value):
      evaluate(value, &now)
      return now
    case .binding(_, let value):
      if let value { evaluate(value, &now) }
      return now
    case .function(let decl):
      for variable in decl.captures where variable.isConstant {
        read(variable, now, statement.range)
      }
      return now
    case .if(let conditions, let then, let other):
      evaluate(conditions, &now)
      let first = run(then, assigned: now)
      let second = other.map { run($0, assigned: now) } ?? now
      return meet(first, second)
    case .guard(let conditions, let other):
      evaluate(conditions, &now)
      _ = run(other, assigned: now)
      return now
    case .while(let conditions, let body, _):
      evaluate(conditions, &now)
      _ = run(body, assigned: now)
      if conditions.count == 1, case .boolean(let test) = conditions[0],
        case .boolean(true) = test.kind
      {
        // Only a `break` leaves; what it has assigned is not followed, so trust it.
        return now.union(tracked)
      }
      return now
    case .repeatWhile(let body, let test, _):
      var after = run(body, assigned: now) ?? now.union(tracked)
      evaluate(test, &after)
      return after
    case .forIn(let loop):
      evaluate(loop.sequence, &now)
      _ = run(loop.body, assigned: now)
      return now
    case .switch(let subject, let cases, _):
      evaluate(subject, &now)
      var result: Set<Variable>?
      for item in cases { result = meet(result, run(item.body, assigned: now)) }
      return result
    case .break, .continue, .fallthrough: return nil
    case .return(let value):
      if let value {
        evaluate(value, &now)
      } else {
        exits.append((now, statement.range))
      }
      return nil
    case .yield(let value):
      evaluate(value, &now)
      return now
    case .throw(let value):
      evaluate(value, &now)
      return nil
    case .defer(let body):
      _ = run(body, assigned: now)
      return now
    case .doCatch(let body, let clauses, _):
      var result = run(body, assigned: now)
      for clause in clauses { result = meet(result, run(clause.body, assigned: now)) }
      return result
    case .block(let body, _): return run(body, assigned: now)
    }
  }

  private mutating func evaluate(_ conditions: [Condition], _ assigned: inout Set<Variable>) {
    for condition in conditions {
      switch condition {
      case .boolean(let test): evaluate(test, &assigned)
      case .matches(_, let value): evaluate(value, &assigned)
      }
    }
  }

  private mutating func evaluate(_ value: Expr, _ assigned: inout Set<Variable>) {
    switch value.kind {
    case .assign(let place, let right):
      evaluate(right, &assigned)
      if case .variable(let variable) = place {
        assign(variable, assigned, value.range)
        assigned.insert(variable)
        return
      }
      reads(of: place, assigned, value.range)
    case .statement(let statement):
      if let next = run(statement, assigned: assigned) { assigned = next }
    case .sequence(let first, let last):
      for part in first { evaluate(part, &assigned) }
      evaluate(last, &assigned)
    case .closure(let decl):
      for variable in decl.captures where variable.isConstant {
        read(variable, assigned, value.range)
      }
    case .call(.direct(let reference), let arguments),
      .call(.dynamic(let reference), let arguments):
      let isDelegation =
        reference.decl.kind == .initializer
        && arguments.count > reference.decl.parameters.count
      if isDelegation, case .value(let receiver)? = arguments.first,
        case .variable(let me) = receiver.withoutUpcasts.kind
      {
        for argument in arguments.dropFirst() {
          if case .value(let value) = argument { evaluate(value, &assigned) }
        }
        assigned.insert(me)
        return
      }
      evaluateParts(of: value, assigned)
    case .forceUnwrap(let inner), .tryForce(let inner), .tryOptional(let inner):
      evaluate(inner, &assigned)
    default: evaluateParts(of: value, assigned)
    }
  }

  private mutating func evaluateParts(of value: Expr, _ known: Set<Variable>) {
    var found: [Variable] = []
    value.forEachVariable { found.append($0) }
    for variable in found { read(variable, known, value.range) }
  }

  private mutating func reads(of place: LValue, _ assigned: Set<Variable>, _ range: SourceRange) {
    var found: [Variable] = []
    place.forEachVariable { found.append($0) }
    for variable in found { read(variable, assigned, range) }
  }
}

extension Block {
  /// The block with a statement before each way out of its function that has no value of its own.
  fileprivate func beforeLeaving(_ statement: Statement) -> Block {
    var copy = self.beforeReturns(statement)
    copy.statements.append(statement)
    return copy
  }

  private func beforeReturns(_ call: Statement) -> Block {
    func inside(_ block: Block) -> Block { block.beforeReturns(call) }
    return Block(
      statements: statements.flatMap { statement -> [Statement] in
        let kind: Statement.Kind
        switch statement.kind {
        case .return(nil): return [call, statement]
        case .if(let conditions, let then, let other):
          kind = .if(conditions, then: inside(then), else: other.map(inside))
        case .guard(let conditions, let other): kind = .guard(conditions, else: inside(other))
        case .while(let conditions, let body, let label):
          kind = .while(conditions, inside(body), label: label)
        case .repeatWhile(let body, let test, let label):
          kind = .repeatWhile(inside(body), test, label: label)
        case .forIn(var loop):
          loop.body = inside(loop.body)
          kind = .forIn(loop)
        case .switch(let subject, let cases, let label):
          kind = .switch(
            subject,
            cases.map { SwitchCase(items: $0.items, body: inside($0.body), range: $0.range) },
            label: label)
        case .doCatch(let body, let clauses, let label):
          kind = .doCatch(
            inside(body),
            clauses.map {
              CatchClause(
                items: $0.items, implicitError: $0.implicitError, body: inside($0.body))
            }, label: label)
        case .block(let body, let label): kind = .block(inside(body), label: label)
        default: return [statement]
        }
        return [Statement(kind, statement.range)]
      })
  }
}

extension Expr {
  fileprivate var withoutUpcasts: Expr {
    if case .upcast(let inner) = kind { inner.withoutUpcasts } else { self }
  }

  fileprivate var isTrue: Bool { if case .boolean(true) = kind { true } else { false } }
}

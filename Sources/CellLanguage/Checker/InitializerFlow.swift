import Diagnostics

/// Follows the ways through an initialiser: which stored properties have values, and whether
/// `super.init` has been called, before `self` is used and at the end.
///
/// Source: The Swift Programming Language, "Two-Phase Initialization".
struct InitializerFlow {
  enum Problem {
    case missingAtEnd(StorageDecl, SourceRange)
    case missingBeforeSuper(StorageDecl, SourceRange)
    /// `self` as a whole; without a property it is `super.init` that is missing.
    case selfTooEarly(StorageDecl?, SourceRange)
    case readTooEarly(StorageDecl, SourceRange)
    case assignedTwice(StorageDecl, SourceRange)
    case missingSuperCall(SourceRange)
  }

  /// What holds at one point.
  private struct State {
    var assigned: Set<StorageDecl>
    /// Assigned on some way here, if not on all.
    var maybeAssigned: Set<StorageDecl>
    var calledSuper: Bool
  }

  private let me: Variable
  private let properties: Set<StorageDecl>
  private let hasSuperclass: Bool
  private(set) var problems: [Problem] = []
  private var needsSuperCall = false
  private(set) var callsSuper = false

  init(me: Variable, properties: Set<StorageDecl>, hasSuperclass: Bool) {
    self.me = me
    self.properties = properties
    self.hasSuperclass = hasSuperclass
  }

  mutating func run(
    _ block: Block, end: SourceRange, given: Set<StorageDecl>, needsSuperCall: Bool
  ) {
    self.needsSuperCall = needsSuperCall
    let start = State(assigned: given, maybeAssigned: given, calledSuper: false)
    if let last = run(block, start) { leave(last, at: end) }
  }

  private mutating func leave(_ state: State, at range: SourceRange) {
    if let missing = firstMissing(state) {
      problems.append(.missingAtEnd(missing, range))
    } else if needsSuperCall, !state.calledSuper {
      problems.append(.missingSuperCall(range))
    }
  }

  private func firstMissing(_ state: State) -> StorageDecl? {
    properties.filter { !state.assigned.contains($0) }.min {
      ($0.storedIndex ?? 0) < ($1.storedIndex ?? 0)
    }
  }

  // MARK: Statements

  private func meet(_ a: State?, _ b: State?) -> State? {
    guard let a else { return b }
    guard let b else { return a }
    return State(
      assigned: a.assigned.intersection(b.assigned),
      maybeAssigned: a.maybeAssigned.union(b.maybeAssigned),
      calledSuper: a.calledSuper && b.calledSuper)
  }

  private mutating func run(_ block: Block, _ state: State) -> State? {
    var current = state
    for statement in block.statements {
      guard let next = run(statement, current) else { return nil }
      current = next
    }
    return current
  }

  private mutating func run(_ statement: Statement, _ state: State) -> State? {
    var now = state
    switch statement.kind {
    case .expression(let value):
      visit(value, &now)
      if case .nominal(let nominal, _) = value.type, nominal.name == "Never" { return nil }
      return now
    case .display(let value), .yield(let value):
      visit(value, &now)
      return now
    case .throw(let value):
      visit(value, &now)
      return nil
    case .binding(_, let value):
      if let value { visit(value, &now) }
      return now
    case .function(let decl):
      if decl.captures.contains(me) { useSelf(now, statement.range) }
      return now
    case .if(let conditions, let then, let other):
      visit(conditions, &now)
      return meet(run(then, now), other.map { run($0, now) } ?? now)
    case .guard(let conditions, let other):
      visit(conditions, &now)
      _ = run(other, now)
      return now
    case .while(let conditions, let body, _):
      visit(conditions, &now)
      _ = run(body, now)
      return now
    case .repeatWhile(let body, let test, _):
      guard var after = run(body, now) else { return nil }
      visit(test, &after)
      return after
    case .forIn(let loop):
      visit(loop.sequence, &now)
      _ = run(loop.body, now)
      return now
    case .switch(let subject, let cases, _):
      visit(subject, &now)
      return cases.reduce(State?.none) { meet($0, run($1.body, now)) }
    case .break, .continue, .fallthrough: return nil
    case .return(let value):
      // `return nil` gives the object up.
      if value == nil { leave(now, at: statement.range) }
      return nil
    case .defer(let body):
      _ = run(body, now)
      return now
    case .doCatch(let body, let clauses, _):
      return clauses.reduce(run(body, now)) { meet($0, run($1.body, now)) }
    case .block(let body, _): return run(body, now)
    }
  }

  private mutating func visit(_ conditions: [Condition], _ state: inout State) {
    for condition in conditions {
      switch condition {
      case .boolean(let test): visit(test, &state)
      case .matches(_, let value): visit(value, &state)
      }
    }
  }

  // MARK: Expressions

  private mutating func visit(_ value: Expr, _ state: inout State) {
    switch value.kind {
    case .assign(let place, let right):
      visit(right, &state)
      if let property = property(of: place) {
        assign(property, &state, value.range)
      } else if case .variable(me) = place {
        state.assigned = properties
        state.maybeAssigned = properties
      } else {
        visit(place, &state, value.range)
      }
    case .variable(me): useSelf(state, value.range)
    case .field(let base, let property) where isSelf(base),
      .objectField(let base, let property) where isSelf(base):
      read(property, state, value.range)
    case .load(let place): visit(place, &state, value.range)
    case .call(.direct(let reference), let arguments)
    where isSuperCall(reference.decl, arguments):
      for argument in arguments.dropFirst() { visit(argument, &state, value.range) }
      if let missing = firstMissing(state) {
        problems.append(.missingBeforeSuper(missing, value.range))
      }
      state.calledSuper = true
      callsSuper = true
    case .closure(let decl):
      if decl.captures.contains(me) || decl.captureList.contains(where: { isSelf($0.value) }) {
        useSelf(state, value.range)
      }
    case .statement(let statement):
      if let next = run(statement, state) { state = next }
    default:
      var children: [Argument] = []
      value.forEachChild { children.append($0) }
      for child in children { visit(child, &state, value.range) }
    }
  }

  private mutating func visit(_ argument: Argument, _ state: inout State, _ range: SourceRange) {
    switch argument {
    case .value(let value): visit(value, &state)
    case .inout(let place): visit(place, &state, range)
    }
  }

  /// A place that is read, or changed where it lies.
  private mutating func visit(_ place: LValue, _ state: inout State, _ range: SourceRange) {
    if let property = property(of: place) { return read(property, state, range) }
    switch place {
    case .variable(me): useSelf(state, range)
    case .variable, .global: break
    case .field(let base, _, _), .tupleElement(let base, _, _), .force(let base, _, _),
      .bindOptional(let base, _):
      visit(base, &state, range)
    case .objectField(let base, _, _), .temporary(let base): visit(base, &state)
    case .computed(let base, _, _, let indices, _):
      switch base {
      case .place(let inner)?: visit(inner, &state, range)
      case .value(let value)?: visit(value, &state)
      case nil: break
      }
      for index in indices { visit(index, &state) }
    }
  }

  private mutating func assign(
    _ property: StorageDecl, _ state: inout State, _ range: SourceRange
  ) {
    if property.isConstant, state.maybeAssigned.contains(property) {
      problems.append(.assignedTwice(property, range))
    }
    state.assigned.insert(property)
    state.maybeAssigned.insert(property)
  }

  private mutating func read(_ property: StorageDecl, _ state: State, _ range: SourceRange) {
    if properties.contains(property), !state.assigned.contains(property) {
      problems.append(.readTooEarly(property, range))
    }
  }

  private mutating func useSelf(_ state: State, _ range: SourceRange) {
    if let missing = firstMissing(state) {
      problems.append(.selfTooEarly(missing, range))
    } else if hasSuperclass, needsSuperCall, !state.calledSuper {
      problems.append(.selfTooEarly(nil, range))
    }
  }

  // MARK: What is what

  private func isSelf(_ value: Expr) -> Bool {
    if case .variable(me) = value.kind { return true }
    return false
  }

  private func property(of place: LValue) -> StorageDecl? {
    switch place {
    case .field(.variable(me), let property, _): property
    case .objectField(let base, let property, _) where isSelf(base): property
    default: nil
    }
  }

  private func isSuperCall(_ decl: FunctionDecl, _ arguments: [Argument]) -> Bool {
    guard decl.kind == .initializer, case .value(let receiver)? = arguments.first else {
      return false
    }
    var value = receiver
    while case .upcast(let inner) = value.kind { value = inner }
    return isSelf(value)
  }
}

import Diagnostics

/// Why a set of constraints has no solution, as it will be told.
struct Failure: Error {
  var id: String
  var message: String
  var range: SourceRange
  var help: String?
  var notes: [Diagnostic.Note] = []
}

/// What a literal can become, and what it becomes when nothing else decides.
enum LiteralKind: Hashable {
  case integer, floating, boolean, string, interpolation, null
}

/// How good a solution is; lower is better. Order of importance as in Swift: wrapping into an
/// optional, converting to an existential, literals of other than the default type, and last how
/// general the chosen declarations are.
struct Score: Comparable {
  var disfavored = 0
  var valueToOptional = 0
  var erasures = 0
  var functionConversions = 0
  var nonDefaultLiterals = 0
  var generality = 0

  static func < (a: Score, b: Score) -> Bool {
    if a.disfavored != b.disfavored { return a.disfavored < b.disfavored }
    return (a.valueToOptional, a.erasures, a.functionConversions, a.nonDefaultLiterals, a.generality)
      < (b.valueToOptional, b.erasures, b.functionConversions, b.nonDefaultLiterals, b.generality)
  }
}

/// Where a conversion is needed, for its message.
enum ConversionRole {
  case argument(of: String, label: String?)
  case value
  case result
  case condition
  case element
  case operand
}

/// Finds types for the variables of one expression so that all constraints hold.
///
/// Goals, in order: accept what Swift accepts and choose what Swift chooses; name the fault where
/// it stands; be linear on ordinary expressions. Constraints are simplified as soon as they can be;
/// only when nothing moves are choices made, the safest first, and only overloads that are still
/// open are searched, best first, with everything undone after a dead end (the state is a value).
final class Solver {
  struct State {
    var bindings: [Type?] = []
    var literals: [LiteralKind?] = []
    var constraints: [Constraint] = []
    var score = Score()
    /// Types of closure literals: they take on the function type they flow into.
    var closures: Set<TypeVariable> = []
  }

  enum Constraint {
    case conversion(Type, Type, ConversionRole, SourceRange)
    case conforms(Type, NominalDecl, SourceRange)
    /// The third type is what the associated type of the first is.
    case associated(Type, AssociatedTypeDecl, Type, SourceRange)
    case subclass(Type, Type, SourceRange)
    /// Waits until the type's head is known.
    case when(Type, Waiting)
    case overload(Overload)
    case closure(ClosureInference)
    case collectionLiteral(CollectionLiteral)
  }

  /// Something to do once a type is known.
  final class Waiting {
    let range: SourceRange
    /// Said when the type never becomes known.
    let complaint: String
    let action: (Solver, Type) throws -> Void
    init(
      _ range: SourceRange, complaint: String, _ action: @escaping (Solver, Type) throws -> Void
    ) {
      self.range = range
      self.complaint = complaint
      self.action = action
    }
  }

  /// An array or dictionary literal whose type is still open.
  final class CollectionLiteral {
    let type: Type
    let range: SourceRange
    let isDictionary: Bool
    /// Types of the elements (of a dictionary: keys, then values).
    let elements: [(type: Type, range: SourceRange)]
    let values: [(type: Type, range: SourceRange)]
    init(
      type: Type, range: SourceRange, isDictionary: Bool,
      elements: [(type: Type, range: SourceRange)],
      values: [(type: Type, range: SourceRange)] = []
    ) {
      self.type = type
      self.range = range
      self.isDictionary = isDictionary
      self.elements = elements
      self.values = values
    }
  }

  let universe: Universe
  let environment: [Requirement]
  /// Whether generic parameters here may stand for other types (`where Element == Double`).
  private let hasSameTypes: Bool
  var state = State()
  /// Bounds the search over overloads, so that no expression can hang the checker.
  private var attemptsLeft = 20_000

  init(_ universe: Universe, environment: [Requirement]) {
    self.universe = universe
    self.environment = environment
    hasSameTypes = environment.contains { if case .same = $0 { true } else { false } }
  }

  // MARK: Variables

  func makeVariable(_ literal: LiteralKind? = nil) -> Type {
    state.bindings.append(nil)
    state.literals.append(literal)
    return .variable(TypeVariable(index: state.bindings.count - 1))
  }

  /// The type with known variables replaced at its head.
  func head(_ type: Type) -> Type {
    var current = type
    while case .variable(let variable) = current, let bound = state.bindings[variable.index] {
      current = bound
    }
    if hasSameTypes, current.isAbstract { return universe.canonical(current, environment) }
    return current
  }

  /// The type with all known variables replaced.
  func resolve(_ type: Type) -> Type {
    guard type.hasVariables else { return type }
    let replaced = type.mapLeaves { leaf in
      guard case .variable = leaf else { return nil }
      let known = self.head(leaf)
      if case .variable = known { return known }
      return self.resolve(known)
    }
    return universe.canonical(replaced, environment)
  }

  func literal(of type: Type) -> LiteralKind? {
    guard case .variable(let variable) = head(type) else { return nil }
    return state.literals[variable.index]
  }

  func isUnknown(_ type: Type) -> Bool {
    if case .variable = head(type) { return true }
    return false
  }

  // MARK: Adding constraints

  func convert(_ from: Type, to: Type, _ role: ConversionRole, at range: SourceRange) {
    state.constraints.append(.conversion(from, to, role, range))
  }

  func conform(_ type: Type, to proto: NominalDecl, at range: SourceRange) {
    state.constraints.append(.conforms(type, proto, range))
  }

  func when(
    _ type: Type, at range: SourceRange, complaint: String,
    _ action: @escaping (Solver, Type) throws -> Void
  ) throws {
    let known = head(type)
    if case .variable = known {
      state.constraints.append(.when(type, Waiting(range, complaint: complaint, action)))
    } else {
      try action(self, known)
    }
  }

  /// Associated types of what is still unknown become variables of their own.
  func reopen(_ type: Type, _ range: SourceRange) -> Type {
    guard type.contains({ if case .member = $0 { true } else { false } }) else { return type }
    return type.mapLeaves { leaf in
      guard case .member(let base, let associated) = leaf else { return nil }
      let opened = self.reopen(base, range)
      let resolved = self.resolve(opened)
      guard resolved.hasVariables else {
        return self.universe.canonical(.member(resolved, associated), self.environment)
      }
      let variable = self.makeVariable()
      self.state.constraints.append(.associated(opened, associated, variable, range))
      return variable
    }
  }

  // MARK: Unification

  func unify(_ a: Type, _ b: Type) -> Bool {
    let a = head(a)
    let b = head(b)
    switch (a, b) {
    case (.variable(let x), .variable(let y)):
      if x == y { return true }
      let merged: LiteralKind?
      switch (state.literals[x.index], state.literals[y.index]) {
      case (nil, let kind), (let kind, nil): merged = kind
      case (.integer?, .floating?), (.floating?, .integer?): merged = .floating
      case (.string?, .interpolation?), (.interpolation?, .string?): merged = .interpolation
      case (let p, let q):
        if p != q { return false }
        merged = p
      }
      state.bindings[x.index] = b
      state.literals[y.index] = merged
      return true
    case (.variable(let x), _):
      return bind(x, to: b)
    case (_, .variable(let y)):
      return bind(y, to: a)
    case (.error, _), (_, .error):
      return true
    case (.nominal(let x, let p), .nominal(let y, let q)):
      return x === y && p.count == q.count && zip(p, q).allSatisfy { unify($0, $1) }
    case (.tuple(let x), .tuple(let y)):
      return x.count == y.count
        && zip(x, y).allSatisfy {
          ($0.label == $1.label || $0.label == nil || $1.label == nil) && unify($0.type, $1.type)
        }
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count
        && zip(x.parameters, y.parameters).allSatisfy {
          $0.isInout == $1.isInout && unify($0.type, $1.type)
        } && unify(x.result, y.result)
    case (.metatype(let x), .metatype(let y)): return unify(x, y)
    case (.member(let x, let p), .member(let y, let q)):
      if a == b { return true }
      return p === q && unify(x, y)
    case (.opaque(let x, let p), .opaque(let y, let q)):
      return x === y && zip(p, q).allSatisfy { unify($0, $1) }
    case (.existential(let x), .existential(let y)):
      return x.protocols == y.protocols && x.isClassBound == y.isClassBound
        && x.superclass == y.superclass
        && x.fixed.allSatisfy { key, type in y.fixed[key].map { unify(type, $0) } ?? false }
    default:
      return a == b
    }
  }

  private func bind(_ variable: TypeVariable, to type: Type) -> Bool {
    if let kind = state.literals[variable.index] {
      guard accepts(type, kind) else { return false }
      if !isDefault(type, kind) { state.score.nonDefaultLiterals += 1 }
    }
    if type.contains({ head($0) == .variable(variable) }) { return false }
    state.bindings[variable.index] = type
    return true
  }

  // MARK: Literals

  func defaultType(_ kind: LiteralKind) -> Type? {
    switch kind {
    case .integer: universe.int
    case .floating: universe.double
    case .boolean: universe.bool
    case .string, .interpolation: universe.string
    case .null: nil
    }
  }

  private func isDefault(_ type: Type, _ kind: LiteralKind) -> Bool {
    kind == .null || defaultType(kind) == type
  }

  static let literalProtocols: [LiteralKind: String] = [
    .integer: "ExpressibleByIntegerLiteral", .floating: "ExpressibleByFloatLiteral",
    .boolean: "ExpressibleByBooleanLiteral", .string: "ExpressibleByStringLiteral",
    .interpolation: "ExpressibleByStringInterpolation", .null: "ExpressibleByNilLiteral",
  ]

  /// Whether a literal can have the type.
  func accepts(_ type: Type, _ kind: LiteralKind) -> Bool {
    if case .error = type { return true }
    guard let name = Self.literalProtocols[kind] else { return false }
    if universe.conforms(type, to: universe.standardType(name), environment) { return true }
    if kind == .integer {
      // A type that takes floating-point literals takes whole ones too only when it says so.
      return false
    }
    if kind == .string,
      universe.conforms(
        type, to: universe.standardType("ExpressibleByUnicodeScalarLiteral"), environment)
    {
      return true
    }
    if kind == .string || kind == .interpolation {
      return type == universe.string
        || (kind == .string && type == universe.standard("Character"))
    }
    return false
  }

  // MARK: Solving

  /// Solves everything; afterwards `resolve` gives types without variables.
  func solve() throws {
    try settle()
    if let left = state.constraints.first { throw complaint(about: left) }
  }

  /// Simplifies and chooses until no constraint is left or none can move.
  private func settle() throws {
    while true {
      try simplify()
      if state.constraints.isEmpty {
        // Literals that nothing else speaks of take their default types.
        for index in state.bindings.indices where state.bindings[index] == nil {
          if let kind = state.literals[index], let type = defaultType(kind) {
            state.bindings[index] = type
          }
        }
        return
      }
      if bindFromBounds(.lower) { continue }
      if try openClosures({ $0.isSingleExpression && !self.isUnknown($0.type) }) { continue }
      if try defaultAwaited() { continue }
      if bindFromBounds(.upper) { continue }
      if try branch() { return }
      if try defaultCollections() { continue }
      if try defaultLiterals() { continue }
      if bindFromBounds(.existential) { continue }
      if bindErrors() { continue }
      if try openClosures({ !self.isUnknown($0.type) }) { continue }
      if try openClosures({ _ in true }) { continue }
      return
    }
  }

  /// Runs every constraint that can move, until none can.
  private func simplify() throws {
    var moved = true
    while moved {
      moved = false
      let pending = state.constraints
      state.constraints = []
      for (index, constraint) in pending.enumerated() {
        do {
          if try step(constraint) {
            moved = true
          } else {
            state.constraints.append(constraint)
          }
        } catch {
          state.constraints += pending[(index + 1)...]
          throw error
        }
      }
    }
  }

  /// True when the constraint is done (it may have added others).
  private func step(_ constraint: Constraint) throws -> Bool {
    switch constraint {
    case .conversion(let from, let to, let role, let range):
      return try stepConversion(from, to, role, range)
    case .conforms(let type, let proto, let range):
      let known = reopen(head(type), range)
      if case .variable = known {
        if known == head(type) { return false }
        state.constraints.append(.conforms(known, proto, range))
        return true
      }
      let resolved = resolve(known)
      if !universe.conforms(resolved, to: proto, environment) {
        throw Failure(
          id: "does-not-conform",
          message:
            "'\(universe.describe(resolved))' does not conform to '\(proto.name)'",
          range: range)
      }
      addConditionalConstraints(resolved, proto, range)
      return true
    case .associated(let base, let associated, let result, let range):
      let known = head(base)
      if case .variable = known { return false }
      let resolved = resolve(known)
      let type: Type
      if resolved.isAbstract {
        type = universe.canonical(.member(resolved, associated), environment)
      } else if let found = universe.associatedType(associated, of: resolved, environment) {
        type = found
      } else if case .error = resolved {
        type = .error
      } else {
        throw Failure(
          id: "does-not-conform",
          message:
            "'\(universe.describe(resolved))' does not conform to '\(associated.owner.name)'",
          range: range)
      }
      guard unify(reopen(type, range), result) else {
        throw Failure(
          id: "type-mismatch",
          message:
            "'\(universe.describe(resolved)).\(associated.name)' is '\(universe.describe(resolve(type)))', not '\(universe.describe(resolve(result)))'",
          range: range)
      }
      return true
    case .subclass(let type, let superclass, let range):
      let known = head(type)
      if case .variable = known { return false }
      guard universe.isSubclass(resolve(known), of: resolve(superclass), environment) else {
        throw Failure(
          id: "type-mismatch",
          message:
            "'\(universe.describe(resolve(known)))' does not inherit from '\(universe.describe(resolve(superclass)))'",
          range: range)
      }
      return true
    case .when(let type, let waiting):
      let known = head(type)
      if case .variable = known { return false }
      try waiting.action(self, known)
      return true
    case .overload(let overload):
      return try stepOverload(overload)
    case .closure(let closure):
      return try closure.stepWhenKnown(self)
    case .collectionLiteral(let literal):
      return try stepCollection(literal)
    }
  }

  /// `[T]: Equatable` says something of T when T is still open.
  private func addConditionalConstraints(_ type: Type, _ proto: NominalDecl, _ range: SourceRange) {
    guard type.hasVariables, case .nominal(let nominal, let arguments) = type,
      let entry = nominal.info.conformances.first(where: { $0.proto === proto })
    else { return }
    let bindings = universe.bindings(of: nominal, arguments)
    for requirement in entry.requirements {
      if case .conforms(let subject, let bound) = requirement {
        conform(universe.substitute(subject, bindings), to: bound, at: range)
      }
    }
  }

  private func stepCollection(_ literal: CollectionLiteral) throws -> Bool {
    let known = head(literal.type)
    guard case .variable = known else {
      try fixCollection(literal, known)
      return true
    }
    return false
  }

  private func fixCollection(_ literal: CollectionLiteral, _ type: Type) throws {
    var type = type
    // `let a: [Int]? = [1]`
    while case .nominal(let nominal, let arguments) = type,
      nominal === universe.standardType("Optional"), let inner = arguments.first
    {
      type = head(inner)
    }
    if case .variable = type {
      let inner = CollectionLiteral(
        type: type, range: literal.range, isDictionary: literal.isDictionary,
        elements: literal.elements, values: literal.values)
      state.constraints.append(.collectionLiteral(inner))
      return
    }
    if case .existential = type {
      type = try defaultCollectionType(literal)
    }
    let name =
      literal.isDictionary ? "ExpressibleByDictionaryLiteral" : "ExpressibleByArrayLiteral"
    let proto = universe.standardType(name)
    guard universe.conforms(type, to: proto, environment) else {
      if case .error = type { return }
      let what = literal.isDictionary ? "dictionary" : "array"
      throw Failure(
        id: "type-mismatch",
        message: "\(what) literal can't be a '\(universe.describe(resolve(type)))'",
        range: literal.range)
    }
    func element(_ name: String) -> Type {
      guard let associated = universe.findAssociatedType(name, of: type, environment) else {
        return .error
      }
      if type.isAbstract {
        return universe.canonical(.member(type, associated), environment)
      }
      return universe.associatedType(associated, of: type, environment) ?? .error
    }
    if literal.isDictionary {
      let (key, value) = (element("Key"), element("Value"))
      for item in literal.elements { convert(item.type, to: key, .element, at: item.range) }
      for item in literal.values { convert(item.type, to: value, .element, at: item.range) }
    } else {
      let wanted = element("ArrayLiteralElement")
      for item in literal.elements { convert(item.type, to: wanted, .element, at: item.range) }
    }
  }

  private func defaultCollectionType(_ literal: CollectionLiteral) throws -> Type {
    if literal.isDictionary {
      let (key, value) = (makeVariable(), makeVariable())
      return universe.standard("Dictionary", key, value)
    }
    return universe.array(makeVariable())
  }

  /// Literals that nothing gave a type become arrays and dictionaries.
  private func defaultCollections() throws -> Bool {
    for (index, constraint) in state.constraints.enumerated() {
      guard case .collectionLiteral(let literal) = constraint else { continue }
      state.constraints.remove(at: index)
      let type = try defaultCollectionType(literal)
      guard unify(literal.type, type) else { continue }
      try fixCollection(literal, type)
      return true
    }
    return false
  }

  private func defaultLiterals() throws -> Bool {
    for index in state.bindings.indices where state.bindings[index] == nil {
      guard let kind = state.literals[index], kind != .null else { continue }
      return try defaultLiteral(TypeVariable(index: index), kind)
    }
    return false
  }

  /// Gives a literal its default type; a whole number that doesn't fit as `Int` becomes a `Double`,
  /// a text a `Character`.
  private func defaultLiteral(_ variable: TypeVariable, _ kind: LiteralKind) throws -> Bool {
    guard let type = defaultType(kind) else { return false }
    let other: Type? =
      switch kind {
      case .integer: universe.double
      case .string: universe.standard("Character")
      default: nil
      }
    guard let other else {
      state.bindings[variable.index] = type
      return true
    }
    let start = state
    attemptsLeft -= 1
    guard attemptsLeft > 0 else {
      state.bindings[variable.index] = type
      return true
    }
    state.bindings[variable.index] = type
    do {
      try speculate {
        try settle()
        if let left = state.constraints.first { throw complaint(about: left) }
      }
      return true
    } catch let failure as Failure {
      state = start
      state.bindings[variable.index] = other
      state.score.nonDefaultLiterals += 1
      do {
        try settle()
        if let left = state.constraints.first { throw complaint(about: left) }
        return true
      } catch {
        throw failure
      }
    }
  }

  /// A literal whose member is asked for can wait no longer.
  private func defaultAwaited() throws -> Bool {
    for constraint in state.constraints {
      guard case .when(let type, _) = constraint, case .variable(let variable) = head(type) else {
        continue
      }
      if let kind = state.literals[variable.index] {
        return try defaultLiteral(variable, kind)
      }
      for (index, other) in state.constraints.enumerated() {
        guard case .collectionLiteral(let literal) = other,
          head(literal.type) == .variable(variable)
        else { continue }
        state.constraints.remove(at: index)
        let known = try defaultCollectionType(literal)
        guard unify(literal.type, known) else { continue }
        try fixCollection(literal, known)
        return true
      }
    }
    return false
  }

  private func openClosures(_ isTurn: (ClosureInference) -> Bool) throws -> Bool {
    for (index, constraint) in state.constraints.enumerated() {
      guard case .closure(let closure) = constraint, isTurn(closure) else { continue }
      state.constraints.remove(at: index)
      try closure.open(self)
      return true
    }
    return false
  }

  // MARK: Choosing from bounds

  /// Which bounds of a variable may decide it.
  private enum Bounds {
    /// What converts into it.
    case lower
    /// What it converts to, and other variables.
    case upper
    /// An existential it converts to: the last resort, since anything converts to `Any`.
    case existential
  }

  /// Binds a variable to what converts into it, or to what it converts to.
  private func bindFromBounds(_ bounds: Bounds) -> Bool {
    var lower: [Int: [Type]] = [:]
    var upper: [Int: [Type]] = [:]
    var order: [Int] = []
    var undecided: Set<Int> = []
    for constraint in state.constraints {
      if case .overload(let overload) = constraint, let result = overload.result,
        case .variable(let variable) = head(result)
      {
        undecided.insert(variable.index)
      }
      guard case .conversion(let from, let to, _, _) = constraint else { continue }
      let a = head(from)
      let b = head(to)
      switch (a, b) {
      case (.variable(let x), .variable(let y)):
        lower[y.index, default: []].append(.variable(x))
        order.append(y.index)
        upper[x.index, default: []].append(.variable(y))
        order.append(x.index)
      case (_, .variable(let y)):
        lower[y.index, default: []].append(a)
        order.append(y.index)
      case (.variable(let x), _):
        upper[x.index, default: []].append(b)
        order.append(x.index)
      default: break
      }
    }
    order.removeAll { undecided.contains($0) }
    for index in order {
      let variable = Type.variable(TypeVariable(index: index))
      guard state.bindings[index] == nil else { continue }
      let concrete = (lower[index] ?? []).filter { !isUnknown($0) }
      if let first = concrete.first {
        let joined = concrete.dropFirst().reduce(Optional(first)) { partial, next in
          partial.flatMap { join($0, next) }
        }
        guard let joined else { continue }
        // A nil or an optional flowing in too makes the whole optional.
        let hasNil = (lower[index] ?? []).contains { literal(of: $0) == .null }
        let type = hasNil && !universe.isOptional(joined) ? universe.optional(joined) : joined
        if state.literals[index] == nil {
          if unify(variable, type) { return true }
        }
      }
    }
    // Literal variables flowing into a variable: the two are one, and the default comes later.
    for index in order where state.bindings[index] == nil && state.literals[index] == nil {
      let variable = Type.variable(TypeVariable(index: index))
      let literals = (lower[index] ?? []).filter { literal(of: $0) != nil }
      if literals.isEmpty { continue }
      if literals.contains(where: { literal(of: $0) == .null }) {
        guard bounds != .lower else { continue }
        let inner = makeVariable()
        for other in literals where literal(of: other) != .null { _ = unify(inner, other) }
        if unify(variable, universe.optional(inner)) { return true }
        continue
      }
      if unify(variable, literals[0]) { return true }
    }
    if bounds == .lower { return false }
    for index in order where state.bindings[index] == nil && state.literals[index] == nil {
      let variable = Type.variable(TypeVariable(index: index))
      if let bound = (upper[index] ?? []).first(where: { !isUnknown($0) }) {
        if case .existential = bound, bounds != .existential { continue }
        if unify(variable, bound) { return true }
      }
      if let other = (lower[index] ?? []).first ?? (upper[index] ?? []).first {
        if unify(variable, other) { return true }
      }
    }
    return false
  }

  /// A generic error type that nothing decides is `any Error`.
  private func bindErrors() -> Bool {
    for constraint in state.constraints {
      if case .conforms(let type, let proto, _) = constraint, isUnknown(type),
        proto === universe.standardType("Error")
      {
        return unify(type, .existential(ExistentialType(protocols: [proto])))
      }
    }
    return false
  }

  /// The least type that both convert to, where that is not a matter of taste.
  func join(_ a: Type, _ b: Type) -> Type? {
    let a = resolve(a)
    let b = resolve(b)
    if a == b { return a }
    if universe.isOptional(a), case .nominal(_, let inner) = a {
      if universe.isOptional(b) { return a.hasVariables ? b : a }
      return inner.first.flatMap { join($0, b) }.map { universe.optional($0) }
    }
    if universe.isOptional(b) { return join(b, a) }
    if universe.isSubclass(a, of: b, environment) { return b }
    if universe.isSubclass(b, of: a, environment) { return a }
    // Two classes meet at their nearest common ancestor.
    var ancestor = universe.superclass(of: a)
    while let current = ancestor {
      if universe.isSubclass(b, of: current, environment) { return current }
      ancestor = universe.superclass(of: current)
    }
    if a.hasVariables || b.hasVariables { return a }
    if case .existential = a { return a }
    if case .existential = b { return b }
    if case .tuple(let x) = a, case .tuple(let y) = b, x.count == y.count { return a }
    if case .function = a, case .function = b { return a }
    return a
  }

  // MARK: Searching

  /// Tries the alternatives of one open overload; true when everything is solved.
  private func branch() throws -> Bool {
    var best: (position: Int, overload: Overload, viable: [Candidate])?
    for (position, constraint) in state.constraints.enumerated() {
      guard case .overload(let overload) = constraint else { continue }
      let viable = overload.viable(self)
      if best == nil || viable.count < best?.viable.count ?? 0 {
        best = (position, overload, viable)
      }
    }
    guard let (position, overload, found) = best else { return false }
    state.constraints.remove(at: position)
    let start = state
    var winner: (score: Score, candidate: Int, state: State)?
    var firstFailure: Failure?
    let viable =
      found.filter { !$0.isDisfavored(universe) } + found.filter { $0.isDisfavored(universe) }
    for (index, candidate) in viable.enumerated() {
      attemptsLeft -= 1
      if attemptsLeft < 0 {
        throw Failure(
          id: "too-complex",
          message: "this expression has too many possible meanings",
          range: overload.range, help: "split it into smaller ones, or annotate a type")
      }
      state = start
      if let winner, !(state.score < winner.score) { continue }
      do {
        try speculate {
          try overload.choose(candidate, self)
          try settle()
          if let left = state.constraints.first { throw complaint(about: left) }
        }
      } catch let failure as Failure {
        if failure.id == "too-complex" { throw failure }
        if firstFailure == nil { firstFailure = failure }
        continue
      }
      if let known = winner {
        if !(state.score < known.score) { continue }
      }
      winner = (state.score, index, state)
      // No literal had to bend and nothing was wrapped: only a less general candidate could be
      // better.
      let bent =
        state.score.nonDefaultLiterals > start.score.nonDefaultLiterals
        || state.score.valueToOptional > start.score.valueToOptional
        || state.score.disfavored > start.score.disfavored
      let weight = overload.weight(candidate)
      if !bent, viable[(index + 1)...].allSatisfy({ overload.weight($0) >= weight }) { break }
    }
    guard let winner else {
      state = start
      if viable.count == 1, let firstFailure { throw firstFailure }
      throw overload.noMatch(self, firstFailure)
    }
    // The boxes that choices are written to follow the last attempt: run the best one again.
    state = start
    try overload.choose(viable[winner.candidate], self)
    try settle()
    if let left = state.constraints.first { throw complaint(about: left) }
    return true
  }

  /// Runs an attempt that may be given up: what it complains about fails it instead of being told.
  private func speculate(_ attempt: () throws -> Void) throws {
    let mark = universe.speculativeFailures.count
    universe.speculationDepth += 1
    defer { universe.speculationDepth -= 1 }
    do {
      try attempt()
    } catch {
      universe.speculativeFailures.removeSubrange(mark...)
      throw error
    }
    guard universe.speculativeFailures.count > mark else { return }
    let failure = universe.speculativeFailures[mark]
    universe.speculativeFailures.removeSubrange(mark...)
    throw failure
  }

  // MARK: Complaints

  private func complaint(about constraint: Constraint) -> Failure {
    switch constraint {
    case .conversion(let from, let to, let role, let range):
      return mismatch(from, to, role, range)
    case .conforms(_, let proto, let range):
      return Failure(
        id: "cannot-infer",
        message: "a type that conforms to '\(proto.name)' could not be inferred here",
        range: range, help: "annotate the type")
    case .associated(_, _, _, let range), .subclass(_, _, let range):
      return Failure(
        id: "cannot-infer", message: "a generic parameter could not be inferred here",
        range: range, help: "annotate the type")
    case .when(_, let waiting):
      return Failure(
        id: "cannot-infer", message: waiting.complaint, range: waiting.range,
        help: "annotate the type")
    case .overload(let overload):
      return overload.noMatch(self, nil)
    case .closure(let closure):
      return Failure(
        id: "cannot-infer", message: "the type of this closure could not be inferred",
        range: closure.range, help: "write the types of its parameters and result")
    case .collectionLiteral(let literal):
      return Failure(
        id: "cannot-infer", message: "the type of this literal could not be inferred",
        range: literal.range, help: "annotate the type")
    }
  }

  func mismatch(_ from: Type, _ to: Type, _ role: ConversionRole, _ range: SourceRange) -> Failure {
    let a: String
    if let kind = literal(of: from) {
      a =
        switch kind {
        case .null: "nil"
        default: defaultType(kind).map(universe.describe) ?? "_"
        }
    } else {
      a = universe.describe(resolve(from))
    }
    let b = universe.describe(resolve(to))
    if a == "nil" {
      return Failure(
        id: "type-mismatch", message: "'nil' can't be a '\(b)', which isn't optional",
        range: range)
    }
    var help: String?
    if universe.isOptional(resolve(from)), case .nominal(_, let inner) = resolve(from),
      inner.first == resolve(to)
    {
      help = "unwrap it with 'if let', '??' or '!'"
    } else if [universe.int, universe.double, universe.standard("Float")].contains(resolve(to)),
      [universe.int, universe.double, universe.standard("Float")].contains(resolve(from))
    {
      help = "convert it with '\(b)(…)'"
    }
    switch role {
    case .argument(_, _):
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected argument type '\(b)'",
        range: range, help: help)
    case .value:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to specified type '\(b)'", range: range,
        help: help)
    case .result:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert return expression of type '\(a)' to return type '\(b)'",
        range: range, help: help)
    case .condition:
      return Failure(
        id: "type-mismatch", message: "a condition must be a 'Bool', this is a '\(a)'",
        range: range, help: help)
    case .element:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected element type '\(b)'",
        range: range, help: help)
    case .operand:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected operand type '\(b)'",
        range: range, help: help)
    }
  }
}

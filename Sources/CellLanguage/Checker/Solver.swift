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
enum LiteralKind: Int, CaseIterable {
  case integer, floating, boolean, string, interpolation, null

  /// What types conform to that such a literal can have.
  var protocolName: String {
    switch self {
    case .integer: "ExpressibleByIntegerLiteral"
    case .floating: "ExpressibleByFloatLiteral"
    case .boolean: "ExpressibleByBooleanLiteral"
    case .string: "ExpressibleByStringLiteral"
    case .interpolation: "ExpressibleByStringInterpolation"
    case .null: "ExpressibleByNilLiteral"
    }
  }
}

/// How good a solution is; lower is better. Order of importance as in Swift: unwrapping what is
/// declared as `T!`, leaving out the result of a closure, literals of other than the default type,
/// wrapping into an optional, converting to `Any`, how general the chosen declarations are, and last
/// converting to other existentials.
///
/// Source: `ScoreKind` of the Swift compiler (include/swift/Sema/ConstraintSystem.h).
struct Score: Comparable {
  var unwrappings = 0
  var disfavored = 0
  var functionConversions = 0
  var nonDefaultLiterals = 0
  var valueToOptional = 0
  var erasuresToAny = 0
  var generality = 0
  var erasures = 0

  static func < (a: Score, b: Score) -> Bool {
    if a.unwrappings != b.unwrappings { return a.unwrappings < b.unwrappings }
    if a.disfavored != b.disfavored { return a.disfavored < b.disfavored }
    let (x, y) = (
      (a.functionConversions, a.nonDefaultLiterals, a.valueToOptional),
      (b.functionConversions, b.nonDefaultLiterals, b.valueToOptional)
    )
    if x != y { return x < y }
    return (a.erasuresToAny, a.generality, a.erasures) < (b.erasuresToAny, b.generality, b.erasures)
  }
}

/// Where a conversion is needed, for its message.
enum ConversionRole {
  case argument(of: String, label: String?)
  case value
  case result
  /// Of an `if` or `switch` used as a value.
  case branch(first: SourceRange)
  case condition
  case element
  case key
  case entry
  case variadic
  case loop
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
    private(set) var bindings: [Type?] = []
    /// How often a variable was bound: what has been tried at one version need not be tried again.
    private(set) var version = 0
    var literals: [LiteralKind?] = []
    var constraints: [Constraint] = []
    var score = Score()
    /// Types of closure literals: they take on the function type they flow into.
    var closures: Set<TypeVariable> = []
    /// Those of key path literals among them.
    var keyPaths: Set<TypeVariable> = []
    /// What closures give that only throw, trap or run for ever.
    var neverGiven: [TypeVariable] = []
    /// Types of `?:`.
    var ternaries: Set<Int> = []
    /// Variables of closures whose types are variables of the solver until it is done.
    var openVariables: [Variable] = []
    /// What choices have written outside the state, in order, so that it can be written again.
    var effects: [() -> Void] = []
    /// How many literals had to bend whatever was chosen.
    var inevitableLiterals = 0

    /// A variable of an attempt that was given up is in no state any more.
    func binding(of variable: TypeVariable) -> Type? {
      variable.index < bindings.count ? bindings[variable.index] : nil
    }

    mutating func bind(_ index: Int, to type: Type) {
      bindings[index] = type
      version += 1
    }

    mutating func addVariable() -> Int {
      bindings.append(nil)
      return bindings.count - 1
    }
  }

  enum Constraint {
    case conversion(Type, Type, ConversionRole, SourceRange)
    case conforms(Type, NominalDecl, SourceRange)
    /// The third type is what the associated type of the first is.
    case associated(Type, AssociatedTypeDecl, Type, SourceRange)
    case subclass(Type, Type, SourceRange)
    /// Waits until the type's head is known.
    case when(Type, Waiting)
    /// With the candidates that were viable at a version of the state.
    case overload(Overload, [Candidate], version: Int)
    case closure(ClosureInference)
    case collectionLiteral(CollectionLiteral)
  }

  /// Something to do once a type is known.
  final class Waiting {
    let range: SourceRange
    /// Other types that the action speaks of.
    let mentions: [Type]
    /// Said when the type never becomes known.
    let complaint: String
    let action: (Solver, Type) throws -> Void
    /// Gives the type itself when nothing else does; false when it can't yet.
    let fallback: ((Solver) throws -> Bool)?
    init(
      _ range: SourceRange, mentions: [Type], complaint: String,
      fallback: ((Solver) throws -> Bool)?,
      _ action: @escaping (Solver, Type) throws -> Void
    ) {
      self.range = range
      self.mentions = mentions
      self.complaint = complaint
      self.fallback = fallback
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
    /// Whether it is used at once: then it may hold values of any types.
    let isPart: Bool
    init(
      type: Type, range: SourceRange, isDictionary: Bool, isPart: Bool,
      elements: [(type: Type, range: SourceRange)],
      values: [(type: Type, range: SourceRange)] = []
    ) {
      self.type = type
      self.range = range
      self.isDictionary = isDictionary
      self.elements = elements
      self.values = values
      self.isPart = isPart
    }
  }

  let universe: Universe
  let environment: [Requirement]
  /// Whether generic parameters here may stand for other types (`where Element == Double`).
  let hasSameTypes: Bool
  var state = State()
  var score: Score {
    get { state.score }
    set { state.score = newValue }
  }
  /// Whether the expression names something whose own declaration is wrong: what doesn't fit then
  /// has been complained about.
  var namesWhatIsWrong = false
  /// How many problems there were before the expression.
  var problemsBefore = 0
  /// Bounds the search over overloads, so that no expression can hang the checker. An expression
  /// whose first choices are right needs one attempt for each of its overloads.
  var attemptsLeft = 4_000

  init(_ universe: Universe, environment: [Requirement]) {
    self.universe = universe
    self.environment = environment
    hasSameTypes = environment.contains { if case .same = $0 { true } else { false } }
  }

  // MARK: Variables

  func makeVariable(_ literal: LiteralKind? = nil) -> Type {
    state.literals.append(literal)
    return .variable(TypeVariable(index: state.addVariable()))
  }

  /// Leaves out the first variables, which belong to somebody else.
  func skipVariables(_ count: Int) {
    for _ in 0..<count { _ = makeVariable() }
  }

  /// The type with known variables replaced at its head.
  func head(_ type: Type) -> Type {
    var current = type
    while case .variable(let variable) = current, let bound = state.binding(of: variable) {
      current = bound
    }
    if hasSameTypes, current.isAbstract { return universe.canonical(current, environment) }
    return current
  }

  /// The type with all known variables replaced.
  func resolve(_ type: Type) -> Type {
    guard type.hasVariables else {
      return hasSameTypes ? universe.canonical(type, environment) : type
    }
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

  /// Writes something outside the state, in a way that survives the undoing of later attempts.
  func record(_ effect: @escaping () -> Void) {
    effect()
    state.effects.append(effect)
  }

  /// Gives up what refers back to the solver, when it is done.
  func letGo() {
    (state.effects, state.constraints) = ([], [])
  }

  // MARK: Adding constraints

  func convert(_ from: Type, to: Type, _ role: ConversionRole, at range: SourceRange) {
    state.constraints.append(.conversion(from, to, role, range))
  }

  func conform(_ type: Type, to proto: NominalDecl, at range: SourceRange) {
    state.constraints.append(.conforms(type, proto, range))
  }

  /// Runs the action once the type is known.
  ///
  /// - Parameter mentions: All other types that the action may bind or look at.
  func when(
    _ type: Type, at range: SourceRange, mentions: [Type], complaint: String,
    fallback: ((Solver) throws -> Bool)? = nil,
    _ action: @escaping (Solver, Type) throws -> Void
  ) throws {
    let known = head(type)
    if case .variable = known {
      state.constraints.append(
        .when(
          type,
          Waiting(range, mentions: mentions, complaint: complaint, fallback: fallback, action)))
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
      case (nil, nil): merged = nil
      case (nil, let kind):
        if isCollectionLiteral(x) { return false }
        merged = kind
      case (let kind, nil):
        if isCollectionLiteral(y) { return false }
        merged = kind
      case (.integer?, .floating?), (.floating?, .integer?):
        // The whole number can't have its default type any more.
        state.score.nonDefaultLiterals += 1
        merged = .floating
      case (.string?, .interpolation?), (.interpolation?, .string?): merged = .interpolation
      case (let p, let q):
        if p != q { return false }
        merged = p
      }
      state.bind(x.index, to: b)
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
        && (x.thrown == nil && y.thrown == nil || unify(universe.thrown(x), universe.thrown(y)))
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

  /// Whether the type is open, and that of an array or dictionary literal.
  func isCollectionLiteral(_ type: Type) -> Bool {
    if case .variable(let variable) = head(type) { isCollectionLiteral(variable) } else { false }
  }

  /// Whether the variable is the type of an array or dictionary literal, which no other literal has.
  private func isCollectionLiteral(_ variable: TypeVariable) -> Bool {
    state.constraints.contains {
      if case .collectionLiteral(let literal) = $0 {
        head(literal.type) == .variable(variable)
      } else {
        false
      }
    }
  }

  /// Whether a conversion will tell something of an open type.
  func isConverted(_ type: Type) -> Bool {
    let known = head(type)
    return state.constraints.contains {
      if case .conversion(let from, let to, _, _) = $0 {
        head(from) == known || head(to) == known
      } else {
        false
      }
    }
  }

  /// Makes a type that was open what it has turned out to be.
  ///
  /// - Throws: `Failure` when something else has decided otherwise.
  func bind(_ open: Type, to type: Type, at range: SourceRange) throws {
    guard unify(open, type) else { throw mismatch(type, open, .value, range) }
  }

  func bind(_ variable: TypeVariable, to type: Type) -> Bool {
    if let kind = state.literals[variable.index] {
      guard accepts(type, kind) else { return false }
      if !isDefault(type, kind) { state.score.nonDefaultLiterals += 1 }
    }
    if occurs(variable, in: type) { return false }
    state.bind(variable.index, to: type)
    return true
  }

  /// Whether a type holds a variable, be it in what its own variables stand for.
  private func occurs(_ variable: TypeVariable, in type: Type) -> Bool {
    var found = false
    forEachOpenVariable(in: type) { if $0 == variable.index { found = true } }
    return found
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

  /// A type whose literals, and what they convert to, are what they are by default.
  func withDefaults(_ type: Type) -> Type {
    type.mapLeaves { leaf in
      if let kind = self.literal(of: leaf) { return self.defaultType(kind) }
      guard case .variable = leaf else { return nil }
      let kinds = self.state.constraints.flatMap { constraint -> [LiteralKind] in
        switch constraint {
        case .conversion(let from, let to, _, _) where self.head(to) == self.head(leaf):
          return [self.literal(of: from)].compactMap { $0 }
        case .collectionLiteral(let literal):
          guard case .nominal(_, let arguments) = self.head(literal.type),
            arguments.map({ self.head($0) }) == [self.head(leaf)]
          else { return [] }
          return literal.elements.compactMap { self.literal(of: $0.type) }
        default: return []
        }
      }
      return (kinds.contains(.floating) ? .floating : kinds.first).flatMap(self.defaultType)
    }
  }

  func isDefault(_ type: Type, _ kind: LiteralKind) -> Bool {
    kind == .null || defaultType(kind) == type
  }

  /// Whether a literal may have a type whose generic parameters are still open.
  func mayAccept(_ type: Type, _ kind: LiteralKind) -> Bool {
    if accepts(type, kind) { return true }
    guard case .nominal(let nominal, _) = type, universe.isAbstractInside(type) else {
      return false
    }
    let proto = universe.literalProtocols[kind.rawValue]
    return nominal.info.conformances.contains { $0.proto === proto }
  }

  /// Whether a literal can have the type.
  func accepts(_ type: Type, _ kind: LiteralKind) -> Bool {
    if case .error = type { return true }
    if universe.conforms(type, to: universe.literalProtocols[kind.rawValue], environment) {
      return true
    }
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
}

extension Universe {
  /// Whether some type that a literal of the kind can have conforms to the protocol.
  func literalMayConform(_ kind: LiteralKind, to proto: NominalDecl) -> Bool {
    let names: [String]
    switch kind {
    case .null:
      return optionalDecl.info.conformances.contains { $0.proto === proto }
    case .integer: names = ["Int", "Double", "UInt64"]
    case .floating: names = ["Double"]
    case .boolean: names = ["Bool"]
    case .string: names = ["String", "Character"]
    case .interpolation: names = ["String"]
    }
    return proto.module != "Swift" || names.contains { conforms(standard($0), to: proto, []) }
      || literalTypes.contains { conforms($0.declaredType, to: proto, []) }
  }
}

import Diagnostics

/// One meaning that a called or named thing may have.
struct Candidate {
  var decl: ValueDecl
  /// Type of the value it is a member of (or the type itself, for static members).
  var baseType: Type?
  /// The protocol whose `Self` stands for the base.
  var proto: NominalDecl?
  /// The superclass that declares it.
  var ownerType: Type?
  /// What its `Self` is where that is more than the base: `super.copy()` gives the class at hand.
  var givenSelf: Type?
  var rank = 0
  /// Its place among the candidates of an overload.
  var position = 0
  /// Found through an instance and bound to it.
  var isInstanceMember = false

  init(_ decl: ValueDecl) { self.decl = decl }

  init(_ member: MemberCandidate, base: Type, isInstance: Bool) {
    decl = member.decl
    baseType = base
    proto = member.proto
    ownerType = member.ownerType
    rank = member.rank
    isInstanceMember = isInstance
  }

  func isDisfavored(_ universe: Universe) -> Bool {
    function.map { universe.disfavored.contains($0) } ?? false
  }

  var function: FunctionDecl? {
    switch decl {
    case .function(let function): function
    case .storage(let storage): storage.getter
    default: nil
    }
  }
}

extension Candidate {
  fileprivate var requirement: FunctionDecl? {
    if case .requirement? = function?.implementation { function } else { nil }
  }
}

extension FunctionDecl {
  /// Whether a function of a protocol's extension has the types of a requirement.
  fileprivate func isDefault(of requirement: FunctionDecl) -> Bool {
    guard let me = owner?.genericParameters.first,
      let other = requirement.owner?.genericParameters.first,
      parameters.count == requirement.parameters.count
    else { return false }
    func isSame(_ own: Type, _ wanted: Type) -> Bool {
      own.mapLeaves { $0 == .parameter(me) ? .parameter(other) : nil } == wanted
    }
    return isSame(result, requirement.result)
      && zip(parameters, requirement.parameters).allSatisfy {
        $0.isInout == $1.isInout && isSame($0.variable.type, $1.variable.type)
      }
  }
}

/// A choice between candidates that is still open.
class Overload {
  let name: String
  let range: SourceRange
  let candidates: [Candidate]
  /// What the choice decides: nothing else may guess it before.
  let result: Type?
  /// All types that the choice binds or looks at.
  let mentions: [Type]
  /// Whose expression it is; its solver, which alone holds this, does not outlive it. Counting
  /// references to it took three parts in a hundred of all checking.
  unowned(unsafe) let checker: BodyChecker

  init(
    _ checker: BodyChecker, name: String, range: SourceRange, candidates: [Candidate],
    result: Type? = nil, mentions: [Type]
  ) {
    self.checker = checker
    self.name = name
    self.range = range
    self.candidates = candidates
    self.result = result
    self.mentions = mentions
  }

  /// A cheap test that may only say no where choosing would fail.
  func isViable(_ candidate: Candidate, _ solver: Solver) -> Bool { true }

  /// Whether the arguments fit the candidate exactly, without any conversion.
  func isExact(_ candidate: Candidate, _ solver: Solver) -> Bool { false }

  /// How general the candidate is by itself; lower is better.
  func weight(_ candidate: Candidate) -> Int { candidate.rank }

  /// How many literals among the arguments would not have their default types.
  func bending(_ candidate: Candidate, _ solver: Solver) -> Int { 0 }

  /// Whether a literal is an operand: then it is meant to be of the other operand's type.
  func hasLiteralOperand(_ solver: Solver) -> Bool { false }

  /// Whether all operands are names of whose types nothing is known.
  func isBlind(_ solver: Solver) -> Bool { false }

  /// Adds what follows from the choice.
  func choose(_ candidate: Candidate, _ solver: Solver) throws {}

  /// Why no candidate fits.
  func noMatch(_ solver: Solver, _ failure: Failure?) -> Failure {
    failure ?? Failure(id: "no-overload", message: "no '\(name)' fits", range: range)
  }

  /// What a protocol's requirement calls where a type has nothing of its own: not meant beside it.
  func withoutDefaults(_ found: [Candidate]) -> [Candidate] {
    let requirements = found.compactMap(\.requirement)
    guard found.count > 1, !requirements.isEmpty else { return found }
    return found.filter { candidate in
      guard candidate.baseType == nil, candidate.requirement == nil,
        let function = candidate.function, function.owner?.kind == .protocol
      else { return true }
      return !requirements.contains { function.isDefault(of: $0) }
    }
  }

  /// A protocol's operator stands for those of the types that conform, so it is only needed where
  /// none of theirs fits.
  func withoutStandIns(_ found: [Candidate]) -> [Candidate] {
    guard found.count > 1 else { return found }
    let concrete = found.filter {
      $0.baseType != nil || $0.function?.owner?.kind != .protocol
    }
    guard
      concrete.contains(where: {
        $0.function?.owner != nil && $0.function?.genericParameters.isEmpty ?? false
      })
    else { return found }
    return found.filter { $0.requirement == nil || $0.baseType != nil }
  }

  enum Kind { case plain, optional, existential }

  /// What the candidate takes and gives, as far as wrapping and erasing go.
  func kinds(_ candidate: Candidate, _ universe: Universe) -> [Kind] {
    func kind(_ type: Type) -> Kind {
      if case .existential = type { return .existential }
      return universe.isOptional(type) ? .optional : .plain
    }
    guard let function = candidate.function else { return [] }
    return function.parameters.map { kind($0.variable.type) } + [kind(function.result)]
  }

  /// Whether all operands of the candidate are of one type.
  func isUniform(_ candidate: Candidate) -> Bool {
    let types = candidate.function?.parameters.map(\.variable.type) ?? []
    return types.allSatisfy { $0 == types[0] }
  }

  func givesWhatItTakes(_ candidate: Candidate) -> Bool {
    guard let function = candidate.function else { return false }
    return function.parameters.first?.variable.type == function.result
  }

  /// Whether a whole number could keep its default type with the candidate.
  func mentionsInt(_ candidate: Candidate, _ universe: Universe) -> Bool {
    guard let function = candidate.function else { return false }
    return function.result == universe.int
      || function.parameters.contains { $0.variable.type == universe.int }
  }
}

extension Solver {
  /// Adds a choice between candidates; one that is clear is made at once.
  func add(_ overload: Overload) throws {
    if let left = try stepOverload(overload, overload.candidates) {
      state.constraints.append(.overload(overload, left, version: state.version))
    }
  }

  /// The candidates that are left; nil when the overload is decided.
  func stepOverload(_ overload: Overload, _ candidates: [Candidate]) throws -> [Candidate]? {
    let found = candidates.filter { overload.isViable($0, self) }
    let viable = overload.withoutStandIns(overload.withoutDefaults(found))
    if viable.isEmpty { throw overload.noMatch(self, nil) }
    let decided: Candidate
    if viable.count == 1 {
      decided = viable[0]
    } else {
      var exact = viable.filter { overload.isExact($0, self) && !$0.isDisfavored(universe) }
      if exact.count > 1, overload.hasLiteralOperand(self) {
        let closed = exact.filter { overload.isUniform($0) && overload.givesWhatItTakes($0) }
        let least = exact.map { overload.bending($0, self) }.min() ?? 0
        exact =
          closed.isEmpty ? exact.filter { overload.bending($0, self) == least } : closed
        if exact.count > 1 { exact = exact.filter { overload.isUniform($0) } }
      }
      guard exact.count == 1 else { return found }
      decided = exact[0]
    }
    state.inevitableLiterals += overload.bending(decided, self)
    try overload.choose(decided, self)
    return nil
  }

  /// Whether nothing that may still be found out lets a type convert to one that is neither optional
  /// nor `AnyHashable`.
  func isRuledOut(_ known: Type, by wanted: NominalDecl) -> Bool {
    switch known {
    case .nominal(let own, _):
      return own !== wanted && (own.kind != .class || wanted.kind != .class)
    case .variable(let variable):
      guard let kind = state.literals[variable.index], kind != .null,
        wanted.genericParameters.isEmpty
      else { return false }
      let type = Type.nominal(wanted, [])
      // A whole number becomes one with a fraction where it meets one.
      return !accepts(type, kind) && (kind != .integer || !accepts(type, .floating))
    case .parameter, .member: return wanted.kind != .class
    default: return false
    }
  }

  /// Whether a value of one type could convert to the other, judged by the heads alone.
  func mayConvert(_ from: Type, to: Type) -> Bool {
    let a = head(from)
    // A generic parameter of the callee means what this call makes of it, whatever the place of the
    // call knows of the same parameter.
    let b = to.isAbstract ? to : head(to)
    switch (a, b) {
    case (.error, _), (_, .error): return true
    case (_, .variable(let variable)):
      guard let kind = state.literals[variable.index], !isUnknown(a) else { return true }
      return accepts(a, kind)
    case (_, .parameter), (_, .member): return true
    case (.variable(let variable), _):
      guard let kind = state.literals[variable.index] else {
        return !state.keyPaths.contains(variable) || mayBeKeyPath(b)
      }
      switch b {
      case .existential: return true
      case .nominal(let nominal, let arguments):
        if nominal === universe.anyHashable { return kind != .null }
        if nominal === universe.optionalDecl {
          return kind == .null || arguments.first.map { mayConvert(a, to: $0) } ?? true
        }
        return mayAccept(b, kind)
      default: return false
      }
    case (.nominal(let x, let p), .nominal(let y, let q)):
      if x === y { return zip(p, q).allSatisfy { mayConvert($0, to: $1) } }
      if y === universe.optionalDecl {
        return q.first.map { mayConvert(a, to: $0) } ?? true
      }
      if y === universe.anyHashable { return true }
      guard x.kind == .class, y.kind == .class else { return false }
      let (lower, upper) = (resolve(a), resolve(b))
      guard lower.hasVariables || upper.hasVariables || universe.isAbstractInside(upper) else {
        return universe.isSubclass(lower, of: upper, environment)
      }
      return universe.ancestors(of: lower).contains { $0 === y }
    case (_, .nominal(let y, let q)):
      if y === universe.optionalDecl {
        return q.first.map { mayConvert(a, to: $0) } ?? true
      }
      if case .existential(let existential) = a { return existential.superclass != nil }
      return a.isAbstract && y.kind == .class
        && universe.superclassBound(of: resolve(a), environment).map {
          universe.isSubclass($0, of: resolve(b), environment)
        } ?? false
    case (_, .existential(let existential)):
      if existential.protocols.isEmpty { return true }
      if case .function = a { return false }
      if case .tuple = a { return false }
      if case .nominal = a, !a.hasVariables {
        return existential.protocols.allSatisfy { universe.conforms(a, to: $0, environment) }
      }
      return true
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count
        || (y.parameters.count == 1 && x.parameters.count > 1)
    case (.tuple(let x), .tuple(let y)): return x.count == y.count
    case (.metatype(let x), .metatype(let y)): return mayConvert(x, to: y)
    case (.opaque, .opaque): return a == b
    default: return a == b
    }
  }
}

extension Solver {
  /// The function that a type is, or that what has the type will be used as.
  func functionWanted(of type: Type) -> FunctionType? {
    let known = head(type)
    if case .function(let function) = known { return function }
    guard case .variable = known else { return nil }
    for case .conversion(let from, let to, _, _) in state.constraints where head(from) == known {
      if case .function(let function) = head(to) { return function }
    }
    return nil
  }

  /// Whether a key path literal could have the type, judged by its head alone.
  private func mayBeKeyPath(_ type: Type) -> Bool {
    switch type {
    case .function(let function): return function.parameters.count == 1
    case .nominal(let nominal, let arguments):
      if nominal === universe.optionalDecl {
        return arguments.first.map { mayBeKeyPath(head($0)) } ?? true
      }
      return nominal.isKeyPath
    case .existential, .parameter, .member, .variable, .error: return true
    default: return false
    }
  }
}

extension NominalDecl {
  /// One of the prelude's classes of key paths.
  var isKeyPath: Bool { module == "Swift" && kind == .class && name.hasSuffix("KeyPath") }
}

/// Types of a declaration with its generic parameters replaced by fresh variables.
final class Opening {
  var substitution: Substitution
  private var members: [Type: Type] = [:]
  private let solver: Solver
  private let range: SourceRange

  init(_ substitution: Substitution, _ solver: Solver, _ range: SourceRange) {
    self.substitution = substitution
    self.solver = solver
    self.range = range
  }

  /// The type as seen from the use; associated types of variables become variables of their own.
  func type(_ type: Type) -> Type {
    type.mapLeaves { leaf in
      switch leaf {
      case .parameter(let parameter): return self.substitution[parameter]
      case .member(let base, let associated):
        let opened = self.type(base)
        let known = self.solver.head(opened)
        if case .variable = known {
          let key = Type.member(known, associated)
          if let member = self.members[key] { return member }
          let member = self.solver.makeVariable()
          self.members[key] = member
          self.solver.state.constraints.append(
            .associated(known, associated, member, self.range))
          return member
        }
        let resolved = self.solver.resolve(known)
        if resolved.hasVariables {
          let member = self.solver.makeVariable()
          self.solver.state.constraints.append(
            .associated(known, associated, member, self.range))
          return member
        }
        return self.solver.universe.canonical(
          .member(resolved, associated), self.solver.environment)
      default: return nil
      }
    }
  }

  /// Adds what the declaration requires.
  func require(_ requirements: [Requirement], skippingSelf proto: NominalDecl?) throws {
    for requirement in requirements {
      switch requirement {
      case .conforms(let subject, let bound):
        if case .parameter(let parameter) = subject {
          if let proto, parameter === proto.genericParameters.first { continue }
          guard substitution[parameter] != nil else { continue }
        }
        guard mentionsOpened(subject) else { continue }
        let opened = type(subject)
        if opened == subject { continue }
        solver.conform(opened, to: bound, at: range)
      case .same(let a, let b):
        guard mentionsOpened(a) || mentionsOpened(b) else { continue }
        let left = type(a)
        let right = type(b)
        guard solver.unify(left, right) else {
          throw Failure(
            id: "type-mismatch",
            message:
              "this needs '\(solver.universe.describe(solver.resolve(left)))' to be '\(solver.universe.describe(solver.resolve(right)))'",
            range: range)
        }
      case .subclass(let subject, let superclass):
        guard mentionsOpened(subject) else { continue }
        solver.state.constraints.append(.subclass(type(subject), type(superclass), range))
      case .classBound: break
      }
    }
  }

  private func mentionsOpened(_ type: Type) -> Bool {
    type.contains {
      if case .parameter(let parameter) = $0 { return self.substitution[parameter] != nil }
      return false
    }
  }

  /// What each generic parameter stands for, once solved.
  func resolved(for function: FunctionDecl) -> Substitution {
    var result = Substitution()
    for parameter in function.genericParameters {
      let type = substitution[parameter] ?? .parameter(parameter)
      result[parameter] = solver.resolve(type)
    }
    for (parameter, type) in substitution.types where result[parameter] == nil {
      result[parameter] = solver.resolve(type)
    }
    return result
  }
}

/// Which arguments go to which parameter.
enum ArgumentMatching {
  struct Label: Hashable {
    var text: String?
    var isTrailingClosure = false
  }

  enum Problem: Error {
    case missing(parameter: Int)
    case extra(argument: Int)
    case wrongLabel(argument: Int, expected: String?)
  }

  /// For each parameter the arguments it takes (none: its default).
  ///
  /// Source: The Swift Programming Language, "Functions"; trailing closures scan forward as of
  /// SE-0286, skipping parameters that don't look like functions.
  static func match(
    _ arguments: [Label], _ parameters: [Parameter], looksLikeFunction: (Type) -> Bool
  )
    throws(Problem) -> [[Int]]
  {
    var result = [[Int]](repeating: [], count: parameters.count)
    let plain = arguments.prefix { !$0.isTrailingClosure }.count
    var cursor = 0
    var index = 0
    while index < parameters.count {
      let parameter = parameters[index]
      defer { index += 1 }
      if parameter.isVariadic {
        if cursor < plain, arguments[cursor].text == parameter.label {
          result[index].append(cursor)
          cursor += 1
          while cursor < plain, arguments[cursor].text == nil {
            result[index].append(cursor)
            cursor += 1
          }
        }
        continue
      }
      if cursor < plain, arguments[cursor].text == parameter.label {
        result[index].append(cursor)
        cursor += 1
        continue
      }
      if cursor >= plain, cursor < arguments.count {
        // Only trailing closures are left.
        let trailing = arguments[cursor]
        let isFirst = cursor == plain
        if isFirst || trailing.text == nil {
          let looks = looksLikeFunction(parameter.variable.type)
          let laterRequired = parameters[(index + 1)...].contains {
            $0.defaultValue == nil && !$0.isVariadic && looksLikeFunction($0.variable.type)
          }
          let labelledLeft = arguments.count - cursor - 1
          if looks, !(parameter.defaultValue != nil && laterRequired && labelledLeft == 0) {
            result[index].append(cursor)
            cursor += 1
            continue
          }
        } else if trailing.text == parameter.label {
          result[index].append(cursor)
          cursor += 1
          continue
        }
      }
      if parameter.defaultValue != nil { continue }
      if cursor < plain {
        // Is the argument meant for this parameter under another label?
        let text = arguments[cursor].text
        let isLater = parameters[(index + 1)...].contains { $0.label == text }
        if !isLater || text == nil {
          throw .wrongLabel(argument: cursor, expected: parameter.label)
        }
      }
      throw .missing(parameter: index)
    }
    if cursor < arguments.count { throw .extra(argument: cursor) }
    return result
  }
}

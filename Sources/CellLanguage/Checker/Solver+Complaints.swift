import Diagnostics

extension SourceRange {
  func lies(in other: SourceRange) -> Bool { other.start <= start && end <= other.end }
}

/// What to say of a constraint that can't hold.
extension Solver {
  func complaint(about constraint: Constraint) -> Failure {
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
    case .overload(let overload, _, _):
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
      a = universe.describe(resolveLiterals(from))
    }
    let b = universe.describe(resolveLiterals(to))
    if a == "nil" {
      return Failure(
        id: "type-mismatch", message: "'nil' can't be of type '\(b)', which isn't optional",
        range: range)
    }
    if let failure = mustUnwrap(resolve(from), to: resolve(to), role, range) { return failure }
    var help: String?
    if case .function(let function) = resolve(from), function.parameters.isEmpty,
      function.result == resolve(to)
    {
      help = "call it: add '()'"
    } else if resolve(to) == universe.bool, isTruthCondition(role) {
      help =
        universe.isOptional(resolve(from))
        ? "test it with '!= nil'" : "compare it, for example with '!= 0'"
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
    case .branch(let first):
      return Failure(
        id: "type-mismatch",
        message: "the branches are of different types, '\(b)' and '\(a)'", range: first,
        help: help ?? "give all of them one type, or annotate what they make",
        notes: [.init("this one is of type '\(a)'", at: range)])
    case .condition:
      return Failure(
        id: "type-mismatch", message: "a condition must be of type 'Bool', this is of type '\(a)'",
        range: range, help: help)
    case .element:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected element type '\(b)'",
        range: range, help: help ?? "write the type to mix elements of different types: '[Any]'")
    case .key:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected dictionary key type '\(b)'",
        range: range, help: help)
    case .entry:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected dictionary value type '\(b)'",
        range: range, help: help)
    case .variadic:
      if case .nominal(universe.arrayDecl, _) = resolve(from) {
        return arrayAsVariadic(to, range)
      }
      return mismatch(from, to, .argument(of: "", label: nil), range)
    case .loop:
      return Failure(
        id: "type-mismatch",
        message: "the elements are of type '\(a)' and can't become '\(b)'", range: range,
        help: help ?? "leave the type out, and convert in the loop")
    case .operand:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected operand type '\(b)'",
        range: range, help: help)
    }
  }

  /// The type with what literals in it are by default.
  func resolveLiterals(_ type: Type) -> Type {
    resolve(type).mapLeaves { leaf in self.literal(of: leaf).flatMap { self.defaultType($0) } }
  }

  /// `f([1, 2])` where `f` takes `Int...`.
  func arrayAsVariadic(_ wanted: Type, _ range: SourceRange) -> Failure {
    let type = universe.describe(resolveLiterals(wanted))
    return Failure(
      id: "type-mismatch",
      message: "an array can't be passed as variadic arguments of type '\(type)'", range: range,
      help: "write its elements one by one, or let the function take a '[\(type)]'")
  }

  /// An optional where what it may hold is wanted.
  private func mustUnwrap(_ from: Type, to: Type, _ role: ConversionRole, _ range: SourceRange)
    -> Failure?
  {
    if case .loop = role { return nil }
    guard universe.isOptional(from), case .nominal(_, let inner) = from, let wrapped = inner.first,
      wrapped == to || isUnknown(wrapped) && !to.hasVariables && !universe.isOptional(to)
    else { return nil }
    return mustUnwrap(universe.optional(to), to: to, range)
  }

  func mustUnwrap(_ from: Type, to: Type, _ range: SourceRange) -> Failure {
    Failure(
      id: "type-mismatch",
      message:
        "value of optional type '\(universe.describe(from))' must be unwrapped to a value of type '\(universe.describe(to))'",
      range: range,
      help: "use 'if let', give a value for nil with '??', or write '!' where it is never nil")
  }

  private func isTruthCondition(_ role: ConversionRole) -> Bool {
    switch role {
    case .condition, .operand, .value: true
    case .argument, .result, .branch, .element, .key, .entry, .variadic, .loop: false
    }
  }
}

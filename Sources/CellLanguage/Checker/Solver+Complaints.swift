import Diagnostics

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
        id: "type-mismatch", message: "'nil' can't be a '\(b)', which isn't optional",
        range: range)
    }
    var help: String?
    if case .function(let function) = resolve(from), function.parameters.isEmpty,
      function.result == resolve(to)
    {
      help = "call it: add '()'"
    } else if resolve(to) == universe.bool, isTruthCondition(role) {
      help =
        universe.isOptional(resolve(from))
        ? "test it with '!= nil'" : "compare it, for example with '!= 0'"
    } else if universe.isOptional(resolve(from)), case .nominal(_, let inner) = resolve(from),
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
        id: "type-mismatch", message: "a condition must be of type 'Bool', this is of type '\(a)'",
        range: range, help: help)
    case .element:
      return Failure(
        id: "type-mismatch",
        message: "cannot convert value of type '\(a)' to expected element type '\(b)'",
        range: range, help: help)
    case .loop:
      return Failure(
        id: "type-mismatch",
        message: "the elements are of type '\(a)', which can't be a '\(b)'", range: range,
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

  private func isTruthCondition(_ role: ConversionRole) -> Bool {
    switch role {
    case .condition, .operand: true
    case .argument, .value, .result, .element, .loop: false
    }
  }
}

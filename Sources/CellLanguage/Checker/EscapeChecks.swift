import Diagnostics

/// A function passed as a parameter may not outlive the call unless it is marked `@escaping`, nor may
/// a closure that captures an `inout` parameter. A call may not change a variable in two places.
struct EscapeChecks {
  enum Problem {
    case parameter(Variable, SourceRange)
    case captured(Variable, SourceRange)
    case overlap(Variable, SourceRange)
    case implicitSelf(String, SourceRange)
  }

  private let nonEscaping: Set<Variable>
  /// Members of objects that closures use without `self.`
  private let implicitSelf: [SourceRange: String]
  /// The closures around, innermost last.
  private var closures: [(decl: FunctionDecl, escapes: Bool)] = []
  private(set) var problems: [Problem] = []

  init(_ nonEscaping: Set<Variable>, _ implicitSelf: [SourceRange: String]) {
    self.nonEscaping = nonEscaping
    self.implicitSelf = implicitSelf
  }

  mutating func visit(_ block: Block) {
    // Whole expressions only: each is then followed with what is known of where its parts go.
    for statement in block.statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    for value in statement.kind.expressions { visit(value, stays: false) }
    for block in statement.kind.blocks { visit(block) }
  }

  /// - Parameter stays: Whether the value goes nowhere that outlives the call.
  private mutating func visit(_ value: Expr, stays: Bool) {
    switch value.kind {
    case .variable(let variable):
      if !stays, nonEscaping.contains(variable) {
        problems.append(.parameter(variable, value.range))
      }
      if let name = implicitSelf[value.range], needsToSaySelf(variable) {
        problems.append(.implicitSelf(name, value.range))
      }
    case .closure(let decl):
      if !stays, let variable = decl.captures.first(where: { isBound($0) }) {
        problems.append(.captured(variable, value.range))
      }
      for item in decl.captureList { visit(item.value, stays: false) }
      // An autoclosure is a part of what is around it.
      let isWritten = decl.name == "closure"
      if isWritten { closures.append((decl, !stays)) }
      visit(decl.checkBody())
      if isWritten { closures.removeLast() }
    case .convertFunction(let inner): visit(inner, stays: stays)
    case .statement(let statement): visit(statement)
    case .call(let callee, let arguments):
      let parameters: [Parameter]
      switch callee {
      case .value(let function):
        visit(function, stays: true)
        // A function value's parameters don't escape unless its type says so.
        for argument in arguments { visit(argument, stays: true) }
        return
      case .direct(let reference), .dynamic(let reference), .construct(let reference),
        .metatype(let reference, _):
        parameters = reference.decl.parameters
      }
      if let variable = overlap(arguments) { problems.append(.overlap(variable, value.range)) }
      let offset = arguments.count - parameters.count
      for (position, argument) in arguments.enumerated() {
        let parameter = position >= offset ? parameters[position - offset] : nil
        let stays = parameter.map { $0.isAutoclosure || nonEscaping.contains($0.variable) } ?? false
        visit(argument, stays: stays)
      }
    default:
      var children: [Argument] = []
      value.forEachChild { children.append($0) }
      for child in children { visit(child, stays: false) }
    }
  }

  private mutating func visit(_ argument: Argument, stays: Bool) {
    switch argument {
    case .value(let value): visit(value, stays: stays)
    case .inout(let place):
      var inner: [Expr] = []
      place.forEachExpression { inner.append($0) }
      if let first = inner.first { visit(first, stays: false) }
    }
  }

  /// The variable that two arguments would change at the same time.
  private func overlap(_ arguments: [Argument]) -> Variable? {
    var accesses: [Access] = []
    for case .inout(let place) in arguments {
      guard let access = Access(place) else { continue }
      if accesses.contains(where: { $0.overlaps(access) }) { return access.root }
      accesses.append(access)
    }
    return nil
  }

  /// Whether closures would keep the object without saying so. What a capture list says is said, and
  /// what a closure has unwrapped for itself is its own.
  private func needsToSaySelf(_ me: Variable) -> Bool {
    guard me.name == "self", let innermost = closures.last else { return false }
    guard let owner = closures.first(where: { $0.decl === me.function }) else {
      return closures.contains(where: \.escapes)
    }
    let isListed = owner.decl.captureList.contains { $0.variable === me }
    return !isListed && owner.decl !== innermost.decl
  }

  private func isBound(_ variable: Variable) -> Bool {
    variable.isInout || nonEscaping.contains(variable)
  }
}

/// The part of a variable that a place is in: its properties and elements on the way, up to the
/// first that is computed.
private struct Access {
  enum Step: Equatable {
    case property(StorageDecl)
    case element(Int)
  }

  let root: Variable
  private var steps: [Step] = []
  private var isWhole = true

  /// Nil for what lies in an object: whether that is one and the same is known only at run time.
  init?(_ place: LValue) {
    switch place {
    case .variable(let variable), .global(let variable): root = variable
    case .field(let base, let property, _):
      guard let access = Access(base) else { return nil }
      self = access
      if isWhole { steps.append(.property(property)) }
    case .tupleElement(let base, let index, _):
      guard let access = Access(base) else { return nil }
      self = access
      if isWhole { steps.append(.element(index)) }
    case .computed(.place(let base)?, _, _, _, _):
      guard let access = Access(base) else { return nil }
      self = access
      isWhole = false
    case .force(let base, _, _), .bindOptional(let base, _):
      guard let access = Access(base) else { return nil }
      self = access
    case .objectField, .computed, .temporary: return nil
    }
  }

  func overlaps(_ other: Access) -> Bool {
    root === other.root && zip(steps, other.steps).allSatisfy { $0 == $1 }
  }
}

extension Universe {
  func checkEscapes(in bodies: [Block], _ source: SourceText) {
    var checks = EscapeChecks(nonEscaping, implicitSelf)
    for body in bodies { checks.visit(body) }
    for problem in checks.problems {
      switch problem {
      case .parameter(let variable, let range):
        report(
          "escaping-parameter",
          "'\(variable.name)' may not outlive the call, so it can only be called or passed on",
          at: range, in: source, help: "mark it '@escaping' to keep it",
          notes: [.init("it is declared here", at: variable.range)])
      case .implicitSelf(let name, let range):
        report(
          "implicit-self",
          "'\(name)' needs 'self.' here: the closure outlives the call, and keeps the object",
          at: range, in: source,
          help: "write 'self.\(name)', or capture it: '[self]' or '[weak self]'")
      case .overlap(let variable, let range):
        report(
          "overlapping-access", "this changes '\(variable.name)' in two places at the same time",
          at: range, in: source,
          help: "swap elements with 'swapAt', or work on a copy: 'var copy = \(variable.name)'")
      case .captured(let variable, let range):
        let what =
          variable.name == "self"
          ? "'self' of a mutating method"
          : variable.isInout
            ? "the 'inout' parameter '\(variable.name)'"
            : "'\(variable.name)', which may not outlive the call"
        report(
          "escaping-capture", "a closure that outlives the call can't capture \(what)",
          at: range, in: source,
          help: variable.isInout
            ? "capture a copy: '[\(variable.name)]'" : "mark '\(variable.name)' '@escaping'",
          notes: variable.range == .nowhere ? [] : [.init("declared here", at: variable.range)])
      }
    }
  }
}

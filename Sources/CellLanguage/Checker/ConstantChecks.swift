import Diagnostics

/// Arithmetic of integers that can only overflow or divide by zero: the values of literals and of
/// a function's own variables are followed through its statements.
///
/// Source: what the compiler says after constant propagation; a variable counts as unknown once a
/// branch or a loop may have changed it.
struct ConstantChecks {
  private(set) var problems: [Failure] = []
  /// What is known of the variables, wider than every integer type.
  private var values: [Variable: Int128] = [:]

  mutating func visit(_ block: Block) {
    for statement in block.statements {
      visit(statement)
      switch statement.kind {
      case .return, .throw, .break, .continue, .fallthrough: return
      default: continue
      }
    }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .binding(let pattern, let value):
      let found = value.flatMap { evaluate($0) }
      if case .binding(let variable) = pattern.kind { set(variable, to: found) }
    case .while, .repeatWhile, .forIn:
      forget(statement)
      visitParts(of: statement)
    case .defer(let body):
      branch {
        $0.values = $0.values.filter { $0.key.isConstant }
      } then: {
        $0.visit(body)
      }
    default: visitParts(of: statement)
    }
  }

  /// The expressions come first; then each block starts from what is known by then.
  private mutating func visitParts(of statement: Statement) {
    for value in statement.kind.expressions { _ = evaluate(value) }
    for block in statement.kind.blocks {
      branch { _ in
      } then: {
        $0.visit(block)
      }
    }
    if !statement.kind.blocks.isEmpty { forget(statement) }
  }

  private mutating func branch(
    _ prepare: (inout Self) -> Void, then run: (inout Self) -> Void
  ) {
    let known = values
    prepare(&self)
    run(&self)
    values = known
  }

  private mutating func set(_ variable: Variable, to value: Int128?) {
    let isFollowed =
      variable.scope == .local && !variable.isInout
      && (variable.isConstant || !variable.isCaptured)
    values[variable] = isFollowed ? value : nil
  }

  /// Forgets what the statement may change.
  private mutating func forget(_ statement: Statement) {
    statement.forEachExpression { value in
      switch value.kind {
      case .assign(let place, _): place.root.map { values[$0] = nil }
      case .call(_, let arguments):
        for case .inout(let place) in arguments { place.root.map { values[$0] = nil } }
      default: break
      }
    }
  }

  // MARK: Expressions

  private mutating func evaluate(_ value: Expr) -> Int128? {
    switch value.kind {
    case .integer(let bits):
      guard let type = Integer(value.type) else { return nil }
      return type.isSigned ? Int128(Int64(bitPattern: bits)) : Int128(bits)
    case .variable(let variable): return values[variable]
    case .assign(let place, let new):
      let found = evaluate(new)
      if case .variable(let variable) = place { set(variable, to: found) } else { visit(place) }
      return nil
    case .call(.direct(let reference), let arguments):
      return call(reference, arguments, value)
    case .closure(let decl):
      let body = decl.checkBody()
      branch {
        $0.values = [:]
      } then: {
        $0.visit(body)
      }
      return nil
    case .statement(let statement):
      visit(statement)
      return nil
    case .and(let first, let second), .or(let first, let second):
      _ = evaluate(first)
      branch { _ in
      } then: {
        _ = $0.evaluate(second)
      }
      forget(Statement(.expression(second), second.range))
      return nil
    case .ternary(let test, let first, let second):
      _ = evaluate(test)
      for value in [first, second] {
        branch { _ in
        } then: {
          _ = $0.evaluate(value)
        }
      }
      for value in [first, second] { forget(Statement(.expression(value), value.range)) }
      return nil
    default:
      visitChildren(of: value)
      return nil
    }
  }

  private mutating func visitChildren(of value: Expr) {
    var children: [Argument] = []
    value.forEachChild { children.append($0) }
    for child in children {
      switch child {
      case .value(let inner): _ = evaluate(inner)
      case .inout(let place): visit(place)
      }
    }
  }

  /// The expressions in a place that is read or written.
  private mutating func visit(_ place: LValue) {
    var indices: [Expr] = []
    place.forEachExpression { indices.append($0) }
    if let first = indices.first { _ = evaluate(first) }
    place.root.map { values[$0] = nil }
  }

  /// A call, which may be one of the operations on integers.
  private mutating func call(
    _ reference: FunctionReference, _ arguments: [Argument], _ value: Expr
  ) -> Int128? {
    guard case .native(let native) = reference.decl.implementation,
      let type = Integer(reference.decl.owner), let operation = Operation(native)
    else {
      checkConversion(reference.decl, arguments)
      let limit = limit(reference.decl)
      visitChildren(of: value)
      return limit
    }
    var operands: [Int128?] = []
    var changed: Variable?
    for argument in arguments {
      switch argument {
      case .value(let inner): operands.append(evaluate(inner))
      case .inout(.variable(let variable)):
        operands.append(values[variable])
        changed = variable
      case .inout(let place):
        visit(place)
        operands.append(nil)
      }
    }
    let result = perform(operation, operands, type, value)
    if let changed { set(changed, to: result) }
    return result
  }

  /// `Int.max` and its relatives.
  private func limit(_ getter: FunctionDecl) -> Int128? {
    guard getter.isLibrary, getter.kind == .getter, getter.isStatic,
      let type = Integer(getter.owner)
    else { return nil }
    switch getter.storage?.name {
    case "max": return type.range.upperBound
    case "min": return type.range.lowerBound
    default: return nil
    }
  }

  /// `Int(1e20)`
  private mutating func checkConversion(_ decl: FunctionDecl, _ arguments: [Argument]) {
    guard decl.kind == .initializer, let type = Integer(decl.owner), arguments.count == 1,
      case .native(let native) = decl.implementation, native.hasSuffix(".fromF64"),
      case .value(let source)? = arguments.first, case .floating(let number) = source.kind
    else { return }
    let limit = Double(type.range.upperBound) + 1
    if number.rounded(.towardZero) < limit, number > Double(type.range.lowerBound) - 1 { return }
    problems.append(
      Failure(
        id: "arithmetic-overflow",
        message: "the value \(number) doesn't fit into '\(type.name)'", range: source.range))
  }

  private mutating func perform(
    _ operation: Operation, _ operands: [Int128?], _ type: Integer, _ value: Expr
  ) -> Int128? {
    let isUnary = operation == .negate
    guard operands.count == (isUnary ? 1 : 2), let right = operands[operands.count - 1] else {
      return nil
    }
    if operation.divides, right == 0 {
      problems.append(
        Failure(id: "division-by-zero", message: "division by zero", range: value.range))
      return nil
    }
    guard let left = isUnary ? 0 : operands[0] else { return nil }
    let (result, overflow) = operation.perform(left, right)
    if !overflow, type.range.contains(result) {
      return operation == .remainder ? left % right : result
    }
    let limit = result < 0 ? type.range.lowerBound : type.range.upperBound
    let term = isUnary ? "-(\(right))" : "\(left) \(operation.symbol) \(right)"
    problems.append(
      Failure(
        id: "arithmetic-overflow",
        message: "'\(term)' overflows '\(type.name)', which ends at \(limit)",
        range: value.range,
        help: operation.wraps
          ? "use a wider type, or '&\(operation.symbol)' to wrap around" : "use a wider type"))
    return nil
  }

  // MARK: Integers

  private struct Integer {
    let name: String
    let range: ClosedRange<Int128>
    var isSigned: Bool { range.lowerBound < 0 }

    init?(_ nominal: NominalDecl?) {
      guard let nominal, nominal.module == "Swift",
        let limits = BodyChecker.integerLimits[nominal.name]
      else { return nil }
      name = nominal.name
      range = -Int128(limits.magnitudeOfMin)...Int128(limits.max)
    }

    init?(_ type: Type) {
      guard case .nominal(let nominal, _) = type else { return nil }
      self.init(nominal)
    }
  }

  private enum Operation: String {
    case add
    case subtract = "sub"
    case multiply = "mul"
    case divide = "div"
    case remainder = "rem"
    case negate = "neg"

    /// From the name of a native: `i8.add`.
    init?(_ native: String) {
      guard let name = native.split(separator: ".").last else { return nil }
      self.init(rawValue: String(name))
    }

    var symbol: String {
      switch self {
      case .add: "+"
      case .subtract, .negate: "-"
      case .multiply: "*"
      case .divide: "/"
      case .remainder: "%"
      }
    }

    var divides: Bool { self == .divide || self == .remainder }
    var wraps: Bool { self == .add || self == .subtract || self == .multiply }

    /// What must fit into the type; of a remainder that is the quotient.
    func perform(_ a: Int128, _ b: Int128) -> (Int128, overflow: Bool) {
      switch self {
      case .add: (a + b, false)
      case .subtract, .negate: (a - b, false)
      case .multiply: a.multipliedReportingOverflow(by: b)
      case .divide, .remainder: (a / b, false)
      }
    }
  }
}

extension LValue {
  /// The variable that a change of the place changes; nil for what lies in an object.
  fileprivate var root: Variable? {
    switch self {
    case .variable(let variable), .global(let variable): variable
    case .field(let base, _, _), .tupleElement(let base, _, _), .force(let base, _, _),
      .bindOptional(let base, _), .computed(.place(let base)?, _, _, _, _):
      base.root
    case .objectField, .computed, .temporary: nil
    }
  }
}

extension Universe {
  func checkConstants(in bodies: [Block], _ source: SourceText) {
    for body in bodies {
      var checks = ConstantChecks()
      checks.visit(body)
      for problem in checks.problems {
        report(
          problem.id, problem.message, at: problem.range, in: source, help: problem.help)
      }
    }
  }
}

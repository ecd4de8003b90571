import Diagnostics

/// The typed tree of closures.
extension BodyChecker {
  func buildClosure(_ closure: ClosureInference) -> Expr {
    guard let decl = closure.opened.decl else { return Expr(.invalid, .error, closure.range) }
    for parameter in decl.parameters {
      parameter.variable.type = solver.resolve(parameter.variable.type)
    }
    let result = solver.resolve(closure.opened.resultType)
    decl.result = result
    var statements: [Statement] = []
    if let (whole, parts) = closure.opened.destructured {
      whole.type = solver.resolve(whole.type)
      let read = Expr(.variable(whole), whole.type, closure.range)
      for (index, part) in parts.enumerated() {
        part.type = solver.resolve(part.type)
        statements.append(
          Statement(
            .binding(
              Pattern(.binding(part), part.type, closure.range),
              value: Expr(.tupleElement(read, index), part.type, closure.range)), closure.range))
      }
    }
    if let node = closure.opened.bodyNode {
      let outer = function
      function = decl
      let value = node.finish()
      function = outer
      if result == .void {
        statements.append(Statement(.expression(value), node.range))
      } else {
        statements.append(Statement(.return(coerce(value, to: result)), node.range))
      }
    } else if let block = closure.opened.block {
      statements += block.statements
    }
    let block = Block(statements: statements)
    decl.bodyProvider = { _ in block }
    for (variable, node) in closure.opened.captureNodes {
      variable.type = solver.resolve(variable.type)
      decl.captureList.append((variable, coerce(node.finish(), to: variable.type)))
    }
    let type = FunctionType(
      parameters: decl.parameters.map {
        FunctionTypeParameter(type: $0.variable.type, isInout: $0.isInout)
      }, result: result, isThrowing: decl.isThrowing, thrown: decl.thrown)
    return Expr(.closure(decl), .function(type), closure.range)
  }

  /// Wraps an argument for an `@autoclosure` parameter.
  func makeAutoclosure(_ value: Expr, _ type: FunctionType, _ range: SourceRange) -> Expr {
    let decl = FunctionDecl(closure: "autoclosure", in: function, range: range)
    decl.result = type.result
    var owner = CaptureOwner(function: function)
    value.forEachVariable { variable in
      guard variable.scope == .local, let home = variable.function, owner.contains(home) else {
        return
      }
      variable.isCaptured = true
      if !decl.captures.contains(variable) { decl.captures.append(variable) }
    }
    let block = Block(statements: [Statement(.return(value), range)])
    decl.bodyProvider = { _ in block }
    return Expr(.closure(decl), .function(type), range)
  }
}

/// The functions whose variables an expression inside `function` may name.
private struct CaptureOwner {
  private var functions: Set<ObjectIdentifier> = []

  init(function: FunctionDecl) {
    var current: FunctionDecl? = function
    while let here = current {
      functions.insert(ObjectIdentifier(here))
      current = here.enclosing
    }
  }

  mutating func contains(_ function: FunctionDecl) -> Bool {
    functions.contains(ObjectIdentifier(function))
  }
}

import Diagnostics
import SwiftSyntax

/// What is declared and what becomes of it, by the place of its declaration: a closure that is
/// checked more than once declares its variables anew each time.
struct VariableUsage {
  enum Origin {
    case binding
    /// `for x in …`, `case let x`.
    case pattern
    /// `if let x`, `guard let x`, `while let x`.
    case condition
  }

  struct Declaration {
    let name: String
    let isConstant: Bool
    let origin: Origin
    let source: SourceText
  }

  fileprivate var declared: [SourceRange: Declaration] = [:]
  fileprivate var read: Set<SourceRange> = []
  fileprivate var written: Set<SourceRange> = []

  mutating func declare(_ variable: Variable, _ origin: Origin, in source: SourceText) {
    declared[variable.range] = Declaration(
      name: variable.name, isConstant: variable.isConstant, origin: origin, source: source)
  }

  mutating func noteRead(_ variable: Variable) { read.insert(variable.range) }
  mutating func noteWritten(_ variable: Variable) { written.insert(variable.range) }
}

extension Universe {
  /// Warns of local variables that nobody reads, and of `var` where `let` would do.
  func warnUnusedVariables() {
    for (place, declaration) in variableUsage.declared {
      let name = declaration.name
      let isRead = variableUsage.read.contains(place)
      let isWritten = variableUsage.written.contains(place)
      let message: String
      let help: String
      switch (isRead, isWritten) {
      case (true, true): continue
      case (true, false):
        if declaration.isConstant { continue }
        message = "variable '\(name)' is never changed"
        help = "declare it with 'let'"
      case (false, true):
        if declaration.isConstant { continue }
        message = "variable '\(name)' is written to, but never read"
        help = "remove it, or use its value"
      case (false, false):
        message = "'\(name)' is never used"
        help =
          switch declaration.origin {
          case .binding: "assign to '_' if only the effect is meant, or remove it"
          case .pattern: "write '_' instead"
          case .condition: "test with '!= nil' instead"
          }
      }
      report(
        "unused-variable", message, at: place, in: declaration.source, help: help,
        severity: .warning)
    }
  }
}

extension BodyChecker {
  /// Warns of a statement whose value nobody takes.
  func warnUnused(_ value: Expr, _ syntax: ExprSyntax) {
    let message: String
    switch value.kind {
    case .call(let callee, let arguments):
      if isWorthless(value.type) || isDiscardable(value) { return }
      message = unusedCall(callee, arguments.count, syntax)
    case .tryOptional(let inner):
      if isWorthless(inner.type) || isDiscardable(inner) { return }
      message = "the result of 'try?' is not used"
    case .tryForce(let inner): return warnUnused(inner, syntax)
    case .integer, .floating, .boolean, .string, .interpolation, .array, .dictionary, .tuple,
      .closure, .functionValue, .metatype, .and, .or, .not, .enumCase:
      if isWorthless(value.type) { return }
      message = "this value is not used"
    case .variable, .field, .objectField, .tupleElement, .global, .load:
      if isWorthless(value.type) { return }
      message = "'\(syntax.trimmedDescription)' is only named here, its value is not used"
    default: return
    }
    universe.report(
      "unused-value", message, at: syntax, in: context,
      help: "assign it to '_' if only the effect is meant", severity: .warning)
  }

  private func unusedCall(_ callee: Callee, _ count: Int, _ syntax: ExprSyntax) -> String {
    switch callee {
    case .direct(let reference), .dynamic(let reference):
      let name = reference.decl.name
      if syntax.is(InfixOperatorExprSyntax.self) || syntax.is(PrefixOperatorExprSyntax.self) {
        return "the result of the operator '\(name.prefix { $0 != "(" })' is not used"
      }
      if reference.decl.kind == .getter { return "this value is not used" }
      return "the result of '\(name)' is not used"
    case .construct, .metatype: return "the object made here is not used"
    case .value: return "the result of this call is not used"
    }
  }

  /// Nothing is lost with a value of the type.
  private func isWorthless(_ type: Type) -> Bool {
    switch type {
    case .void, .error: true
    case .nominal(let nominal, let arguments):
      nominal.name == "Never"
        || nominal === universe.optionalDecl
          && arguments.first == .void
    default: false
    }
  }
}

import Diagnostics

package struct Block {
  package var statements: [Statement]

  package init(statements: [Statement]) { self.statements = statements }
}

package struct Statement {
  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind {
    case expression(Expr)
    /// `let`/`var`; without a value the variables are assigned later (checked: before use).
    case binding(Pattern, value: Expr?)
    /// A nested function; its captures are bound here.
    case function(FunctionDecl)
    case `if`([Condition], then: Block, else: Block?)
    case `guard`([Condition], else: Block)
    case `while`([Condition], Block, label: LoopLabel)
    case repeatWhile(Block, Expr, label: LoopLabel)
    case forIn(ForIn)
    case `switch`(Expr, [SwitchCase], label: LoopLabel)
    case `break`(LoopLabel)
    case `continue`(LoopLabel)
    case `fallthrough`
    case `return`(Expr?)
    /// The value of the `if`/`switch` expression it ends a branch of.
    case yield(Expr)
    case `throw`(Expr)
    case `defer`(Block)
    case doCatch(Block, [CatchClause], label: LoopLabel)
    case block(Block, label: LoopLabel)
    /// The value of a cell's last expression, or of `display(_:)`.
    case display(Expr)
  }
}

/// Identity of a loop, `switch` or labelled block that `break` and `continue` name.
package final class LoopLabel {
  package let name: String?
  package init(_ name: String?) { self.name = name }
}

package enum Condition {
  case boolean(Expr)
  /// `if let`, `if case`: binds the pattern when it matches.
  case matches(Pattern, Expr)
}

package struct ForIn {
  package var pattern: Pattern
  /// A value of `sequenceType`.
  package var sequence: Expr
  /// `makeIterator()` of the sequence and `next()` of its iterator (mutating, returns an optional).
  package var makeIterator: FunctionReference
  package var next: FunctionReference
  package var iteratorType: Type
  package var elementType: Type
  package var condition: Expr?
  package var body: Block
  package var label: LoopLabel
}

package struct SwitchCase {
  /// Any of these; empty for `default`.
  package var items: [(pattern: Pattern, condition: Expr?)]
  package var body: Block
  package var range: SourceRange
}

package struct CatchClause {
  /// The error as `any Error` (or as the typed error); empty items catch everything.
  package var items: [(pattern: Pattern, condition: Expr?)]
  /// `error` in a clause without a pattern.
  package var implicitError: Variable?
  package var body: Block
}

package struct Pattern {
  package var kind: Kind
  package var type: Type
  package var range: SourceRange

  package init(_ kind: Kind, _ type: Type, _ range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  package indirect enum Kind {
    case wildcard
    case binding(Variable)
    case tuple([Pattern])
    /// A case of an enum, with a pattern per payload value (none: payload not looked at).
    case enumCase(EnumCaseDecl, [Pattern])
    /// `x?`.
    case some(Pattern)
    /// `nil`.
    case none
    case boolean(Bool)
    /// Matches when `test`, which reads the value through `subject`, is true (`~=`, `==`).
    case expression(subject: Variable, test: Expr)
    /// `is T`, and `pattern as T` (the pattern then has type `T`).
    case isType(Type)
    case asType(Type, Pattern)
  }
}

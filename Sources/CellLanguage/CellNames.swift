import Diagnostics
import SwiftParser
import SwiftSyntax

/// The names that a cell defines, reads and changes, as far as its text tells.
///
/// Errs on the side of too much: a local name or a member counts as a read of the outer name.
package struct CellNames {
  /// Variables, functions and types of the top level, and members of extensions.
  package private(set) var defined: Set<String> = []
  /// Those of the defined names that are `var`.
  package private(set) var variables: Set<String> = []
  package private(set) var read: Set<String> = []
  /// Targets of assignments and of `&`.
  package private(set) var assigned: Set<String> = []
  /// What methods are called on; of a `var` it may have changed.
  package private(set) var called: Set<String> = []

  package init(_ code: String) {
    guard SwiftNesting.excess(in: code) == nil else { return }
    let tree = Parser.parse(source: code)
    let finder = NameFinder(viewMode: .sourceAccurate)
    finder.walk(tree)
    read = finder.read
    assigned = finder.assigned
    called = finder.called
    for item in tree.statements { define(item.item) }
  }

  private mutating func define(_ item: CodeBlockItemSyntax.Item) {
    guard case .decl(let declaration) = item else { return }
    if let variable = declaration.as(VariableDeclSyntax.self) {
      let isVariable = variable.bindingSpecifier.text == "var"
      for binding in variable.bindings { define(binding.pattern, isVariable) }
    } else if let named = declaration.asProtocol((any NamedDeclSyntax).self) {
      defined.insert(named.name.text)
    } else if let extended = declaration.as(ExtensionDeclSyntax.self) {
      for member in extended.memberBlock.members { define(.decl(member.decl)) }
    }
  }

  private mutating func define(_ pattern: PatternSyntax, _ isVariable: Bool) {
    if let name = pattern.as(IdentifierPatternSyntax.self) {
      defined.insert(name.identifier.text)
      if isVariable { variables.insert(name.identifier.text) }
    } else if let tuple = pattern.as(TuplePatternSyntax.self) {
      for element in tuple.elements { define(element.pattern, isVariable) }
    }
  }
}

private final class NameFinder: SyntaxVisitor {
  var read: Set<String> = []
  var assigned: Set<String> = []
  var called: Set<String> = []

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    read.insert(node.baseName.text)
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    read.insert(node.name.text)
    return .visitChildren
  }

  /// `if let x` reads the outer `x`.
  override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
    if node.initializer == nil, let name = node.pattern.as(IdentifierPatternSyntax.self) {
      read.insert(name.identifier.text)
    }
    return .visitChildren
  }

  override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind {
    if node.initializer == nil { read.insert(node.name.text) }
    return .visitChildren
  }

  override func visit(_ node: InOutExprSyntax) -> SyntaxVisitorContinueKind {
    if let name = root(of: node.expression) { assigned.insert(name) }
    return .visitChildren
  }

  /// `x.append(1)`
  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    if let member = node.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base,
      let name = root(of: base)
    {
      called.insert(name)
    }
    return .visitChildren
  }

  /// `x = 1`, `x += 1`: operators aren't folded here, so they stand between two operands.
  override func visit(_ node: SequenceExprSyntax) -> SyntaxVisitorContinueKind {
    let elements = Array(node.elements)
    for (target, sign) in zip(elements, elements.dropFirst()) where isAssignment(sign) {
      let targets = target.as(TupleExprSyntax.self)?.elements.map(\.expression) ?? [target]
      assigned.formUnion(targets.compactMap(root))
    }
    return .visitChildren
  }

  private func isAssignment(_ sign: ExprSyntax) -> Bool {
    if sign.is(AssignmentExprSyntax.self) { return true }
    guard let text = sign.as(BinaryOperatorExprSyntax.self)?.operator.text else { return false }
    return text.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!=="].contains(text)
  }

  /// `x` of `x.y[0]!.z`.
  private func root(of target: ExprSyntax) -> String? {
    var target = target
    while true {
      if let name = target.as(DeclReferenceExprSyntax.self) { return name.baseName.text }
      if let member = target.as(MemberAccessExprSyntax.self), let base = member.base {
        target = base
      } else if let element = target.as(SubscriptCallExprSyntax.self) {
        target = element.calledExpression
      } else if let unwrapped = target.as(ForceUnwrapExprSyntax.self) {
        target = unwrapped.expression
      } else if let chained = target.as(OptionalChainingExprSyntax.self) {
        target = chained.expression
      } else {
        return nil
      }
    }
  }
}

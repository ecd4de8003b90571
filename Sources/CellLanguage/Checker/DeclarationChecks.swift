import Diagnostics
import SwiftOperators
import SwiftSyntax

/// What Swift refuses in a declaration whatever its types are: misplaced modifiers, the same name
/// twice, operators that nobody declared.
final class DeclarationChecks: SyntaxVisitor {
  private let universe: Universe
  private let context: DeclContext
  /// The kinds of the types around, innermost last; an extension has none.
  private var kinds: [SyntaxKind] = []

  init(_ universe: Universe, _ context: DeclContext) {
    self.universe = universe
    self.context = context
    super.init(viewMode: .sourceAccurate)
  }

  private func report(
    _ id: String, _ message: String, at node: some SyntaxProtocol, help: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    universe.report(id, message, at: node, in: context, help: help, notes: notes)
  }

  private func range(_ node: some SyntaxProtocol) -> SourceRange {
    context.source.range(of: node)
  }

  // MARK: Types

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.kind, node.memberBlock)
  }
  override func visitPost(_ node: StructDeclSyntax) { kinds.removeLast() }
  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.kind, node.memberBlock)
  }
  override func visitPost(_ node: EnumDeclSyntax) { kinds.removeLast() }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.kind, node.memberBlock)
  }
  override func visitPost(_ node: ClassDeclSyntax) { kinds.removeLast() }
  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.kind, node.memberBlock)
  }
  override func visitPost(_ node: ProtocolDeclSyntax) { kinds.removeLast() }
  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.kind, node.memberBlock)
  }
  override func visitPost(_ node: ExtensionDeclSyntax) { kinds.removeLast() }

  private func enter(_ kind: SyntaxKind, _ members: MemberBlockSyntax)
    -> SyntaxVisitorContinueKind
  {
    kinds.append(kind)
    checkMemberNames(members)
    return .visitChildren
  }

  /// Properties and cases of one type have names of their own, and so have methods without
  /// parameters beside properties.
  private func checkMemberNames(_ members: MemberBlockSyntax) {
    var seen: [String: TokenSyntax] = [:]
    var properties: [String: TokenSyntax] = [:]
    func key(_ name: TokenSyntax, _ isStatic: Bool) -> String {
      (isStatic ? "static " : "") + name.name
    }
    func redeclared(_ name: TokenSyntax, _ first: TokenSyntax) {
      let (first, second) = first.position < name.position ? (first, name) : (name, first)
      report(
        "redeclared", "'\(name.text)' is declared twice in the same type", at: second,
        help: "give one of them another name",
        notes: [.init("first declared here", at: range(first))])
    }
    func add(_ name: TokenSyntax, _ isStatic: Bool) {
      if let first = seen[key(name, isStatic)] { return redeclared(name, first) }
      seen[key(name, isStatic)] = name
    }
    for member in members.members {
      if let variable = member.decl.as(VariableDeclSyntax.self) {
        let isStatic = variable.modifiers.isOfType
        for binding in variable.bindings {
          for declared in binding.pattern.propertyNames ?? [] {
            add(declared.name, isStatic)
            properties[key(declared.name, isStatic)] = declared.name
          }
        }
      } else if let cases = member.decl.as(EnumCaseDeclSyntax.self) {
        for element in cases.elements where element.parameterClause == nil {
          add(element.name, true)
        }
      }
    }
    // Methods differ by types, so they are compared with properties alone.
    for member in members.members {
      guard let function = member.decl.as(FunctionDeclSyntax.self), function.takesNothing,
        let first = properties[key(function.name, function.modifiers.isOfType)]
      else { continue }
      redeclared(function.name, first)
    }
  }

  // MARK: Members

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    checkParameterNames(node.signature.parameterClause)
    let isMember = node.parent?.is(MemberBlockItemSyntax.self) ?? false
    if isMember, kinds.last == .classDecl,
      let mark = node.modifiers.first(where: { $0.name.text == "mutating" })
    {
      report(
        "misplaced-modifier", "a method of a class can't be 'mutating'", at: mark,
        help: "remove 'mutating': every method of a class may change its object")
    }
    checkOperator(node)
    return .visitChildren
  }

  private func checkOperator(_ node: FunctionDeclSyntax) {
    let name = node.name.text
    guard universe.isOperator(name) else { return }
    let modifiers = node.modifiers.map(\.name.text)
    let (isKnown, kind) =
      modifiers.contains("prefix")
      ? (universe.operators.prefixOperator(named: name) != nil, "prefix")
      : modifiers.contains("postfix")
        ? (universe.operators.postfixOperator(named: name) != nil, "postfix")
        : (universe.operators.infixOperator(named: name) != nil, "infix")
    if !isKnown {
      report(
        "undeclared-operator", "the operator '\(name)' is used before it is declared",
        at: node.name, help: "declare it at the top: '\(kind) operator \(name)'")
    }
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    checkParameterNames(node.signature.parameterClause)
    if let mark = node.modifiers.first(where: { $0.name.text == "convenience" }),
      let kind = kinds.last, kind == .structDecl || kind == .enumDecl
    {
      report(
        "misplaced-modifier", "only an initialiser of a class can be 'convenience'", at: mark,
        help: "remove 'convenience'; any initialiser here may call 'self.init'")
    }
    return .visitChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.bindingSpecifier.text == "let",
      let mark = node.modifiers.first(where: { $0.name.text == "lazy" })
    {
      report(
        "misplaced-modifier", "a 'lazy' property can't be a 'let': it is set when first read",
        at: mark, help: "write 'lazy var'")
    }
    return .visitChildren
  }

  private func checkParameterNames(_ clause: FunctionParameterClauseSyntax) {
    var seen: [String: TokenSyntax] = [:]
    for parameter in clause.parameters {
      let name = parameter.secondName ?? parameter.firstName
      if name.text == "_" { continue }
      if let first = seen[name.text] {
        report(
          "redeclared", "two parameters are called '\(name.text)'", at: name,
          help: "give one of them another name",
          notes: [.init("the first is here", at: range(first))])
      }
      seen[name.text] = name
    }
  }
}

extension DeclModifierListSyntax {
  /// Of a member of the type itself.
  fileprivate var isOfType: Bool { contains { ["static", "class"].contains($0.name.text) } }
}

extension FunctionDeclSyntax {
  fileprivate var takesNothing: Bool { signature.parameterClause.parameters.isEmpty }
}

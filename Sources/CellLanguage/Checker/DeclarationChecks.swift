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
    if !node.isAtTop {
      report(
        "misplaced-declaration", "an extension can't stand inside other code", at: node,
        help: "move it to the top level")
    }
    return enter(node.kind, node.memberBlock)
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
      if kinds.last == .protocolDecl, member.decl.isType {
        report("misplaced-type", "a type can't be declared inside a protocol", at: member.decl)
      }
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
        if let value = cases.elements.lazy.compactMap(\.rawValue).first, !hasRawType(members) {
          report(
            "raw-value", "an enum without a raw type has no raw values", at: value,
            help: "write the type: 'enum …: Int'")
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

  private func hasRawType(_ members: MemberBlockSyntax) -> Bool {
    guard let declaration = members.parent?.as(EnumDeclSyntax.self) else { return true }
    return declaration.inheritanceClause != nil
  }

  // MARK: Members

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    checkParameterNames(node.signature.parameterClause)
    let isMember = node.parent?.is(MemberBlockItemSyntax.self) ?? false
    if isMember { checkRequirement(node.body, node.signature.parameterClause) }
    checkOperator(node)
    return .visitChildren
  }

  private func checkOperator(_ node: FunctionDeclSyntax) {
    let name = node.name.text
    guard universe.isOperator(name) else { return }
    let modifiers = node.modifiers.map(\.name.text)
    if !kinds.isEmpty, node.parent?.is(MemberBlockItemSyntax.self) ?? false,
      !modifiers.contains("static"), !modifiers.contains("class")
    {
      report(
        "misplaced-modifier", "the operator '\(name)' of a type must be 'static'", at: node.name,
        help: "write 'static func \(name)', with both operands as parameters")
    }
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

  /// Of a member: a protocol only says what there must be.
  private func checkRequirement(_ body: CodeBlockSyntax?, _ clause: FunctionParameterClauseSyntax) {
    guard kinds.last == .protocolDecl else { return }
    if let body {
      report(
        "misplaced-body", "a requirement of a protocol has no body", at: body,
        help: "write the body in an extension of the protocol")
    }
    if let value = clause.parameters.lazy.compactMap(\.defaultValue).first {
      report(
        "misplaced-default", "a parameter of a requirement has no default value", at: value,
        help: "write a function without the parameter in an extension of the protocol")
    }
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    checkParameterNames(node.signature.parameterClause)
    checkRequirement(node.body, node.signature.parameterClause)
    return .visitChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.bindingSpecifier.text == "let",
      let block = node.bindings.lazy.compactMap(\.accessorBlock).first
    {
      report(
        "misplaced-modifier", "a 'let' can't be computed or observed", at: block,
        help: "write 'var'")
    }
    if node.modifiers.contains(where: { $0.name.text == "lazy" }),
      let binding = node.bindings.first, node.bindingSpecifier.text == "var"
    {
      if let block = binding.accessorBlock, block.isComputed {
        report(
          "misplaced-modifier", "a computed property can't be 'lazy'", at: block,
          help: "remove 'lazy', or write '= …'")
      } else if binding.initializer == nil {
        report("missing-value", "a 'lazy' property needs a value", at: binding)
      }
    }
    if node.bindingSpecifier.text == "let",
      let mark = node.modifiers.first(where: { $0.name.text == "lazy" })
    {
      report(
        "misplaced-modifier", "a 'lazy' property can't be a 'let': it is set when first read",
        at: mark, help: "write 'lazy var'")
    }
    return .visitChildren
  }

  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind {
    guard case .accessors(let list) = node.accessors else { return .visitChildren }
    let names = list.map(\.accessorSpecifier.text)
    if let setter = list.first(where: { ["set", "_modify"].contains($0.accessorSpecifier.text) }),
      !names.contains("get"), !names.contains("_read")
    {
      report(
        "missing-getter", "what has a setter must have a getter", at: setter,
        help: "add 'get { … }'")
    }
    if names.contains("get") || names.contains("set"),
      let observer = list.first(where: {
        ["willSet", "didSet"].contains($0.accessorSpecifier.text)
      }
      )
    {
      report(
        "misplaced-modifier", "a computed property has no observers", at: observer,
        help: "put the code into 'set'")
    }
    return .visitChildren
  }

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    if kinds.last != .enumDecl {
      report("misplaced-case", "a case belongs into the enum itself", at: node.caseKeyword)
    }
    if let mark = node.modifiers.first(where: { $0.name.text == "indirect" }),
      let element = node.elements.first(where: { $0.parameterClause == nil })
    {
      report(
        "misplaced-modifier", "'\(element.name.text)' holds nothing, so it can't be 'indirect'",
        at: mark)
    }
    return .visitChildren
  }

  override func visit(_ node: DeinitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    if kinds.last != .classDecl {
      report("misplaced-modifier", "only a class can have a 'deinit'", at: node)
    }
    return .visitChildren
  }

  override func visit(_ node: GenericParameterClauseSyntax) -> SyntaxVisitorContinueKind {
    checkNames(node.parameters.map(\.name), of: "generic parameters")
    return .visitChildren
  }

  override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
    if let value = node.defaultValue,
      node.type.as(AttributedTypeSyntax.self)?.isMarked("inout") ?? false
    {
      report(
        "misplaced-default", "an 'inout' parameter has no default value", at: value,
        help: "remove the value")
    }
    return .visitChildren
  }

  override func visit(_ node: ClosureParameterClauseSyntax) -> SyntaxVisitorContinueKind {
    checkNames(node.parameters.map { $0.secondName ?? $0.firstName }, of: "parameters")
    return .visitChildren
  }

  override func visit(_ node: ClosureShorthandParameterListSyntax) -> SyntaxVisitorContinueKind {
    checkNames(node.map(\.name), of: "parameters")
    return .visitChildren
  }

  // MARK: Modifiers

  override func visit(_ node: DeclModifierSyntax) -> SyntaxVisitorContinueKind {
    guard let declaration = node.parent?.parent?.as(DeclSyntax.self), node.detail == nil
    else { return .visitChildren }
    if ["private", "fileprivate"].contains(node.name.text), kinds.last == .protocolDecl,
      declaration.parent?.is(MemberBlockItemSyntax.self) ?? false
    {
      report(
        "misplaced-modifier", "who sees a protocol sees all its requirements", at: node,
        help: "remove '\(node.name.text)'")
    }
    guard let rule = ModifierRule.all[node.name.text]
    else { return .visitChildren }
    let isMember = declaration.parent?.is(MemberBlockItemSyntax.self) ?? false
    if let message = rule.complaint(declaration.kind, in: isMember ? kinds.last : nil) {
      report(
        "misplaced-modifier", message, at: node,
        help: "remove '\(node.name.text)'")
    }
    return .visitChildren
  }

  private func checkParameterNames(_ clause: FunctionParameterClauseSyntax) {
    checkNames(clause.parameters.map { $0.secondName ?? $0.firstName }, of: "parameters")
  }

  private func checkNames(_ names: [TokenSyntax], of what: String) {
    var seen: [String: TokenSyntax] = [:]
    for name in names where name.text != "_" {
      if let first = seen[name.text] {
        report(
          "redeclared", "two \(what) are called '\(name.text)'", at: name,
          help: "give one of them another name",
          notes: [.init("the first is here", at: range(first))])
      }
      seen[name.text] = name
    }
  }
}

/// Where a modifier may stand.
private struct ModifierRule {
  /// The declarations that may have it; nil for all.
  let kinds: Set<SyntaxKind>?
  /// The kinds of types whose members may have it; nil for all, and for what is no member.
  let owners: Set<SyntaxKind>?
  let message: String

  private static let inClass: Set<SyntaxKind> = [.classDecl, .extensionDecl]
  private static let inTypes: Set<SyntaxKind> = [
    .structDecl, .enumDecl, .classDecl, .protocolDecl, .extensionDecl,
  ]

  static let all: [String: ModifierRule] = [
    "static": ModifierRule(
      kinds: [.functionDecl, .variableDecl, .subscriptDecl], owners: inTypes,
      message: "only a member of a type can be 'static'"),
    "class": ModifierRule(
      kinds: [.functionDecl, .variableDecl, .subscriptDecl], owners: inClass,
      message: "only a member of a class can be 'class'; others are 'static'"),
    "mutating": ModifierRule(
      kinds: [.functionDecl],
      owners: [.structDecl, .enumDecl, .protocolDecl, .extensionDecl],
      message:
        "only a method of a struct or an enum can be 'mutating'; one of a class may change its object anyway"
    ),
    "override": ModifierRule(
      kinds: nil, owners: inClass, message: "only a member of a class can be an 'override'"),
    "required": ModifierRule(
      kinds: [.initializerDecl], owners: inClass,
      message: "only an initialiser of a class can be 'required'"),
    "convenience": ModifierRule(
      kinds: [.initializerDecl], owners: inClass,
      message: "only an initialiser of a class can be 'convenience'; any other may call 'self.init'"
    ),
    "indirect": ModifierRule(
      kinds: [.enumDecl, .enumCaseDecl], owners: nil,
      message: "only an enum or a case can be 'indirect'"),
    "lazy": ModifierRule(
      kinds: [.variableDecl], owners: nil, message: "only a variable can be 'lazy'"),
    "weak": ModifierRule(
      kinds: [.variableDecl], owners: nil, message: "only a variable can be 'weak'"),
    "unowned": ModifierRule(
      kinds: [.variableDecl], owners: nil, message: "only a variable can be 'unowned'"),
  ]

  /// What is wrong with it on a declaration that is a member of `owner`, or of nothing.
  func complaint(_ kind: SyntaxKind, in owner: SyntaxKind?) -> String? {
    let isFine =
      kinds?.contains(kind) ?? true && owners.map { owner.map($0.contains) ?? false } ?? true
    return isFine ? nil : message
  }
}

extension AccessorBlockSyntax {
  /// Whether it has more than observers.
  fileprivate var isComputed: Bool {
    guard case .accessors(let list) = accessors else { return true }
    return !list.allSatisfy { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
  }
}

extension DeclModifierListSyntax {
  /// Of a member of the type itself.
  fileprivate var isOfType: Bool { contains { ["static", "class"].contains($0.name.text) } }
}

extension DeclSyntax {
  fileprivate var isType: Bool {
    [.structDecl, .enumDecl, .classDecl, .protocolDecl].contains(kind)
  }
}

extension FunctionDeclSyntax {
  fileprivate var takesNothing: Bool { signature.parameterClause.parameters.isEmpty }
}

import SwiftSyntax

/// The names of members that types and extensions declare, their superclasses' and protocols' too.
final class MemberNames: SyntaxVisitor {
  private var members: [String: Set<String>] = [:]

  static func collect(_ tree: SourceFileSyntax, into members: inout [String: Set<String>]) {
    let visitor = MemberNames(viewMode: .sourceAccurate)
    visitor.members = members
    visitor.walk(tree)
    members = visitor.members
  }

  /// The name of the type that a declaration declares or extends.
  static func typeName(_ syntax: some SyntaxProtocol) -> String? {
    if let ext = syntax.as(ExtensionDeclSyntax.self) { return ext.extendedType.trimmedDescription }
    return syntax.asProtocol((any NamedDeclSyntax).self)?.name.text
  }

  override func visit(_ node: MemberBlockSyntax) -> SyntaxVisitorContinueKind {
    guard let parent = node.parent, let type = MemberNames.typeName(parent) else {
      return .visitChildren
    }
    for member in node.members { add(member.decl, to: type) }
    // Members of what it inherits from count as its own, under a marked name that can't be one.
    let inherited = parent.asProtocol((any DeclGroupSyntax).self)?.inheritanceClause
    for entry in inherited?.inheritedTypes ?? [] {
      members[type, default: []].insert(":" + entry.type.trimmedDescription)
    }
    return .visitChildren
  }

  private func add(_ decl: DeclSyntax, to type: String) {
    if let variable = decl.as(VariableDeclSyntax.self) {
      for binding in variable.bindings {
        if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
          members[type, default: []].insert(name.identifier.text)
        }
      }
    } else if let cases = decl.as(EnumCaseDeclSyntax.self) {
      for element in cases.elements { members[type, default: []].insert(element.name.text) }
    } else if let named = decl.asProtocol((any NamedDeclSyntax).self) {
      members[type, default: []].insert(named.name.text)
    }
  }

  /// Whether a type has a member of a name.
  static func has(
    _ name: String, in type: String, _ members: [String: Set<String>], depth: Int = 0
  ) -> Bool {
    guard let own = members[type], depth < 20 else { return false }
    return own.contains(name)
      || own.contains { entry in
        entry.hasPrefix(":") && has(name, in: String(entry.dropFirst()), members, depth: depth + 1)
      }
  }
}

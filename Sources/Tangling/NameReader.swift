import SwiftLexicalLookup
import SwiftSyntax

/// Finds where a cell reads names of which another cell has an earlier version, and says what they
/// are called in the program.
final class NameReader: SyntaxVisitor {
  private let versions: CellVersions
  private let names: Set<String>
  private let cell: Int
  private var edits: [Edit] = []

  static func edits(in tree: SourceFileSyntax, _ versions: CellVersions, cell: Int) -> [Edit] {
    let names = versions.ambiguousNames
    guard !names.isEmpty else { return [] }
    let reader = NameReader(versions, names, cell: cell)
    reader.walk(tree)
    return reader.edits
  }

  private init(_ versions: CellVersions, _ names: Set<String>, cell: Int) {
    self.versions = versions
    self.names = names
    self.cell = cell
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    // `a.x` names a member.
    let isMember =
      node.parent?.as(MemberAccessExprSyntax.self)?.declName.id == node.id
      || node.parent?.is(KeyPathPropertyComponentSyntax.self) ?? false
    if !isMember { read(node.baseName) { $0 } }
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    read(node.name) { $0 }
    return .visitChildren
  }

  /// `if let x` reads the outer `x`, and declares one.
  override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
    if node.initializer == nil, let name = node.pattern.as(IdentifierPatternSyntax.self) {
      read(name.identifier) { "\(name.identifier.text) = \($0)" }
    }
    return .visitChildren
  }

  override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind {
    if node.initializer == nil { read(node.name) { "\(node.name.text) = \($0)" } }
    return .visitChildren
  }

  private func read(_ token: TokenSyntax, _ written: (String) -> String) {
    let name = token.text
    guard names.contains(name), !isLocal(token) else { return }
    let offsets = token.trimmedOffsets
    guard
      let text = versions.text(
        of: name, inCell: cell, at: offsets.lowerBound, isInBody: isInBody(token))
    else { return }
    edits.append(Edit(offsets, written(text)))
  }

  /// Whether the name means something that is declared inside the cell's statements.
  private func isLocal(_ token: TokenSyntax) -> Bool {
    for result in token.lookup(Identifier(token)) {
      switch result {
      case .fromScope(let scope, _):
        return !scope.is(SourceFileSyntax.self)
      case .lookForMembers(let type):
        if let owner = MemberNames.typeName(type),
          MemberNames.has(token.text, in: owner, versions.members)
        {
          return true
        }
      case .lookForGenericParameters, .lookForImplicitClosureParameters:
        continue
      }
    }
    return false
  }

  private func isInBody(_ token: TokenSyntax) -> Bool {
    var node = token.parent
    while let current = node {
      if current.is(FunctionDeclSyntax.self) || current.is(MemberBlockSyntax.self) { return true }
      node = current.parent
    }
    return false
  }
}

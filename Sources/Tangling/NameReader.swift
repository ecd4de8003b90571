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
    if !node.isMemberName { read(node.baseName) { $0 } }
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
    guard names.contains(name), !token.isLocalName(versions.members) else { return }
    let offsets = token.trimmedOffsets
    guard
      let text = versions.text(
        of: name, inCell: cell, at: offsets.lowerBound, isInBody: isInBody(token))
    else { return }
    edits.append(Edit(offsets, written(text)))
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

/// Finds the names that a cell reads from outside: from other cells, or from the library.
final class FreeNames: SyntaxVisitor {
  private let candidates: Set<String>
  private let members: [String: Set<String>]
  private var found: Set<String> = []

  /// - Parameter candidates: The names that matter.
  static func read(
    in tree: SourceFileSyntax, among candidates: Set<String>, _ members: [String: Set<String>]
  ) -> Set<String> {
    let finder = FreeNames(candidates, members)
    finder.walk(tree)
    return finder.found
  }

  private init(_ candidates: Set<String>, _ members: [String: Set<String>]) {
    self.candidates = candidates
    self.members = members
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    if !node.isMemberName { note(node.baseName) }
    return .visitChildren
  }

  override func visit(_ node: IdentifierTypeSyntax) -> SyntaxVisitorContinueKind {
    note(node.name)
    return .visitChildren
  }

  private func note(_ token: TokenSyntax) {
    let name = token.text
    guard candidates.contains(name), !found.contains(name), !token.isLocalName(members) else {
      return
    }
    found.insert(name)
  }
}

extension DeclReferenceExprSyntax {
  /// `x` of `a.x`.
  fileprivate var isMemberName: Bool {
    parent?.as(MemberAccessExprSyntax.self)?.declName.id == id
      || parent?.is(KeyPathPropertyComponentSyntax.self) ?? false
  }
}

extension TokenSyntax {
  /// Whether a name means something that is declared inside the cell's statements.
  ///
  /// - Parameter members: The members of the notebook's types, by the type's name.
  fileprivate func isLocalName(_ members: [String: Set<String>]) -> Bool {
    for result in lookup(Identifier(self)) {
      switch result {
      case .fromScope(let scope, _):
        return !scope.is(SourceFileSyntax.self)
      case .lookForMembers(let type):
        if let owner = MemberNames.typeName(type), MemberNames.has(text, in: owner, members) {
          return true
        }
      case .lookForGenericParameters, .lookForImplicitClosureParameters:
        continue
      }
    }
    return false
  }
}

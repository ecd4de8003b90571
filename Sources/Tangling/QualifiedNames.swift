import SwiftSyntax

/// Finds names with a system's module before them, `Foundation.exp`, which a program of a notebook
/// has from elsewhere.
final class QualifiedNames: SyntaxVisitor {
  private static let modules: Set<String> = ["Darwin", "Foundation", "Glibc"]
  private var edits: [Edit] = []

  static func edits(in tree: SourceFileSyntax) -> [Edit] {
    let finder = QualifiedNames(viewMode: .sourceAccurate)
    finder.walk(tree)
    return finder.edits
  }

  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    if let base = node.base?.as(DeclReferenceExprSyntax.self),
      QualifiedNames.modules.contains(base.baseName.text)
    {
      let end = node.declName.trimmedOffsets.lowerBound
      edits.append(Edit(base.trimmedOffsets.lowerBound..<end, ""))
    }
    return .visitChildren
  }
}

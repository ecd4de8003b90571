import SwiftSyntax

/// Takes `lowerThan:` out of precedence groups before they go into the table of operators.
///
/// SwiftOperators reads that relation the wrong way round (`PrecedenceGraph.precedence` in release
/// 603 flips what it finds), so that `2 * 3 ** 4` would mean something else than in Swift. Without
/// the relation the two groups are unordered, and an expression that mixes them is an error.
final class PrecedenceGroups: SyntaxRewriter {
  static func prepared(_ tree: SourceFileSyntax, of text: String) -> SourceFileSyntax {
    guard text.contains("lowerThan") else { return tree }
    return PrecedenceGroups(viewMode: .sourceAccurate).visit(tree)
  }

  override func visit(_ node: PrecedenceGroupDeclSyntax) -> DeclSyntax {
    var node = node
    node.groupAttributes = node.groupAttributes.filter { attribute in
      guard case .precedenceGroupRelation(let relation) = attribute else { return true }
      return relation.higherThanOrLowerThanLabel.tokenKind != .keyword(.lowerThan)
    }
    return DeclSyntax(node)
  }
}

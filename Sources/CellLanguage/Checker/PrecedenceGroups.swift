import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Turns `lowerThan:` of precedence groups round before they go into a table of operators.
///
/// SwiftOperators reads that relation the wrong way round (`PrecedenceGraph.precedence` in release
/// 603 flips what it finds), so that `2 * 3 ** 4` would mean something else than in Swift. That one
/// group is lower than another says the same as that the other is higher than it.
final class PrecedenceGroups: SyntaxRewriter {
  /// For each group those that say that they are lower.
  private let lower: [String: [String]]

  private init(lower: [String: [String]]) {
    self.lower = lower
    super.init(viewMode: .sourceAccurate)
  }

  /// The table with the operators and groups of a file.
  static func table(
    _ operators: OperatorTable, adding tree: SourceFileSyntax, of text: String
  ) -> OperatorTable {
    let relations = text.contains("lowerThan") ? tree.lowerGroups : []
    guard !relations.isEmpty else {
      var table = operators
      table.addSourceFile(tree, errorHandler: { _ in })
      return table
    }
    let lower = Dictionary(grouping: relations, by: \.higher.text).mapValues {
      $0.map(\.lower.text)
    }
    let groups = PrecedenceGroups(lower: lower)
    var table = OperatorTable()
    // The groups that are turned round may be Swift's own.
    for file in [Parser.parse(source: operators.description), tree] {
      table.addSourceFile(groups.visit(file), errorHandler: { _ in })
    }
    return table
  }

  override func visit(_ node: PrecedenceGroupDeclSyntax) -> DeclSyntax {
    var node = node
    node.groupAttributes = node.groupAttributes.filter { $0.lowerThan == nil }
    for name in lower[node.name.text] ?? [] {
      node.groupAttributes.append(
        .precedenceGroupRelation(
          PrecedenceGroupRelationSyntax(
            higherThanOrLowerThanLabel: .keyword(.higherThan, leadingTrivia: .newline),
            colon: .colonToken(trailingTrivia: .space),
            precedenceGroups: [PrecedenceGroupNameSyntax(name: .identifier(name))])))
    }
    return DeclSyntax(node)
  }
}

extension SourceFileSyntax {
  /// The groups that a group of the file says it is lower than.
  var lowerGroups: [(lower: TokenSyntax, higher: TokenSyntax)] {
    statements.flatMap { item -> [(TokenSyntax, TokenSyntax)] in
      guard let group = item.item.as(PrecedenceGroupDeclSyntax.self) else { return [] }
      return group.groupAttributes.flatMap { attribute in
        (attribute.lowerThan?.precedenceGroups ?? []).map { (group.name, $0.name) }
      }
    }
  }
}

extension PrecedenceGroupAttributeListSyntax.Element {
  fileprivate var lowerThan: PrecedenceGroupRelationSyntax? {
    guard case .precedenceGroupRelation(let relation) = self,
      relation.higherThanOrLowerThanLabel.tokenKind == .keyword(.lowerThan)
    else { return nil }
    return relation
  }
}

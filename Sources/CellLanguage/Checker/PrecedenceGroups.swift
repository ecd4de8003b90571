import SwiftOperators
import SwiftParser
import SwiftSyntax

/// Says all of operators and precedence groups that a table of operators must be told.
///
/// An operator without a group, or with one that nobody declares, is one of `DefaultPrecedence`, as in
/// Swift; the table would let it stand beside any other, or look for the group that isn't there. And `lowerThan:` of groups is turned round:
/// SwiftOperators reads that relation the wrong way round (`PrecedenceGraph.precedence` in release
/// 603 flips what it finds), so that `2 * 3 ** 4` would mean something else than in Swift. That one
/// group is lower than another says the same as that the other is higher than it.
final class PrecedenceGroups: SyntaxRewriter {
  /// For each group those that say that they are lower.
  private let lower: [String: [String]]
  /// Groups that no relation may name: nobody declares them. The table would look for them whenever it
  /// compares operators, in files that have nothing to do with them.
  private let unknown: Set<String>

  private init(lower: [String: [String]], unknown: Set<String>) {
    self.lower = lower
    self.unknown = unknown
    super.init(viewMode: .sourceAccurate)
  }

  /// The table with the operators and groups of a file; nil when the file declares none.
  ///
  /// - Parameter unknown: The groups that the file names and nobody declares.
  static func table(
    _ operators: OperatorTable, adding tree: SourceFileSyntax, unknown: [TokenSyntax]
  ) -> OperatorTable? {
    guard
      tree.statements.contains(where: {
        $0.item.is(OperatorDeclSyntax.self) || $0.item.is(PrecedenceGroupDeclSyntax.self)
      })
    else { return nil }
    let relations = tree.lowerGroups
    let lower = Dictionary(grouping: relations, by: \.higher.text).mapValues {
      $0.map(\.lower.text)
    }
    let groups = PrecedenceGroups(lower: lower, unknown: Set(unknown.map(\.text)))
    var table = operators
    if !relations.isEmpty {
      // The groups that are turned round may be Swift's own.
      let known = groups.visit(Parser.parse(source: operators.description))
      table = OperatorTable()
      table.addSourceFile(known, errorHandler: { _ in })
    }
    table.addSourceFile(groups.visit(tree), errorHandler: { _ in })
    return table
  }

  override func visit(_ node: OperatorDeclSyntax) -> DeclSyntax {
    guard node.isInfix, node.group.map({ unknown.contains($0.text) }) ?? true else {
      return DeclSyntax(node)
    }
    var node = node
    node.operatorPrecedenceAndTypes = OperatorPrecedenceAndTypesSyntax(
      precedenceGroup: .identifier("DefaultPrecedence"), designatedTypes: [])
    return DeclSyntax(node)
  }

  override func visit(_ node: FunctionDeclSyntax) -> DeclSyntax { DeclSyntax(node) }

  override func visit(_ node: PrecedenceGroupDeclSyntax) -> DeclSyntax {
    var node = node
    node.groupAttributes = node.groupAttributes.filter {
      guard case .precedenceGroupRelation(let relation) = $0 else { return true }
      return $0.lowerThan == nil
        && !relation.precedenceGroups.contains { unknown.contains($0.name.text) }
    }
    for name in lower[node.name.text] ?? [] where !unknown.contains(name) {
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

extension OperatorTable {
  func hasGroup(named name: String) -> Bool {
    description.contains("precedencegroup \(name) ")
  }
}

extension OperatorDeclSyntax {
  var isInfix: Bool { fixitySpecifier.tokenKind == .keyword(.infix) }

  /// The name of the precedence group behind the colon.
  var group: TokenSyntax? { operatorPrecedenceAndTypes?.precedenceGroup }
}

extension SourceFileSyntax {
  private var groups: [PrecedenceGroupDeclSyntax] {
    statements.compactMap { $0.item.as(PrecedenceGroupDeclSyntax.self) }
  }

  /// The names of groups in the file's operators and groups that neither it nor the table declares.
  func unknownGroups(_ operators: OperatorTable) -> [TokenSyntax] {
    let declared = Set(groups.map(\.name.text))
    let named = statements.flatMap { statement -> [TokenSyntax] in
      if let infix = statement.item.as(OperatorDeclSyntax.self) {
        return [infix.group].compactMap { infix.isInfix ? $0 : nil }
      }
      let attributes = statement.item.as(PrecedenceGroupDeclSyntax.self)?.groupAttributes
      return (attributes.map(Array.init) ?? []).flatMap { attribute -> [TokenSyntax] in
        guard case .precedenceGroupRelation(let relation) = attribute else { return [] }
        return relation.precedenceGroups.map(\.name)
      }
    }
    return named.filter { !declared.contains($0.text) && !operators.hasGroup(named: $0.text) }
  }

  /// The groups that a group of the file says it is lower than.
  var lowerGroups: [(lower: TokenSyntax, higher: TokenSyntax)] {
    groups.flatMap { group -> [(TokenSyntax, TokenSyntax)] in
      group.groupAttributes.flatMap { attribute in
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

import SwiftOperators
import SwiftSyntax

/// Gives infix expressions their structure by precedence, as its table of operators does.
///
/// The table searches for the relation of two operators wherever they meet, and makes syntax on the
/// way in case there is something to say. Here each pair is asked about once. What isn't plain
/// (casts, `?:`, `try`, mistakes) is left to the table.
final class OperatorFolding {
  let table: OperatorTable
  /// Numbers of operators by spelling; nil for what the table doesn't know.
  private var numbers: [String: Int?] = ["=": 0]
  private var spellings = ["="]
  private var relations: [Pair: Relation?] = [:]

  init(_ table: OperatorTable) { self.table = table }

  private struct Pair: Hashable {
    let first, second: Int
  }

  /// Which of two operators around an operand takes it.
  private enum Relation { case first, second }

  /// All infix expressions inside a tree.
  ///
  /// - Parameter onError: Gets what is wrong with operators, and by how much its place is shifted.
  func fold<Tree: SyntaxProtocol>(
    _ tree: Tree, onError: @escaping (OperatorError, Int) -> Void
  ) -> Tree {
    Folder(self, onError).rewrite(tree).as(Tree.self) ?? tree
  }

  /// One infix expression.
  func fold(
    _ sequence: SequenceExprSyntax, onError: (OperatorError) -> Void = { _ in }
  ) -> ExprSyntax {
    plain(sequence) ?? table.foldSingle(sequence, errorHandler: onError)
  }

  private func plain(_ sequence: SequenceExprSyntax) -> ExprSyntax? {
    var operands: [ExprSyntax] = []
    var operators: [(syntax: ExprSyntax, number: Int)] = []
    func join() {
      guard let right = operands.popLast(), let left = operands.popLast(),
        let middle = operators.popLast()
      else { return }
      operands.append(
        ExprSyntax(
          InfixOperatorExprSyntax(
            leftOperand: left, operator: middle.syntax, rightOperand: right)))
    }
    var next: (syntax: ExprSyntax, number: Int)?
    for element in sequence.elements {
      if operands.isEmpty || next != nil {
        // What stands left of an operator is hoisted out of these.
        switch element.kind {
        case .tryExpr, .awaitExpr, .unsafeExpr: return nil
        default: operands.append(element)
        }
        if let infix = next { operators.append(infix) }
        next = nil
      } else {
        guard let number = number(of: element) else { return nil }
        while let last = operators.last {
          guard let relation = relation(of: last.number, to: number) else { return nil }
          if relation == .second { break }
          join()
        }
        next = (element, number)
      }
    }
    guard next == nil, operands.count == operators.count + 1 else { return nil }
    while !operators.isEmpty { join() }
    return operands.first
  }

  private func number(of infix: ExprSyntax) -> Int? {
    if infix.is(AssignmentExprSyntax.self) { return 0 }
    guard let spelling = infix.as(BinaryOperatorExprSyntax.self)?.operator.text else { return nil }
    if let known = numbers[spelling] { return known }
    let number = table.infixOperator(named: spelling) == nil ? nil : spellings.count
    numbers[spelling] = .some(number)
    if number != nil { spellings.append(spelling) }
    return number
  }

  private func relation(of first: Int, to second: Int) -> Relation? {
    let pair = Pair(first: first, second: second)
    if let known = relations[pair] { return known }
    let relation = findRelation(of: spellings[first], to: spellings[second])
    relations[pair] = .some(relation)
    return relation
  }

  /// What the table makes of `x first x second x`.
  private func findRelation(of first: String, to second: String) -> Relation? {
    func infix(_ spelling: String) -> ExprSyntax {
      spelling == "="
        ? ExprSyntax(AssignmentExprSyntax())
        : ExprSyntax(BinaryOperatorExprSyntax(operator: .binaryOperator(spelling)))
    }
    let operand = ExprSyntax(DeclReferenceExprSyntax(baseName: .identifier("x")))
    let sequence = SequenceExprSyntax(
      elements: ExprListSyntax([operand, infix(first), operand, infix(second), operand]))
    var isClear = true
    let folded = table.foldSingle(sequence, errorHandler: { _ in isClear = false })
    guard isClear, let whole = folded.as(InfixOperatorExprSyntax.self) else { return nil }
    return whole.leftOperand.is(InfixOperatorExprSyntax.self) ? .first : .second
  }
}

private final class Folder: SyntaxRewriter {
  private let folding: OperatorFolding
  private let onError: (OperatorError, Int) -> Void

  init(_ folding: OperatorFolding, _ onError: @escaping (OperatorError, Int) -> Void) {
    self.folding = folding
    self.onError = onError
    super.init(viewMode: .fixedUp)
  }

  override func visitAny(_ node: Syntax) -> Syntax? { node.hasSequenceExpr ? nil : node }

  override func visit(_ node: SequenceExprSyntax) -> ExprSyntax {
    let visited = super.visit(node)
    // What has been changed inside has been taken out of the tree, and begins at 0.
    let shift = node.position.utf8Offset - visited.position.utf8Offset
    return visited.as(SequenceExprSyntax.self).map { sequence in
      folding.fold(sequence) { onError($0, shift) }
    } ?? visited
  }
}

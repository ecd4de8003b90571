import SwiftParser
import SwiftSyntax

/// `#if`: what isn't compiled is blanked out, so that everything else keeps its place.
///
/// Conditions have the same values on every machine: those of a release build for Linux on x86-64.
enum ConditionalCompilation {
  static func parse(_ text: String) -> SourceFileSyntax {
    let tree = Parser.parse(source: text)
    guard text.contains("#if") else { return tree }
    let finder = InactiveRegions(viewMode: .sourceAccurate)
    finder.walk(tree)
    guard !finder.regions.isEmpty else { return tree }
    var bytes = Array(text.utf8)
    for region in finder.regions {
      for index in region where bytes[index] != UInt8(ascii: "\n") {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    return Parser.parse(source: String(decoding: bytes, as: UTF8.self))
  }
}

private final class InactiveRegions: SyntaxVisitor {
  var regions: [Range<Int>] = []

  override func visit(_ node: IfConfigDeclSyntax) -> SyntaxVisitorContinueKind {
    var isDone = false
    for clause in node.clauses {
      let isActive = !isDone && (clause.condition.map { holds($0) } ?? true)
      isDone = isDone || isActive
      let start = clause.poundKeyword.positionAfterSkippingLeadingTrivia.utf8Offset
      let elements = clause.elements
      let head = elements?.positionAfterSkippingLeadingTrivia.utf8Offset
      let end = clause.endPosition.utf8Offset
      regions.append(start..<(isActive ? head ?? end : end))
      if isActive, let elements { walk(elements) }
    }
    let end = node.poundEndif
    regions.append(
      end.positionAfterSkippingLeadingTrivia
        .utf8Offset..<end.endPositionBeforeTrailingTrivia
        .utf8Offset)
    return .skipChildren
  }

  private func holds(_ condition: ExprSyntax) -> Bool {
    switch condition.as(ExprSyntaxEnum.self) {
    case .booleanLiteralExpr(let literal): return literal.literal.tokenKind == .keyword(.true)
    case .prefixOperatorExpr(let prefix): return !holds(prefix.expression)
    case .tupleExpr(let tuple): return tuple.elements.first.map { holds($0.expression) } ?? false
    case .functionCallExpr(let call):
      let name = call.calledExpression.trimmedDescription
      let argument = call.arguments.first?.expression.trimmedDescription ?? ""
      switch name {
      case "os": return argument == "Linux"
      case "arch": return argument == "x86_64"
      case "canImport": return ["Foundation", "Glibc", "Swift"].contains(argument)
      case "swift", "compiler": return true
      case "targetEnvironment", "hasFeature", "hasAttribute": return false
      default: return false
      }
    case .sequenceExpr(let sequence): return holds(sequence)
    default: return false
    }
  }

  /// `a && b || c`, not folded yet.
  private func holds(_ sequence: SequenceExprSyntax) -> Bool {
    var alternatives: [Bool] = []
    var current = true
    for element in sequence.elements {
      if let operation = element.as(BinaryOperatorExprSyntax.self) {
        if operation.operator.text == "||" {
          alternatives.append(current)
          current = true
        }
      } else {
        current = current && holds(element)
      }
    }
    return alternatives.contains(true) || current
  }
}

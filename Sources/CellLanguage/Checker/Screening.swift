import Diagnostics
import SwiftSyntax

extension Universe {
  /// Refuses what only libraries may write, before anything else looks at a cell: names of the
  /// prelude's own, whose preconditions nobody checks, and attributes that connect declarations to
  /// the machine.
  func screen(_ tree: SourceFileSyntax, _ source: SourceText) {
    // Most cells have nothing to be refused, and the walk takes its time.
    let bytes = source.text.utf8
    let underscore = UInt8(ascii: "_")
    guard
      bytes.contains(UInt8(ascii: "@"))
        || zip(bytes, bytes.dropFirst()).contains(where: { $0 == underscore && $1 == underscore })
    else { return }
    let screening = Screening(internalNames: internalNames)
    screening.walk(tree)
    for name in screening.names {
      report(
        "internal-name", "'\(name.text)' is a name of the standard library's own", at: name,
        in: DeclContext(parent: nil, source: source), help: "choose another name")
    }
    for attribute in screening.attributes {
      report(
        "unknown-attribute", "unknown attribute '@\(attribute.attributeName.writtenName)'",
        at: attribute, in: DeclContext(parent: nil, source: source),
        help: Suggestion.nearest(
          to: attribute.attributeName.writtenName, among: Screening.attributeNames.sorted()
        ).map { "did you mean '@\($0)'?" })
    }
  }
}

private final class Screening: SyntaxVisitor {
  private let internalNames: Set<String>
  private(set) var names: [TokenSyntax] = []
  private(set) var attributes: [AttributeSyntax] = []

  /// Attributes of Swift that cells may write; types (wrappers, builders) begin with a capital.
  static let attributeNames: Set<String> = [
    "autoclosure", "available", "convention", "discardableResult", "dynamicCallable",
    "dynamicMemberLookup", "escaping", "frozen", "globalActor", "inlinable", "inline", "main",
    "objc", "preconcurrency", "propertyWrapper", "resultBuilder", "retroactive", "testable",
    "unchecked", "unknown", "usableFromInline",
  ]

  init(internalNames: Set<String>) {
    self.internalNames = internalNames
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
    if case .identifier(let text) = token.tokenKind, text.utf8.first != UInt8(ascii: "`") {
      if internalNames.contains(text) { names.append(token) }
    } else if case .identifier(let text) = token.tokenKind,
      internalNames.contains(String(text.dropFirst().dropLast()))
    {
      names.append(token)
    }
    return .skipChildren
  }

  override func visit(_ attribute: AttributeSyntax) -> SyntaxVisitorContinueKind {
    let name = attribute.attributeName.writtenName
    if !(name.first?.isUppercase ?? false), !Self.attributeNames.contains(name),
      Refusals.attributes[name] == nil
    {
      attributes.append(attribute)
    }
    return .visitChildren
  }
}

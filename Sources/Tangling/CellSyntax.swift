import SwiftParser
import SwiftSyntax

/// The code of one cell, parsed, with what it declares at its top level.
struct CellSyntax {
  /// A name that a cell declares.
  struct Definition {
    enum Kind: Equatable {
      case variable
      /// Labels and types of the parameters tell overloads apart.
      case function([Parameter])
      case type
    }

    struct Parameter: Equatable {
      /// `_` for none.
      let label: String
      let type: String
    }

    let name: String
    let kind: Kind
    /// Where the name stands in the cell's UTF-8.
    let place: Range<Int>
    /// The whole declaration; of a variable, its part of one: it can be read from its end on.
    let declaration: Range<Int>
  }

  let tree: SourceFileSyntax
  private(set) var definitions: [Definition] = []

  init(_ code: String) {
    tree = Parser.parse(source: code)
    for item in tree.statements {
      if case .decl(let declaration) = item.item { define(declaration) }
    }
  }

  private mutating func define(_ declaration: DeclSyntax) {
    if let variable = declaration.as(VariableDeclSyntax.self) {
      for binding in variable.bindings { define(binding.pattern, in: Syntax(binding)) }
    } else if let function = declaration.as(FunctionDeclSyntax.self) {
      // Operators are declared anew without harm only as overloads.
      guard case .identifier = function.name.tokenKind else { return }
      // Generic parameters count by their place: their names don't tell overloads apart.
      let generics = function.genericParameterClause?.parameters.map(\.name.text) ?? []
      let parameters = function.signature.parameterClause.parameters.map { parameter in
        let words = parameter.type.tokens(viewMode: .sourceAccurate).map { token in
          generics.firstIndex(of: token.text).map { "$\($0)" } ?? token.text
        }
        return Definition.Parameter(
          label: parameter.firstName.text, type: words.joined(separator: " "))
      }
      add(function.name, .function(parameters), declaration)
    } else if declaration.is(StructDeclSyntax.self) || declaration.is(EnumDeclSyntax.self)
      || declaration.is(ClassDeclSyntax.self) || declaration.is(ProtocolDeclSyntax.self)
      || declaration.is(TypeAliasDeclSyntax.self),
      let type = declaration.asProtocol((any NamedDeclSyntax).self)
    {
      add(type.name, .type, declaration)
    }
  }

  private mutating func define(_ pattern: PatternSyntax, in binding: Syntax) {
    if let name = pattern.as(IdentifierPatternSyntax.self) {
      add(name.identifier, .variable, binding)
    } else if let tuple = pattern.as(TuplePatternSyntax.self) {
      for element in tuple.elements { define(element.pattern, in: binding) }
    }
  }

  private mutating func add(
    _ name: TokenSyntax, _ kind: Definition.Kind, _ declaration: some SyntaxProtocol
  ) {
    definitions.append(
      Definition(
        name: name.text, kind: kind, place: name.trimmedOffsets,
        declaration: declaration.trimmedOffsets))
  }
}

extension SyntaxProtocol {
  /// Offsets in the UTF-8 of the source, without the trivia around.
  var trimmedOffsets: Range<Int> {
    positionAfterSkippingLeadingTrivia.utf8Offset..<endPositionBeforeTrailingTrivia.utf8Offset
  }
}

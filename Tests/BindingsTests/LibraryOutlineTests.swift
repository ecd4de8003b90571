import SwiftParser
import SwiftSyntax
import Testing

@testable import Bindings
@testable import CellLanguage

/// What is found in the libraries' text without parsing it is what the parser finds.
struct LibraryOutlineTests {
  @Test(arguments: [Prelude.interface] + Library.interfaces)
  func findsWhatTheParserFinds(_ library: LibraryInterface) {
    for file in library.files {
      let tree = Parser.parse(source: LibraryInterface.withInternalNamesApart(file.source))
      let found = file.declarations.flatMap { outline($0) }
      let parsed = tree.statements.flatMap { item -> [String] in
        if case .decl(let declaration) = item.item {
          outline(declaration)
        } else {
          ["no declaration"]
        }
      }
      #expect(found == parsed)
    }
  }

  @Test(arguments: [Prelude.interface] + Library.interfaces)
  func parsesEachDeclarationByItself(_ library: LibraryInterface) {
    func check(_ declaration: LibraryDeclaration) {
      let syntax = declaration.syntax
      #expect(syntax.kind == declaration.kind, "\(declaration.names)")
      #expect(!syntax.hasError, "\(declaration.names)")
      declaration.members.forEach(check)
    }
    for file in library.files { file.declarations.forEach(check) }
  }

  private func outline(_ declaration: LibraryDeclaration) -> [String] {
    [
      "\(declaration.kind) \(declaration.names) \(declaration.isStatic) \(declaration.isConvenience)"
    ]
      + declaration.members.flatMap { outline($0) }
  }

  private func outline(_ declaration: DeclSyntax) -> [String] {
    var names: [String] = []
    var isStatic = false
    var isConvenience = false
    let modifiers = declaration.asProtocol((any WithModifiersSyntax).self)?.modifiers ?? []
    for modifier in modifiers {
      if ["static", "class"].contains(modifier.name.text) { isStatic = true }
      if modifier.name.text == "convenience" { isConvenience = true }
    }
    switch declaration.as(DeclSyntaxEnum.self) {
    case .variableDecl(let variable):
      names = variable.bindings.map { $0.pattern.trimmedDescription }
    case .enumCaseDecl(let cases):
      names = cases.elements.map(\.name.text)
      isStatic = true
    case .extensionDecl(let ext):
      let isArray = ext.extendedType.is(ArrayTypeSyntax.self)
      names = [isArray ? "Array" : ext.extendedType.trimmedDescription]
      isStatic = true
    case .initializerDecl:
      names = ["init"]
      isStatic = true
    case .subscriptDecl:
      names = ["subscript"]
    case .operatorDecl(let infix):
      names = [infix.name.text]
    case .typeAliasDecl, .associatedTypeDecl, .structDecl, .enumDecl, .classDecl, .protocolDecl:
      isStatic = true
      fallthrough
    default:
      if let named = declaration.asProtocol((any NamedDeclSyntax).self) {
        names = [named.name.text]
      }
    }
    let members = declaration.asProtocol((any DeclGroupSyntax).self)?.memberBlock.members ?? []
    return ["\(declaration.kind) \(names) \(isStatic) \(isConvenience)"]
      + members.flatMap { outline($0.decl) }
  }
}

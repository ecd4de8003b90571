import SwiftSyntax

/// The public types of the library, by path (`CheckReport.Finding`).
final class TypeCatalogue {
  enum Kind: Equatable {
    /// A struct, or an enum without cases: opaque to cells.
    case value
    case object
    /// An enum without payloads: cells can switch over it.
    case cases([String])
    case `protocol`
    case hidden(String)
  }

  struct Entry {
    let module: String
    let kind: Kind
  }

  private(set) var entries: [String: Entry] = [:]
  private(set) var aliases: [String: TypeSyntax] = [:]
  /// Structs with an initialiser without parameters.
  private(set) var plain: Set<String> = []
  private var builders: Set<String> = []
  /// What hidden protocols refine.
  private var refinedByHidden: [String: [String]] = [:]
  /// Types that declare `==` themselves; for the others that are equatable the compiler makes it.
  private(set) var equatableByHand: Set<String> = []

  init(_ sources: [(String, [ParsedSource])]) {
    for (module, files) in sources {
      for file in files {
        for item in file.tree.statements {
          if case .decl(let decl) = item.item { collect(decl, module: module, prefix: "") }
        }
      }
    }
  }

  private func collect(_ decl: DeclSyntax, module: String, prefix: String) {
    if let alias = decl.as(TypeAliasDeclSyntax.self), alias.modifiers.isPublic {
      aliases[prefix + alias.name.text] = alias.initializer.value
      return
    }
    if let ext = decl.as(ExtensionDeclSyntax.self) {
      let path = ext.extendedType.trimmedDescription
      collectMembers(ext.memberBlock, module, path)
      return
    }
    guard let type = NominalSyntax(decl), type.modifiers.isPublic else { return }
    let path = prefix + type.name
    entries[path] = Entry(module: module, kind: kind(of: type, path))
    if type.attributes.has("resultBuilder") { builders.insert(path) }
    if type.keyword == "struct", type.hasPlainInitializer { plain.insert(path) }
    if type.keyword == "protocol", Generator.hiddenTypes[path] != nil {
      refinedByHidden[path] =
        type.inheritance?.inheritedTypes.map(\.type.trimmedDescription) ?? []
    }
    collectMembers(type.members, module, path)
  }

  func isBuilder(_ name: some StringProtocol) -> Bool { builders.contains(String(name)) }

  /// The protocol of a name as cells know it: a hidden one stands for those that it refines.
  func visibleProtocols(_ name: String) -> [String] {
    if let refined = refinedByHidden[name] { return refined.flatMap(visibleProtocols) }
    return entries[name]?.kind == .protocol ? [name] : []
  }

  private func collectMembers(_ block: MemberBlockSyntax, _ module: String, _ path: String) {
    for member in block.members {
      if member.decl.as(FunctionDeclSyntax.self)?.name.text == "==" {
        equatableByHand.insert(path)
      }
      collect(member.decl, module: module, prefix: path + ".")
    }
  }

  private func kind(of type: NominalSyntax, _ path: String) -> Kind {
    if let reason = Generator.hiddenTypes[path] { return .hidden(reason) }
    if type.isGeneric { return .hidden("generic") }
    switch type.keyword {
    case "protocol": return .protocol
    case "class": return .object
    case "enum":
      let cases = type.members.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
        .flatMap { Array($0.elements) }
      if cases.isEmpty { return .value }
      if cases.contains(where: { $0.parameterClause != nil }) {
        return .hidden("an enum with payloads")
      }
      return .cases(cases.map(\.name.text))
    default: return .value
    }
  }
}

/// A struct, enum, class or protocol declaration, whichever it is.
struct NominalSyntax {
  let keyword: String
  let name: String
  let modifiers: DeclModifierListSyntax
  let attributes: AttributeListSyntax
  let members: MemberBlockSyntax
  let inheritance: InheritanceClauseSyntax?
  let isGeneric: Bool

  init?(_ decl: DeclSyntax) {
    if let type = decl.as(StructDeclSyntax.self) {
      self.init("struct", type, type.genericParameterClause != nil)
    } else if let type = decl.as(EnumDeclSyntax.self) {
      self.init("enum", type, type.genericParameterClause != nil)
    } else if let type = decl.as(ClassDeclSyntax.self) {
      self.init("class", type, type.genericParameterClause != nil)
    } else if let type = decl.as(ProtocolDeclSyntax.self) {
      self.init("protocol", type, type.primaryAssociatedTypeClause != nil)
    } else {
      return nil
    }
  }

  /// A public `init()`.
  var hasPlainInitializer: Bool {
    members.members.contains { member in
      guard let initializer = member.decl.as(InitializerDeclSyntax.self) else { return false }
      return initializer.modifiers.isPublic && initializer.optionalMark == nil
        && initializer.signature.parameterClause.parameters.isEmpty
    }
  }

  private init(
    _ keyword: String, _ type: some DeclGroupSyntax & NamedDeclSyntax, _ isGeneric: Bool
  ) {
    self.keyword = keyword
    name = type.name.text
    modifiers = type.modifiers
    attributes = type.attributes
    members = type.memberBlock
    inheritance = type.inheritanceClause
    self.isGeneric = isGeneric
  }
}

extension DeclModifierListSyntax {
  var isPublic: Bool {
    contains { ($0.name.text == "public" || $0.name.text == "open") && $0.detail == nil }
  }
  func has(_ name: String) -> Bool { contains { $0.name.text == name && $0.detail == nil } }
  /// `package(set)` and the like.
  var limitsSetter: Bool { contains { $0.detail?.detail.text == "set" } }
}

extension AttributeListSyntax {
  func has(_ name: String) -> Bool {
    contains { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == name }
  }
}

import Diagnostics
import SwiftParser
import SwiftSyntax

/// Declares what a file's syntax names, without looking at signatures or bodies.
extension Universe {
  /// Declares the types, functions and extensions of a file; its other statements are left to the
  /// checker of the file.
  ///
  /// - Returns: The extensions, to be declared (`declareExtension`) when all types are known.
  func collect(
    _ items: CodeBlockItemListSyntax, in context: DeclContext, scope: FileScope
  ) -> [ExtensionDeclSyntax] {
    defer { forgetGlobals() }
    var extensions: [ExtensionDeclSyntax] = []
    for item in items {
      guard case .decl(let decl) = item.item else { continue }
      if let nominal = declareType(decl, parent: nil, in: context, module: scope.module) {
        scope.entries[nominal.name, default: []].append(
          MemberEntry(nominal.name, .type(nominal), context: context, isStatic: true))
      } else if let function = decl.as(FunctionDeclSyntax.self) {
        let entry = MemberEntry(
          name: function.name.name, syntax: decl, context: context, isStatic: true)
        scope.entries[entry.name, default: []].append(entry)
        if isOperator(entry.name) { addOperator(entry) }
      } else if let alias = decl.as(TypeAliasDeclSyntax.self) {
        let entry = MemberEntry(
          name: alias.name.name, syntax: decl, context: context, isStatic: true)
        scope.entries[entry.name, default: []].append(entry)
      } else if let ext = decl.as(ExtensionDeclSyntax.self) {
        extensions.append(ext)
      }
    }
    return extensions
  }

  /// Declares a type and its members; nil when the declaration isn't one of a type.
  ///
  /// - Parameter library: What a library declares it by, and its members.
  func declareType(
    _ decl: DeclSyntax, parent: NominalDecl?, in context: DeclContext, module: String,
    library: LibraryDeclaration? = nil
  ) -> NominalDecl? {
    let kind: NominalDecl.Kind
    let name: TokenSyntax
    let members: MemberBlockItemListSyntax
    var generics: GenericParameterClauseSyntax?
    if let s = decl.as(StructDeclSyntax.self) {
      (kind, name, members, generics) =
        (.struct, s.name, s.memberBlock.members, s.genericParameterClause)
    } else if let e = decl.as(EnumDeclSyntax.self) {
      (kind, name, members, generics) =
        (.enum, e.name, e.memberBlock.members, e.genericParameterClause)
    } else if let c = decl.as(ClassDeclSyntax.self) {
      (kind, name, members, generics) =
        (.class, c.name, c.memberBlock.members, c.genericParameterClause)
    } else if let p = decl.as(ProtocolDeclSyntax.self) {
      (kind, name, members) = (.protocol, p.name, p.memberBlock.members)
    } else {
      return nil
    }
    let nominal = NominalDecl(
      name: name.name, kind: kind, module: module, parent: parent,
      range: context.source.range(of: name))
    let inner = DeclContext(parent: context, source: context.source)
    inner.nominal = nominal
    let info = MemberTable(context: inner)
    info.syntax = decl
    nominal.info = info
    if kind == .protocol {
      let parameter = GenericParameter(name: "Self")
      nominal.genericParameters = [parameter]
      inner.genericParameters["Self"] = parameter
      inner.requirements = [.conforms(.parameter(parameter), to: nominal)]
    } else {
      nominal.genericParameters = parent?.genericParameters ?? []
      for parameter in generics?.parameters ?? [] {
        let own = GenericParameter(name: parameter.name.name)
        nominal.genericParameters.append(own)
        inner.genericParameters[own.name] = own
      }
    }
    let modifiers = decl.asProtocol((any WithModifiersSyntax).self)?.modifiers
    nominal.isFinal = modifiers?.contains { $0.name.text == "final" } ?? false
    nominal.isIndirect = modifiers?.contains { $0.name.text == "indirect" } ?? false
    if !context.source.isLibrary, modifiers?.restrictsAccess ?? false {
      restrictedTypes.insert(nominal)
    }
    let attributes = decl.asProtocol((any WithAttributesSyntax).self)?.attributes
    nominal.builtin = attributes?.argument(of: "builtin", in: inner)
    if inner.isInLibrary, attributes?.contains(named: "host") ?? false { nominal.builtin = "Host" }
    if let reason = attributes?.argument(of: "refused", in: inner) {
      refusedTypes[nominal] = reason
    }
    if let library {
      collectMembers(library.members, of: nominal, in: inner)
    } else {
      collectMembers(members, of: nominal, in: inner)
    }
    return nominal
  }

  func collectMembers(
    _ members: MemberBlockItemListSyntax, of nominal: NominalDecl, in context: DeclContext
  ) {
    let info = nominal.info
    for item in members {
      let decl = item.decl
      if let nested = declareType(decl, parent: nominal, in: context, module: nominal.module) {
        info.add(MemberEntry(nested.name, .type(nested), context: context, isStatic: true))
        noteAccess(of: nested, in: nominal, decl)
        continue
      }
      let isStatic =
        decl.asProtocol((any WithModifiersSyntax).self)?.modifiers.contains {
          $0.name.text == "static" || $0.name.text == "class"
        } ?? false
      func add(
        _ name: String, _ position: Int = 0, path: [Int] = [],
        static isStaticMember: Bool = isStatic
      ) {
        let entry = MemberEntry(
          name: name, syntax: decl, context: context, isStatic: isStaticMember, position: position,
          path: path)
        info.add(entry)
        if isOperator(name) { addOperator(entry) }
      }
      switch decl.as(DeclSyntaxEnum.self) {
      case .functionDecl(let function):
        add(function.name.name)
        if !context.source.isLibrary, function.name.name == "appendInterpolation" {
          hasOwnInterpolations = true
        }
      case .variableDecl(let variable):
        for (position, binding) in variable.bindings.enumerated() {
          guard let names = binding.pattern.propertyNames else {
            report(
              "unsupported", "a property can't be declared by this pattern", at: binding,
              in: context)
            continue
          }
          for declared in names {
            let name = declared.name.name
            add(name, position, path: declared.path)
            if mayBeWrapped(variable) {
              add("_" + name, position)
              add("$" + name, position)
            }
          }
        }
      case .subscriptDecl:
        add("subscript")
      case .initializerDecl:
        let isConvenience =
          decl.as(InitializerDeclSyntax.self)?.modifiers.contains {
            $0.name.text == "convenience"
          } ?? false
        if !context.isExtension, !isConvenience { info.hasOwnInitializer = true }
        add("init", static: true)
      case .deinitializerDecl:
        add("deinit")
      case .enumCaseDecl(let cases):
        for (position, element) in cases.elements.enumerated() {
          add(element.name.name, position, static: true)
        }
      case .typeAliasDecl(let alias):
        add(alias.name.name, static: true)
      case .associatedTypeDecl(let associated):
        declareAssociatedType(associated.name.name, in: nominal, context)
      case .ifConfigDecl:
        report(
          "unsupported", "conditional compilation ('#if') is not supported", at: decl, in: context)
      case .macroDecl, .macroExpansionDecl:
        report("unsupported", "macros are not supported in a cell", at: decl, in: context)
      case .extensionDecl: break
      default:
        report(
          "unsupported", "this declaration is not supported in a type", at: decl, in: context)
      }
    }
  }

  private func addOperator(_ entry: MemberEntry) {
    operatorEntries[entry.name, default: []].append(entry)
    for fixity in Fixity.allCases {
      operatorCache[OperatorKey(name: entry.name, fixity: fixity)] = nil
    }
  }

  func declareAssociatedType(
    _ name: String, in proto: NominalDecl, _ context: DeclContext
  ) {
    let associated = AssociatedTypeDecl(name: name, owner: proto)
    proto.associatedTypes.append(associated)
    proto.info.add(
      MemberEntry(associated.name, .associatedType(associated), context: context, isStatic: true))
  }

  func declareExtension(_ ext: ExtensionDeclSyntax, in context: DeclContext) {
    let extended: NominalDecl
    var specialised: Type?
    var bound: ExistentialType?
    switch resolveExtendedType(ext.extendedType, in: context) {
    case .nominal(let decl, let arguments):
      extended = decl
      if !arguments.isEmpty { specialised = .nominal(decl, arguments) }
    case .existential(let type) where type.protocols.count == 1:
      extended = type.protocols[0]
      bound = type
    case .error:
      return
    default:
      report(
        "unsupported", "only named types and protocols can be extended", at: ext.extendedType,
        in: context)
      return
    }
    let inner = DeclContext(
      parent: extended.info.context, source: context.source, file: context.file)
    inner.nominal = extended
    inner.isExtension = true
    if case .nominal(let decl, let arguments)? = specialised {
      for (parameter, argument) in zip(decl.genericParameters, arguments)
      where argument != .parameter(parameter) {
        inner.requirements.append(.same(.parameter(parameter), argument))
      }
    }
    if let bound, let me = extended.genericParameters.first {
      addFixed(bound, of: .parameter(me), to: &inner.requirements)
    }
    pendingExtensions.append((ext, extended, inner))
    collectMembers(ext.memberBlock.members, of: extended, in: inner)
    forgetLookups()
    if extended.info.isHeaderResolved { resolvePendingExtensions() }
  }

  func isOperator(_ name: String) -> Bool { name.isOperator }
}

extension String {
  /// Whether it is spelled as operators are.
  var isOperator: Bool { unicodeScalars.first?.startsOperator ?? false }
}

extension Unicode.Scalar {
  /// Source: The Swift Programming Language, "Lexical Structure", operator-head.
  fileprivate var startsOperator: Bool {
    if isASCII { return "/=-+!*%<>&|^~?.".unicodeScalars.contains(self) }
    return Self.operatorHeads.contains { $0.contains(value) }
  }

  private static let operatorHeads: [ClosedRange<UInt32>] = [
    0xA1...0xA7, 0xA9...0xA9, 0xAB...0xAC, 0xAE...0xAE, 0xB0...0xB1, 0xB6...0xB6, 0xBB...0xBB,
    0xBF...0xBF, 0xD7...0xD7, 0xF7...0xF7, 0x2016...0x2017, 0x2020...0x2027, 0x2030...0x203E,
    0x2041...0x2053, 0x2055...0x205E, 0x2190...0x23FF, 0x2500...0x2775, 0x2794...0x2BFF,
    0x2E00...0x2E7F, 0x3001...0x3003, 0x3008...0x3020, 0x3030...0x3030,
  ]
}

extension NominalDecl {
  /// Whether the type is declared with an attribute.
  func hasAttribute(_ name: String) -> Bool {
    info.syntax?.asProtocol((any WithAttributesSyntax).self)?.attributes.contains(named: name)
      ?? false
  }
}

extension AttributeListSyntax {
  func contains(named name: String) -> Bool {
    contains {
      $0.as(AttributeSyntax.self)?.attributeName.writtenName == name
    }
  }

  /// The string in `@name("string")`.
  func argument(of name: String, in context: DeclContext) -> String? {
    // A cell that says it is told that it may not, and its declarations may be looked at all the same.
    guard context.isInLibrary else { return nil }
    for element in self {
      guard let attribute = element.as(AttributeSyntax.self),
        attribute.attributeName.writtenName == name,
        case .argumentList(let arguments)? = attribute.arguments,
        let literal = arguments.first?.expression.as(StringLiteralExprSyntax.self)
      else { continue }
      return literal.representedLiteralValue
    }
    return nil
  }
}

extension TypeSyntax {
  /// The type as it is written; a plain name at once, for most are and trimming copies the tree.
  var writtenName: String {
    if let identifier = self.as(IdentifierTypeSyntax.self), identifier.genericArgumentClause == nil
    {
      return identifier.name.name
    }
    return trimmedDescription
  }
}

import SwiftSyntax

/// Writes the interface and the thunks of one module.
final class ModuleWriter {
  let module: String
  let types: TypeCatalogue
  let standard: StandardFunctions
  private let firstNumber: Int
  private var number: Int
  private var interface: [String] = []
  /// Code of the thunks, by source file.
  private var groups: [(source: String, first: Int, cases: [String])] = []
  private var crossings: [String] = []
  private var skipped: [String] = []
  private var protocols: [AdapterWriter.LibraryProtocol] = []
  var protocolMembers: [ProtocolMember] = []
  private var sourceName = ""
  private var counts: [(what: String, count: Int)] = [
    ("types", 0), ("initialisers", 0), ("functions and methods", 0), ("operators", 0),
    ("properties", 0), ("subscripts", 0),
  ]

  init(module: String, firstNumber: Int, types: TypeCatalogue, standard: StandardFunctions) {
    self.module = module
    self.firstNumber = firstNumber
    number = firstNumber
    self.types = types
    self.standard = standard
  }

  var count: Int { number - firstNumber }

  func add(_ source: ParsedSource) {
    sourceName = source.name
    groups.append((source.name, number, []))
    for item in source.tree.statements {
      if case .decl(let decl) = item.item { add(decl, in: nil) }
    }
  }

  // MARK: Declarations

  /// What a member belongs to.
  struct Owner {
    let path: String
    let crossing: Crossing
    let kind: TypeCatalogue.Kind
    var indent: String
    /// A protocol's requirements are as public as the protocol.
    var areMembersPublic = false
    /// A protocol of classes: setting a property leaves the reference as it is.
    var isClassBound = false
    /// In an extension of a protocol, or in the protocol itself.
    var isProtocol: Bool { kind == .protocol }
  }

  private func add(_ decl: DeclSyntax, in owner: Owner?) {
    if let type = NominalSyntax(decl) {
      if type.modifiers.isPublic { add(type, in: owner) }
      return
    }
    if let ext = decl.as(ExtensionDeclSyntax.self) { return add(ext) }
    guard isVisible(decl, in: owner) else { return }
    do {
      if let function = decl.as(FunctionDeclSyntax.self) {
        try add(function, in: owner)
      } else if let initializer = decl.as(InitializerDeclSyntax.self) {
        try add(initializer, in: owner)
      } else if let variable = decl.as(VariableDeclSyntax.self) {
        try add(variable, in: owner)
      } else if let sub = decl.as(SubscriptDeclSyntax.self) {
        try add(sub, in: owner)
      } else if let alias = decl.as(TypeAliasDeclSyntax.self) {
        let type = try types.crossing(alias.initializer.value, in: owner?.path)
        emit("typealias \(alias.name.text) = \(type.interface)", owner)
      }
    } catch {
      let reason = (error as? Skip)?.reason ?? "\(error)"
      skip(title(decl), owner, reason)
      if let owner, owner.areMembersPublic {
        protocols[protocols.count - 1].missing.append("\(title(decl)): \(reason)")
      }
    }
  }

  private func isVisible(_ decl: DeclSyntax, in owner: Owner?) -> Bool {
    guard let modifiers = decl.asProtocol((any WithModifiersSyntax).self)?.modifiers else {
      return false
    }
    let attributes = decl.asProtocol((any WithAttributesSyntax).self)?.attributes
    if attributes?.has("_spi") ?? false { return false }
    if owner?.areMembersPublic ?? false { return true }
    return modifiers.isPublic
  }

  private func add(_ type: NominalSyntax, in outer: Owner?) {
    let path = (outer.map { $0.path + "." } ?? "") + type.name
    guard let entry = types.entries[path] else { return }
    if case .hidden(let reason) = entry.kind {
      skip(path, nil, reason)
      return
    }
    counts[0].count += 1
    let parents = type.inheritance?.inheritedTypes.map(\.type.trimmedDescription) ?? []
    let owner = Owner(
      path: path, crossing: crossing(of: path, entry.kind), kind: entry.kind,
      indent: (outer?.indent ?? "") + "  ", areMembersPublic: entry.kind == .protocol,
      isClassBound: parents.contains("AnyObject"))
    let inheritance = inherited(type.inheritance, owner)
    let list = inheritance.isEmpty ? "" : ": " + inheritance.joined(separator: ", ")
    let qualified = types.qualified(path)
    let builder = type.attributes.has("resultBuilder") ? "@resultBuilder " : ""
    switch entry.kind {
    case .protocol:
      emit("protocol \(type.name)\(list) {", outer)
      protocols.append(AdapterWriter.LibraryProtocol(path: path, inherited: parents))
    case .cases(let names):
      emit("enum \(type.name)\(list) {", outer)
      for element in type.members.members.compactMap({ $0.decl.as(EnumCaseDeclSyntax.self) })
        .flatMap({ Array($0.elements) })
      {
        let value = element.rawValue.map { " = \($0.value.trimmedDescription)" } ?? ""
        emit("case \(element.name.text)\(value)", owner)
      }
      crossings.append(
        """
        extension \(qualified): CaseCrossing {
          package static var crossingCases: [Self] { \
        [\(names.map { "." + $0 }.joined(separator: ", "))] }
        }
        """)
    case .value, .object:
      // A class is a struct to cells as well: its values are references anyway, and calls of its
      // members need no dispatch.
      let keyword = type.keyword == "enum" ? "enum" : "struct"
      emit("\(builder)@host \(keyword) \(type.name)\(list) {", outer)
      crossings.append(
        types.plain.contains(path)
          ? """
          extension \(qualified): HostCrossing, Returning {
            package static var placeholder: Self { Self() }
          }
          """ : "extension \(qualified): HostCrossing {}")
    case .hidden: break
    }
    let hasEquals = inheritance.contains("Equatable") && entry.kind == .value
    if hasEquals, !types.equatableByHand.contains(path) { addSynthesizedEquals(owner) }
    for member in type.members.members { add(member.decl, in: owner) }
    emit("}", outer)
  }

  private func addSynthesizedEquals(_ owner: Owner) {
    let name = owner.path
    emit(
      "@host(\"\(number)\") static func == (a: \(name), b: \(name)) -> Bool", owner)
    let codec = owner.crossing.codec
    bind("try call.give(Bool.self, call.take(\(codec).self) == call.take(\(codec).self))")
    counts[3].count += 1
  }

  private func crossing(of path: String, _ kind: TypeCatalogue.Kind) -> Crossing {
    if kind == .protocol {
      return Crossing(codec: "Any\(path)", interface: "any \(path)")
    }
    return Crossing(codec: types.qualified(path), interface: path)
  }

  private func add(_ ext: ExtensionDeclSyntax) {
    let path = ext.extendedType.trimmedDescription
    let owner: Owner
    if let entry = types.entries[path] {
      if case .hidden = entry.kind { return }
      owner = Owner(
        path: path, crossing: crossing(of: path, entry.kind), kind: entry.kind, indent: "  ",
        isClassBound: protocols.contains {
          $0.path == path && $0.inherited.contains("AnyObject")
        })
    } else if let crossing = try? types.crossing(ext.extendedType, in: nil) {
      owner = Owner(path: path, crossing: crossing, kind: .value, indent: "  ")
    } else {
      return
    }
    let start = interface.count
    let conformances = inherited(ext.inheritanceClause, owner)
    let list = conformances.isEmpty ? "" : ": " + conformances.joined(separator: ", ")
    let constraint = ext.genericWhereClause.map { " " + $0.trimmedDescription } ?? ""
    emit("extension \(path)\(list)\(constraint) {", nil)
    if conformances.contains("Equatable"), owner.kind == .value,
      !types.equatableByHand.contains(path)
    {
      addSynthesizedEquals(owner)
    }
    for member in ext.memberBlock.members { add(member.decl, in: owner) }
    if interface.count == start + 1 && conformances.isEmpty {
      interface.removeLast()
    } else {
      emit("}", nil)
    }
  }

  /// Conformances that mean something to a cell.
  private func inherited(_ clause: InheritanceClauseSyntax?, _ owner: Owner) -> [String] {
    var names: [String] = []
    for type in clause?.inheritedTypes ?? [] {
      let name = type.type.trimmedDescription
      switch name {
      case "Equatable", "CustomStringConvertible", "Error", "CaseIterable", "String",
        "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral", "ExpressibleByArrayLiteral":
        names.append(name)
      case "Hashable":
        // Hashing a library value would need its hash to be the same on every run. Enums of cells
        // are hashable by themselves.
        if case .cases = owner.kind { continue }
        names.append("Equatable")
      default:
        for proto in types.visibleProtocols(name) where !names.contains(proto) {
          names.append(proto)
        }
      }
    }
    return names
  }

  // MARK: Output

  func emit(_ line: String, _ owner: Owner?) {
    interface.append((owner?.indent ?? "") + line)
  }

  /// The code of the next number.
  func bind(_ lines: String...) {
    groups[groups.count - 1].cases.append(
      "    case \(number):\n" + lines.map { "      \($0)\n" }.joined())
    number += 1
  }

  var nextNumber: Int { number }

  func tally(_ index: Int) { counts[index].count += 1 }

  func skip(_ what: String, _ owner: Owner?, _ reason: String) {
    let name = (owner.map { $0.path + "." } ?? "") + what
    skipped.append("  \(name): \(reason)")
  }

  private func title(_ decl: DeclSyntax) -> String {
    if let function = decl.as(FunctionDeclSyntax.self) {
      return function.name.text + labels(function.signature.parameterClause)
    }
    if let initializer = decl.as(InitializerDeclSyntax.self) {
      return "init" + labels(initializer.signature.parameterClause)
    }
    if let sub = decl.as(SubscriptDeclSyntax.self) {
      return "subscript" + labels(sub.parameterClause)
    }
    if let variable = decl.as(VariableDeclSyntax.self) {
      return variable.bindings.map(\.pattern.trimmedDescription).joined(separator: ", ")
    }
    return decl.trimmedDescription.prefix(40) + ""
  }

  private func labels(_ clause: FunctionParameterClauseSyntax) -> String {
    "(" + clause.parameters.map { $0.firstName.text + ":" }.joined() + ")"
  }

  var report: String {
    let summary = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.what)" }
    var text = "\(module): \(summary.joined(separator: ", ")) bound\n"
    if !skipped.isEmpty {
      text += "  not bound:\n" + skipped.map { "  \($0)\n" }.joined()
    }
    return text
  }

  private static let header = """
    // Generated from the public declarations of the library; written again by
    //     make bindings
    // swift-format-ignore-file

    """

  func files() throws -> [Generator.File] {
    let used = groups.filter { !$0.cases.isEmpty }
    var thunks = Self.header
    thunks += imports()
    thunks += "\n/// How cells call \(module).\nenum \(module)Binding: ModuleBinding {\n"
    thunks += "  static let indices = \(firstNumber)..<\(number)\n\n"
    thunks += "  static func perform(_ index: Int, _ call: inout HostCall) throws {\n"
    thunks += "    switch index {\n"
    for (position, group) in used.enumerated() {
      thunks += "    case ..<\(group.first + group.cases.count): "
      thunks += "try perform\(position)(index, &call)\n"
    }
    thunks += "    default: throw CrossingError(message: \"no function \\(index)\")\n"
    thunks += "    }\n  }\n}\n"
    var files = [
      Generator.File(
        name: "\(module)+Interface.swift",
        text: Self.header + "\nextension \(module)Binding {\n  /// What \(module) declares.\n"
          + "  static let interface = #\"\"\"\n"
          + interface.map { "    \($0)\n" }.joined() + "    \"\"\"#\n}\n"),
      Generator.File(
        name: "\(module)+Crossings.swift",
        text: Self.header + imports(isPackage: true) + "\n"
          + crossings.joined(separator: "\n") + "\n"),
    ]
    for (position, group) in used.enumerated() {
      thunks += "\n// \(group.source)\nextension \(module)Binding {\n"
      thunks += "  private static func perform\(position)(_ index: Int, _ call: inout HostCall) "
      thunks += "throws {\n    switch index {\n" + group.cases.joined()
      thunks += "    default:\n      throw CrossingError(message: \"no function \\(index)\")\n"
      thunks += "    }\n  }\n}\n"
    }
    files.append(Generator.File(name: "\(module)+Thunks.swift", text: thunks))
    let writer = AdapterWriter(module: module, protocols: protocols, members: protocolMembers)
    let adapters = try writer.text()
    if !adapters.isEmpty {
      let text = Self.header + adapterImports() + adapters + writer.standardFunctions()
      files.append(Generator.File(name: "\(module)+Adapters.swift", text: text))
    }
    return files
  }

  private func adapterImports() -> String {
    let end = Generator.modules.firstIndex(of: module) ?? 0
    return Generator.modules[...end].sorted()
      .map { ($0 == module ? "package import " : "import ") + $0 + "\n" }.joined()
  }

  private func imports(isPackage: Bool = false) -> String {
    let end = (Generator.modules.firstIndex(of: module) ?? 0)
    return Generator.modules[...end].sorted().filter {
      !isPackage || $0 == module
    }.map { (isPackage ? "package import " : "import ") + $0 + "\n" }.joined()
  }
}

import SwiftSyntax

/// How values of a type cross, and how the interface spells the type.
struct Crossing {
  /// The type that conforms to `Crossing` in the thunks.
  let codec: String
  /// As in the library, without attributes that only matter to its bodies.
  let interface: String
  /// Holds functions, which only cross towards the library.
  var hasFunction = false
  /// A cell's function may return it.
  var canReturn = true
  /// A function whose result is a labelled tuple, which Swift doesn't convert by itself.
  var labelledResult: Int?
  var isLabelledTuple = false
  var isVoid = false

  /// Types of the standard library that cross as themselves.
  static let standard: Set<String> = ["Int", "Double", "Bool", "String", "UInt64"]
}

extension TypeCatalogue {
  /// - Parameter owner: Path of the type whose member it is: nested types are looked up there, and
  ///   `Self` stands for it.
  func crossing(_ type: TypeSyntax, in owner: String?) throws -> Crossing {
    switch type.as(TypeSyntaxEnum.self) {
    case .identifierType(let identifier):
      return try named(identifier, in: owner)
    case .memberType:
      return try nominal(type.trimmedDescription, in: owner)
    case .arrayType(let array):
      let element = try crossing(array.element, in: owner)
      return try container("[\(element.codec)]", "[\(element.interface)]", [element])
    case .optionalType(let optional):
      return try self.optional(crossing(optional.wrappedType, in: owner))
    case .attributedType(let attributed):
      return try crossing(attributed.baseType, in: owner)
    case .tupleType(let tuple):
      return try self.tuple(tuple, in: owner)
    case .functionType(let function):
      return try self.function(function, in: owner)
    case .someOrAnyType(let constrained):
      let name = constrained.constraint.trimmedDescription
      guard let path = resolve(name, in: owner), entries[path]?.kind == .protocol else {
        throw Skip("\(constrained.trimmedDescription) isn't a value of a library protocol")
      }
      return Crossing(codec: "Any\(path)", interface: "any \(path)")
    default:
      throw Skip("type \(type.trimmedDescription)")
    }
  }

  private func named(_ type: IdentifierTypeSyntax, in owner: String?) throws -> Crossing {
    let name = type.name.text
    if let arguments = type.genericArgumentClause?.arguments {
      let parts = try arguments.map { argument -> Crossing in
        guard case .type(let type) = argument.argument else { throw Skip("a value argument") }
        return try crossing(type, in: owner)
      }
      switch (name, parts.count) {
      case ("ClosedRange", 1), ("Range", 1):
        return try container(
          "\(name)<\(parts[0].codec)>", "\(name)<\(parts[0].interface)>", parts, canReturn: false)
      case ("Array", 1):
        return try container("[\(parts[0].codec)]", "[\(parts[0].interface)]", parts)
      case ("Optional", 1):
        return try optional(parts[0])
      default:
        throw Skip("type \(type.trimmedDescription)")
      }
    }
    if name == "Void" { return Crossing(codec: "Void", interface: "Void", isVoid: true) }
    if Crossing.standard.contains(name) { return Crossing(codec: name, interface: name) }
    if name == "Self", let owner { return try nominal(owner, in: nil) }
    return try nominal(name, in: owner)
  }

  /// The path of a type that is named inside another one.
  func resolve(_ name: String, in owner: String?) -> String? {
    var scope = owner.map { $0.split(separator: ".").map(String.init) } ?? []
    while true {
      let path = (scope + [name]).joined(separator: ".")
      if entries[path] != nil || aliases[path] != nil { return path }
      if scope.popLast() == nil { return nil }
    }
  }

  func qualified(_ path: String) -> String {
    guard let module = entries[path]?.module else { return path }
    return "\(module).\(path)"
  }

  func nominal(_ name: String, in owner: String?) throws -> Crossing {
    guard let path = resolve(name, in: owner) else { throw Skip("type \(name) isn't bound") }
    if let alias = aliases[path] { return try crossing(alias, in: owner) }
    guard let entry = entries[path] else { throw Skip("type \(name) isn't bound") }
    switch entry.kind {
    case .hidden(let reason): throw Skip("\(path): \(reason)")
    case .protocol: throw Skip("\(path) without 'any'")
    case .value, .object, .cases:
      return Crossing(
        codec: qualified(path), interface: path, canReturn: canReturn(path, entry.kind))
    }
  }

  /// Whether there is a value for a function of a cell that was stopped before it returned.
  private func canReturn(_ path: String, _ kind: Kind) -> Bool {
    if case .cases = kind { return true }
    return path == "Tensor" || plain.contains(path)
  }

  private func container(
    _ codec: String, _ interface: String, _ parts: [Crossing], canReturn: Bool = true
  ) throws -> Crossing {
    if parts.contains(where: \.hasFunction) { throw Skip("functions inside \(interface)") }
    if parts.contains(where: \.isLabelledTuple) { throw Skip("labelled tuples in \(interface)") }
    return Crossing(codec: codec, interface: interface, canReturn: canReturn)
  }

  private func optional(_ wrapped: Crossing) throws -> Crossing {
    Crossing(
      codec: "\(wrapped.codec)?",
      interface: wrapped.hasFunction || wrapped.interface.hasPrefix("any ")
        ? "(\(wrapped.interface))?" : "\(wrapped.interface)?",
      hasFunction: wrapped.hasFunction, canReturn: !wrapped.hasFunction)
  }

  private func tuple(_ tuple: TupleTypeSyntax, in owner: String?) throws -> Crossing {
    let elements = Array(tuple.elements)
    if elements.isEmpty { return Crossing(codec: "Void", interface: "Void", isVoid: true) }
    let parts = try elements.map { try crossing($0.type, in: owner) }
    if parts.count == 1 { return parts[0] }
    guard parts.count <= 4 else { throw Skip("a tuple of \(parts.count)") }
    let interface = zip(elements, parts).map { element, part in
      (element.firstName.map { "\($0.text): " } ?? "") + part.interface
    }
    var result = try container(
      "Tuple\(parts.count)<\(parts.map(\.codec).joined(separator: ", "))>",
      "(\(interface.joined(separator: ", ")))", parts,
      canReturn: parts.allSatisfy(\.canReturn))
    result.isLabelledTuple = elements.contains { $0.firstName != nil }
    return result
  }

  private func function(_ type: FunctionTypeSyntax, in owner: String?) throws -> Crossing {
    if type.effectSpecifiers != nil { throw Skip("a function that throws or is async") }
    let parameters = try type.parameters.map { element -> Crossing in
      let part = try crossing(element.type, in: owner)
      if part.hasFunction { throw Skip("functions of functions") }
      if element.type.trimmedDescription.hasPrefix("inout ") { throw Skip("an inout closure") }
      return part
    }
    guard parameters.count <= 3 else { throw Skip("a function of \(parameters.count)") }
    let result = try crossing(type.returnClause.type, in: owner)
    guard result.canReturn else { throw Skip("a function that returns \(result.interface)") }
    let codecs = (parameters.map(\.codec) + [result.isVoid ? "Nothing" : result.codec])
      .joined(separator: ", ")
    let list = parameters.map(\.interface).joined(separator: ", ")
    return Crossing(
      codec: "Function\(parameters.count)<\(codecs)>",
      interface: "(\(list)) -> \(result.interface)", hasFunction: true, canReturn: false,
      labelledResult: result.isLabelledTuple ? parameters.count : nil)
  }
}

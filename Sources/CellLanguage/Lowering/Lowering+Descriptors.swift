import CellMachine

extension Lowering {
  /// Fills in a runtime type: what printing and casting need.
  func define(_ id: TypeID, _ info: TypeInfo) {
    var descriptor = machine.types[id]
    descriptor.kind = kind(of: info)
    switch info.shape {
    case .aggregate, .enumeration, .instance:
      // As `print` asks: what writes itself does, whatever its description.
      descriptor.description =
        describer(info.type, "TextOutputStreamable")
        ?? describer(info.type, "CustomStringConvertible")
      descriptor.debugDescription = describer(info.type, "CustomDebugStringConvertible")
    case .integer, .double, .float, .bool, .string, .character, .optional, .array, .dictionary,
      .set, .existential, .function, .metatype, .host:
      // The machine knows how these print.
      break
    }
    if case .instance = info.shape {
      let slots = types.fields(ofClass: info.type).flatMap(\.info.slots)
      descriptor.instanceLayout = machine.layout(Layout(slots))
      descriptor.deinitializer = deinitializer(ofClass: info.type)
    }
    machine.define(id, descriptor)
  }

  /// The text by the first requirement of a protocol, for a type that conforms.
  private func describer(_ type: Type, _ name: String) -> Int? {
    if case .tuple = type { return nil }
    let standard = oracle.standardType(name)
    guard oracle.conforms(type, to: standard),
      let requirement = requirementFunctions(of: standard).first,
      let parameter = standard.genericParameters.first,
      let found = oracle.witness(
        for: requirement, of: type, requirementSubstitution: Substitution([parameter: type]))
    else { return nil }
    return function(found.decl, found.substitution)
  }

  private func kind(of info: TypeInfo) -> TypeDescriptor.Kind {
    switch info.shape {
    case .integer(let bits, let isSigned): .integer(bits: bits, isSigned: isSigned)
    case .double: .double
    case .float: .float
    case .bool: .bool
    case .string: .string
    case .character: .character
    case .aggregate(let fields):
      if case .tuple = info.type {
        .tuple(fields.map(descriptor))
      } else {
        .struct(fields.map(descriptor))
      }
    case .enumeration(let cases): .enum(cases.map(descriptor))
    case .optional(let wrapped, let tag): .optional(typeID(wrapped.type), tagOffset: tag)
    case .array(let element): .array(typeID(element))
    case .dictionary(let key, let value): .dictionary(key: typeID(key), value: typeID(value))
    case .set(let element): .set(typeID(element))
    case .instance:
      .class(
        types.fields(ofClass: info.type).map(descriptor),
        superclass: types.superclass(of: info.type).map(typeID))
    case .existential: .existential
    case .function: .function
    case .metatype:
      if case .metatype(let type) = info.type { .metatype(typeID(type)) } else { .unknown }
    case .host: .host
    }
  }

  private func descriptor(_ field: FieldInfo) -> TypeDescriptor.Field {
    let ownership = field.decl?.ownership ?? .strong
    return TypeDescriptor.Field(
      // Internal names of libraries print as they do in Swift.
      name: field.name.map { $0.hasPrefix("__") ? String($0.dropFirst()) : $0 },
      type: typeID(field.type), offset: field.offset,
      isWeak: ownership != .strong)
  }

  private func descriptor(_ info: CaseInfo) -> TypeDescriptor.Case {
    TypeDescriptor.Case(
      name: info.decl.name.withoutBackticks, payload: info.payload.map(descriptor), places: info.places,
      isBoxed: info.isBoxed)
  }

  /// Runs the `deinit`s of a class and of what it inherits from, subclass first.
  private func deinitializer(ofClass type: Type) -> Int? {
    var chain: [(FunctionDecl, Substitution)] = []
    var current: Type? = type
    while let level = current, case .nominal(let decl, let arguments) = level {
      if let function = decl.deinitializer {
        chain.append((function, TypeTable.substitution(decl, arguments)))
      }
      current = types.superclass(of: level)
    }
    guard let first = chain.first else { return nil }
    if chain.count == 1 { return function(first.0, first.1) }
    return thunk(named: "deinit", first.1, first.0, form: .bound(type)) { lowering in
      let receiver = lowering.allocate(1)
      for (function, substitution) in chain {
        let window = lowering.allocate(1)
        lowering.builder.emit(.move, window, receiver)
        lowering.builder.emit(
          .call, window, wide: lowering.program.function(function, substitution))
      }
      lowering.builder.emit(.ret)
    }
  }
}

/// Names of types as Swift prints them.
struct TypeNames {
  let oracle: any ConformanceOracle

  /// `Point`, `Array<Int>`.
  func plain(_ type: Type) -> String { name(type, isQualified: false) }

  /// `main.Point`, `Swift.Array<Swift.Int>`, as Swift prints them inside containers.
  func qualified(_ type: Type) -> String { name(type, isQualified: true) }

  private func name(_ type: Type, isQualified: Bool) -> String {
    func inner(_ type: Type) -> String { name(type, isQualified: isQualified) }
    func list(_ arguments: ArraySlice<Type>) -> String {
      arguments.isEmpty ? "" : "<" + arguments.map(inner).joined(separator: ", ") + ">"
    }
    switch type {
    case .nominal(let decl, let arguments):
      let own = decl.name + list(arguments.suffix(ownCount(decl)))
      guard isQualified else { return own }
      let parent = decl.parent.map { inner(.nominal($0, parentArguments(decl, arguments))) }
      return (parent ?? decl.module) + "." + own
    case .tuple(let elements):
      return "("
        + elements.map { ($0.label.map { $0 + ": " } ?? "") + inner($0.type) }
        .joined(separator: ", ") + ")"
    case .function(let function):
      let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + inner($0.type) }
      return "(" + parameters.joined(separator: ", ") + ")"
        + (function.isThrowing ? " throws" : "")
        + (function.thrown.map { "(\(inner($0)))" } ?? "") + " -> " + inner(function.result)
    case .existential(let existential):
      if existential.protocols.isEmpty { return existential.isClassBound ? "AnyObject" : "Any" }
      return existential.protocols.map { (isQualified ? $0.module + "." : "") + $0.name }
        .joined(separator: " & ")
    case .metatype(let type):
      if case .function = type { return "(\(inner(type))).Type" }
      return inner(type) + ".Type"
    case .parameter(let parameter): return parameter.name
    case .member(let base, let associated): return inner(base) + "." + associated.name
    case .opaque, .variable, .error: return "_"
    }
  }

  private func ownCount(_ decl: NominalDecl) -> Int {
    decl.genericParameters.count - (decl.parent?.genericParameters.count ?? 0)
  }

  private func parentArguments(_ decl: NominalDecl, _ arguments: [Type]) -> [Type] {
    Array(arguments.prefix(decl.parent?.genericParameters.count ?? 0))
  }
}

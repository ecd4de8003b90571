import CellMachine

/// Layouts of concrete types, worked out once each.
final class TypeTable {
  let oracle: any ConformanceOracle
  private var infos: [Type: TypeInfo] = [:]
  private var classFields: [Type: [FieldInfo]] = [:]

  init(oracle: any ConformanceOracle) { self.oracle = oracle }

  deinit {
    // An indirect enum is a part of itself.
    for info in infos.values {
      guard case .enumeration(let cases) = info.shape else { continue }
      for element in cases { element.forgetPayload() }
    }
  }

  func info(_ type: Type) -> TypeInfo {
    if let info = infos[type] { return info }
    let info = make(type)
    infos[type] = info
    return info
  }

  /// What the generic parameters of a nominal type stand for.
  static func substitution(_ decl: NominalDecl, _ arguments: [Type]) -> Substitution {
    Substitution(
      Dictionary(zip(decl.genericParameters, arguments), uniquingKeysWith: { first, _ in first }))
  }

  private func make(_ type: Type) -> TypeInfo {
    switch type {
    case .nominal(let decl, let arguments):
      return makeNominal(type, decl, arguments)
    case .tuple(let elements):
      return makeAggregate(type, elements.map { ($0.label, $0.type, nil) })
    case .function:
      return TypeInfo(type, [.reference], .function, startsNonNull: true)
    case .existential:
      return TypeInfo(type, [.reference], .existential, startsNonNull: true)
    case .metatype:
      return TypeInfo(type, [.raw], .metatype)
    case .parameter, .member, .opaque, .variable, .error:
      // The checker let something through that isn't concrete; the slot keeps lowering going and
      // the program was refused anyway.
      return TypeInfo(type, [.raw], .metatype)
    }
  }

  private func makeNominal(_ type: Type, _ decl: NominalDecl, _ arguments: [Type]) -> TypeInfo {
    if let builtin = decl.builtin, let info = makeBuiltin(type, builtin, arguments) { return info }
    let substitution = TypeTable.substitution(decl, arguments)
    switch decl.kind {
    case .struct:
      return makeAggregate(
        type,
        oracle.storedProperties(of: decl).map {
          ($0.name, oracle.apply(substitution, to: $0.type), $0)
        })
    case .class:
      return TypeInfo(type, [.reference], .instance(decl, arguments), startsNonNull: true)
    case .enum:
      return makeEnum(type, decl, substitution)
    case .protocol:
      return TypeInfo(type, [.reference], .existential, startsNonNull: true)
    }
  }

  private func makeBuiltin(_ type: Type, _ name: String, _ arguments: [Type]) -> TypeInfo? {
    let integers = [
      "Int": (64, true), "Int8": (8, true), "Int16": (16, true), "Int32": (32, true),
      "Int64": (64, true), "UInt": (64, false), "UInt8": (8, false), "UInt16": (16, false),
      "UInt32": (32, false), "UInt64": (64, false),
    ]
    if let (bits, isSigned) = integers[name] {
      return TypeInfo(type, [.raw], .integer(bits: bits, isSigned: isSigned))
    }
    switch name {
    case "Double": return TypeInfo(type, [.raw], .double)
    case "Float": return TypeInfo(type, [.raw], .float)
    case "Bool": return TypeInfo(type, [.raw], .bool)
    case "String": return TypeInfo(type, [.reference], .string, startsNonNull: true)
    case "Character": return TypeInfo(type, [.reference], .character, startsNonNull: true)
    case "Array" where arguments.count == 1:
      return TypeInfo(type, [.reference], .array(arguments[0]), startsNonNull: true)
    case "Dictionary" where arguments.count == 2:
      return TypeInfo(
        type, [.reference], .dictionary(arguments[0], arguments[1]), startsNonNull: true)
    case "Set" where arguments.count == 1:
      return TypeInfo(type, [.reference], .set(arguments[0]), startsNonNull: true)
    case "Optional" where arguments.count == 1:
      return makeOptional(type, info(arguments[0]))
    case "Host": return TypeInfo(type, [.reference], .host, startsNonNull: true)
    default: return nil
    }
  }

  private func makeOptional(_ type: Type, _ wrapped: TypeInfo) -> TypeInfo {
    if wrapped.startsNonNull {
      return TypeInfo(type, wrapped.slots, .optional(wrapped, tag: nil))
    }
    return TypeInfo(type, wrapped.slots + [.raw], .optional(wrapped, tag: wrapped.count))
  }

  private func makeAggregate(
    _ type: Type, _ members: [(String?, Type, StorageDecl?)]
  ) -> TypeInfo {
    let fields = layOut(members)
    let slots = fields.flatMap(\.info.slots)
    return TypeInfo(
      type, slots, .aggregate(fields),
      startsNonNull: fields.first { $0.info.count > 0 }?.info.startsNonNull ?? false)
  }

  private func layOut(
    _ members: [(name: String?, type: Type, decl: StorageDecl?)], from start: Int = 0
  ) -> [FieldInfo] {
    var offset = start
    return members.map { member in
      let info = storageInfo(member.type, member.decl?.ownership ?? .strong)
      defer { offset += info.count }
      return FieldInfo(
        name: member.name, type: member.type, offset: offset, info: info, decl: member.decl)
    }
  }

  /// How a variable or field of a type is stored: a `weak` or `unowned` one as a weak object.
  func storageInfo(_ type: Type, _ ownership: StorageDecl.Ownership) -> TypeInfo {
    switch ownership {
    case .strong: info(type)
    case .weak: TypeInfo(type, [.reference], .host)
    case .unowned: TypeInfo(type, [.reference], .host, startsNonNull: true)
    }
  }

  // MARK: Enums

  private func payload(_ element: EnumCaseDecl, _ substitution: Substitution) -> [FieldInfo] {
    layOut(element.payload.map { ($0.label, oracle.apply(substitution, to: $0.type), nil) })
  }

  private func makeEnum(
    _ type: Type, _ decl: NominalDecl, _ substitution: Substitution
  ) -> TypeInfo {
    // Cases share their raw slots, and their reference slots, but never one with the other: what a
    // slot owns doesn't depend on the tag.
    var rawCount = 0
    var referenceCount = 0
    var direct: [Int: [FieldInfo]] = [:]
    for element in oracle.cases(of: decl) where !element.payload.isEmpty {
      if element.isIndirect || decl.isIndirect {
        referenceCount = max(referenceCount, 1)
      } else {
        let fields = payload(element, substitution)
        direct[element.index] = fields
        let slots = fields.flatMap(\.info.slots)
        rawCount = max(rawCount, slots.count { $0 == .raw })
        referenceCount = max(referenceCount, slots.count { $0 == .reference })
      }
    }
    let cases = oracle.cases(of: decl).map { element in
      guard let fields = direct[element.index] else {
        let isBoxed = !element.payload.isEmpty
        return CaseInfo(
          decl: element, isBoxed: isBoxed, places: isBoxed ? [1 + rawCount] : []
        ) { [unowned self] in self.payload(element, substitution) }
      }
      var raw = 1
      var reference = 1 + rawCount
      var places: [Int] = []
      for slot in fields.flatMap(\.info.slots) {
        if slot == .raw {
          places.append(raw)
          raw += 1
        } else {
          places.append(reference)
          reference += 1
        }
      }
      return CaseInfo(decl: element, isBoxed: false, places: places) { fields }
    }
    let slots =
      [Layout.Kind.raw] + Array(repeating: .raw, count: rawCount)
      + Array(repeating: .reference, count: referenceCount)
    return TypeInfo(type, slots, .enumeration(cases))
  }

  // MARK: Classes

  /// All stored properties of an instance, inherited ones first.
  func fields(ofClass type: Type) -> [FieldInfo] {
    if let fields = classFields[type] { return fields }
    guard case .nominal(let decl, let arguments) = type else { return [] }
    let substitution = TypeTable.substitution(decl, arguments)
    let inherited =
      decl.superclass.map { fields(ofClass: oracle.apply(substitution, to: $0)) } ?? []
    let start = inherited.last.map { $0.offset + $0.info.count } ?? 0
    let own = layOut(
      oracle.storedProperties(of: decl).map {
        ($0.name, oracle.apply(substitution, to: $0.type), $0)
      },
      from: start)
    classFields[type] = inherited + own
    return inherited + own
  }

  func superclass(of type: Type) -> Type? {
    guard case .nominal(let decl, let arguments) = type, let superclass = decl.superclass else {
      return nil
    }
    return oracle.apply(TypeTable.substitution(decl, arguments), to: superclass)
  }
}

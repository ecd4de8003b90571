import CellMachine
import Diagnostics

// Functions that follow from a type: its memberwise initialiser, `==`, `hash(into:)`, `allCases` …
extension FunctionLowering {
  func lowerSynthesized(_ kind: FunctionDecl.Synthesized) throws {
    guard let selfType = decl.selfType else { throw failure("a synthesised function") }
    let type = info(selfType)
    switch kind {
    case .memberwiseInitializer: try lowerMemberwise(type)
    case .equals: try lowerEquals(type)
    case .hash: try lowerHash(type)
    case .enumLess: try lowerEnumLess(type)
    case .rawValue: try lowerRawValue(type)
    case .initRawValue: try lowerInitRawValue(type)
    case .allCases: try lowerAllCases(type)
    }
  }

  private func lowerMemberwise(_ type: TypeInfo) throws {
    if type.isClass {
      let instance = allocate(1)
      frame = FunctionFrame(result: info(.void))
      try lowerInitialValues(of: type.type, below: nil, borrowed(instance, type))
      emit(.ret)
      return
    }
    var places: [String: Int] = [:]
    for parameter in decl.parameters {
      places[parameter.variable.name] = allocate(info(parameter.variable.type).count)
    }
    frame = FunctionFrame(result: type)
    let base = allocate(type.count)
    for field in type.fields {
      guard let property = field.decl else { continue }
      if let place = places[property.name] {
        if property.ownership == .strong {
          copy(from: place, to: base + field.offset, field.info)
        } else {
          emit(.makeWeak, base + field.offset, place)
        }
      } else {
        zero(base + field.offset, field.info.count)
      }
    }
    if case .nominal(let owner, let arguments) = type.type {
      try lowerInitialValues(of: owner, arguments, except: Set(places.keys)) { property in
        guard let field = type.fields.first(where: { $0.decl == property }) else {
          throw failure("no stored property '\(property.name)'")
        }
        return .registers(base + field.offset, field.info)
      }
    }
    move(from: base, to: 0, count: type.count)
    emit(.ret)
  }

  // MARK: Equality and hashing

  private func requirement(_ protocolName: String, _ prefix: String) throws -> FunctionDecl {
    let owner = oracle.standardType(protocolName)
    let functions = program.requirementFunctions(of: owner)
    guard let found = functions.first(where: { $0.baseName == prefix }) else {
      throw failure("no requirement '\(prefix)'")
    }
    return found
  }

  private func call(
    _ requirement: FunctionDecl, of type: Type, _ arguments: [PreparedArgument], _ result: TypeInfo
  ) throws -> Operand {
    guard let parameter = requirement.owner?.genericParameters.first else {
      throw failure("a requirement without Self")
    }
    let target = try resolve(FunctionReference(requirement, Substitution([parameter: type])))
    return try call(resolved: target, arguments, result: result)
  }

  private var bool: TypeInfo { info(.nominal(oracle.standardType("Bool"), [])) }

  /// Jumps when two values of a field aren't equal.
  private func compare(
    _ field: FieldInfo, _ a: Int, _ b: Int, _ different: FunctionBuilder.Label
  ) throws {
    let equals = try requirement("Equatable", "==")
    try scope {
      let result = try call(
        equals, of: field.type,
        [.operand(borrowed(a, field.info)), .operand(borrowed(b, field.info))], bool)
      builder.jump(.jumpUnless, result.base, to: different)
    }
  }

  private func lowerEquals(_ type: TypeInfo) throws {
    frame = FunctionFrame(result: bool)
    let a = allocate(type.count)
    let b = allocate(type.count)
    let different = builder.makeLabel()
    switch type.shape {
    case .aggregate(let fields):
      for field in fields { try compare(field, a + field.offset, b + field.offset, different) }
    case .enumeration(let cases):
      builder.branch(.jumpNeI, a, b, to: different)
      for element in cases where !element.payload.isEmpty {
        let next = builder.makeLabel()
        builder.branch(.jumpNeImmediate, a, element.decl.index, to: next)
        try scope {
          let x = gather(element, from: a)
          let y = gather(element, from: b)
          for field in element.payload {
            try compare(field, x + field.offset, y + field.offset, different)
          }
        }
        returnBool(true)
        builder.place(next)
      }
    default: throw failure("'==' of this type")
    }
    returnBool(true)
    builder.place(different)
    returnBool(false)
  }

  private func returnBool(_ value: Bool) {
    load(value ? 1 : 0, into: 0)
    emit(.ret)
  }

  /// The payload of a case side by side, borrowed.
  func gather(_ element: CaseInfo, from base: Int) -> Int {
    let slots = element.payloadSlots
    let target = allocate(slots.count)
    for k in slots.indices {
      if element.isBoxed {
        emit(.loadSlot, target + k, base + element.places[0], k)
      } else {
        emit(.move, target + k, base + element.places[k])
      }
    }
    return target
  }

  private func lowerHash(_ type: TypeInfo) throws {
    let value = allocate(type.count)
    let hasherInfo = info(decl.parameters[0].variable.type)
    let hasher = allocate(hasherInfo.count)
    frame = FunctionFrame(result: info(.void))
    let hash = try requirement("Hashable", "hash")
    func combine(_ field: FieldInfo, _ base: Int) throws {
      try scope {
        _ = try call(
          hash, of: field.type,
          [
            .operand(borrowed(base + field.offset, field.info)),
            .place(.registers(hasher, hasherInfo)),
          ], info(.void))
      }
    }
    switch type.shape {
    case .aggregate(let fields):
      for field in fields { try combine(field, value) }
    case .enumeration(let cases):
      try mix(value, into: hasher, hasherInfo)
      let end = builder.makeLabel()
      for element in cases where !element.payload.isEmpty {
        let next = builder.makeLabel()
        builder.branch(.jumpNeImmediate, value, element.decl.index, to: next)
        try scope {
          let payload = gather(element, from: value)
          for field in element.payload { try combine(field, payload) }
        }
        builder.jump(to: end)
        builder.place(next)
      }
      builder.place(end)
    default: throw failure("'hash(into:)' of this type")
    }
    move(from: hasher, to: 0, count: hasherInfo.count)
    emit(.ret)
  }

  /// Mixes a tag into a hasher, whose state is one number.
  private func mix(_ register: Int, into hasher: Int, _ info: TypeInfo) throws {
    guard let native = Natives.table["hash.mix"] else { throw failure("no native that hashes") }
    try scope {
      let state = try callNative(
        native, [],
        [.operand(borrowed(hasher, .raw)), .operand(borrowed(register, .raw))], result: .raw)
      move(from: state.base, to: hasher, count: 1)
    }
  }

  // MARK: Enums

  /// By case, then by payload, value after value.
  private func lowerEnumLess(_ type: TypeInfo) throws {
    frame = FunctionFrame(result: bool)
    let a = allocate(type.count)
    let b = allocate(type.count)
    let less = try requirement("Comparable", "<")
    guard case .enumeration(let cases) = type.shape else { throw failure("'<' of this type") }
    let byCase = builder.makeLabel()
    builder.branch(.jumpNeI, a, b, to: byCase)
    for element in cases where !element.payload.isEmpty {
      let next = builder.makeLabel()
      builder.branch(.jumpNeImmediate, a, element.decl.index, to: next)
      try scope {
        let x = gather(element, from: a)
        let y = gather(element, from: b)
        for field in element.payload {
          for (first, second, result) in [(x, y, true), (y, x, false)] {
            let past = builder.makeLabel()
            try scope {
              let isLess = try call(
                less, of: field.type,
                [
                  .operand(borrowed(first + field.offset, field.info)),
                  .operand(borrowed(second + field.offset, field.info)),
                ], bool)
              builder.jump(.jumpUnless, isLess.base, to: past)
            }
            returnBool(result)
            builder.place(past)
          }
        }
      }
      returnBool(false)
      builder.place(next)
    }
    builder.place(byCase)
    emit(.ltI, 0, a, b)
    emit(.ret)
  }

  private func rawValues(_ type: TypeInfo) throws -> [EnumRawValue] {
    guard case .nominal(let nominal, _) = type.type else { throw failure("raw values") }
    return oracle.rawValues(of: nominal)
  }

  private func loadRaw(_ value: EnumRawValue, _ register: Int, _ info: TypeInfo) {
    switch value {
    case .integer(let number):
      switch info.shape {
      case .double:
        load(Int(truncatingIfNeeded: Double(number).bitPattern), into: register)
      case .float: load(Int(Float(number).bitPattern), into: register)
      default: load(number, into: register)
      }
    case .string(let text): emit(.loadConstant, register, wide: machine.constant(text))
    case .floating(let number):
      if case .float = info.shape {
        load(Int(Float(number).bitPattern), into: register)
      } else {
        load(Int(truncatingIfNeeded: number.bitPattern), into: register)
      }
    }
  }

  private func lowerRawValue(_ type: TypeInfo) throws {
    let value = allocate(type.count)
    let result = info(decl.result)
    let register = allocate(1)
    for (index, raw) in try rawValues(type).enumerated() {
      let next = builder.makeLabel()
      builder.branch(.jumpNeImmediate, value, index, to: next)
      loadRaw(raw, register, result)
      if result.hasReferences { emit(.retain, register) }
      emit(.ret1, register)
      builder.place(next)
    }
    trap(.internalError)
  }

  private func lowerInitRawValue(_ type: TypeInfo) throws {
    let raw = info(decl.parameters[0].variable.type)
    let given = allocate(raw.count)
    let candidate = allocate(1)
    let optional = optionalInfo(type.type)
    let equals = try requirement("Equatable", "==")
    for (index, value) in try rawValues(type).enumerated() {
      let next = builder.makeLabel()
      loadRaw(value, candidate, raw)
      try scope {
        let same = try call(
          equals, of: raw.type,
          [.operand(borrowed(given, raw)), .operand(borrowed(candidate, raw))], bool)
        builder.jump(.jumpUnless, same.base, to: next)
      }
      zero(0, optional.count)
      load(index, into: 0)
      if case .optional(_, let tag?) = optional.shape { load(1, into: tag) }
      emit(.ret)
      builder.place(next)
    }
    zero(0, optional.count)
    emit(.ret)
  }

  private func lowerAllCases(_ type: TypeInfo) throws {
    guard case .enumeration(let cases) = type.shape else { throw failure("'allCases'") }
    let array = allocate(1)
    let element = allocate(type.count)
    load(cases.count, into: array)
    emit(.makeArray, array, array, layout(type))
    for index in cases.indices {
      zero(element, type.count)
      load(index, into: element)
      emit(.arrayAppend, array, element, 1)
    }
    emit(.ret1, array)
  }
}

extension FunctionDecl {
  /// The name without labels.
  fileprivate var baseName: Substring { name.prefix { $0 != "(" } }
}

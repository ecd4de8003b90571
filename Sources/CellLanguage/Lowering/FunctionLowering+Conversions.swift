import CellMachine
import Diagnostics

extension FunctionLowering {
  /// A value as another type that it can always become: an existential, an optional of it, a
  /// superclass.
  func convert(_ operand: Operand, to target: TypeInfo) throws -> Operand {
    if operand.info === target || operand.info.type == target.type { return operand }
    switch (operand.info.shape, target.shape) {
    case (.existential, .existential), (.instance, .existential), (.instance, .instance):
      return retyped(operand, target)
    case (.existential, _):
      return try castKnown(operand, to: target)
    case (_, .existential):
      let result = allocate(1)
      let base = consume(operand)
      emit(.makeExistential, result, base, program.typeID(operand.info.type))
      return owned(result, target)
    case (.optional(let from, _), .optional(let to, let tag)):
      return try convertOptional(operand, from, to, target, tag)
    case (_, .optional(let wrapped, let tag)):
      let inner = try convert(operand, to: wrapped)
      guard let tag else { return retyped(inner, target) }
      let result = allocate(target.count)
      consume(inner, into: result)
      load(1, into: result + tag)
      return owned(result, target)
    case (.aggregate(let from), .aggregate(let to)) where from.count == to.count:
      let result = allocate(target.count)
      let held = stabilised(operand)
      for (a, b) in zip(from, to) {
        try scope {
          let part = try convert(borrowed(held.base + a.offset, a.info), to: b.info)
          consume(part, into: result + b.offset)
        }
      }
      return owned(result, target)
    case (.array(let from), .array(let to)) where !hasSameElements(from, to):
      // `[C.Element]` of a function that was called with an existential is an array of existentials.
      let (from, to) = (program.types.info(from), program.types.info(to))
      let array = stabilised(operand)
      let result = allocate(1)
      try mapArray(array, from, to, result) { element, converted in
        self.consume(
          try self.convert(self.borrowed(element, from), to: to), into: converted)
      }
      return owned(result, target)
    default:
      return retyped(operand, target)
    }
  }

  /// Whether arrays of one type are arrays of the other as they lie.
  private func hasSameElements(_ from: Type, _ to: Type) -> Bool {
    if from == to { return true }
    switch (program.types.info(from).shape, program.types.info(to).shape) {
    case (.existential, .existential), (.instance, .existential), (.instance, .instance):
      return true
    case (.existential, _), (_, .existential): return false
    default: return true
    }
  }

  private func convertOptional(
    _ operand: Operand, _ from: TypeInfo, _ to: TypeInfo, _ target: TypeInfo, _ tag: Int?
  ) throws -> Operand {
    let result = allocate(target.count)
    let none = builder.makeLabel()
    let end = builder.makeLabel()
    builder.branch(.jumpEqImmediate, nilFlag(operand), 0, to: none)
    try scope {
      let part = try convert(borrowed(operand.base, from), to: to)
      consume(part, into: result)
    }
    if let tag { load(1, into: result + tag) }
    builder.jump(to: end)
    builder.place(none)
    zero(result, target.count)
    builder.place(end)
    return owned(result, target)
  }

  /// What an existential or instance holds, known to be of a type; borrowed from it.
  func castKnown(_ operand: Operand, to target: TypeInfo) throws -> Operand {
    switch (operand.info.shape, target.shape) {
    case (.optional(let wrapped, _), .optional):
      _ = wrapped
      return retyped(operand, target)
    case (.optional(let wrapped, _), _):
      if isWholly(operand.info, target) { return try convert(operand, to: target) }
      return try castKnown(borrowed(operand.base, wrapped), to: target)
    case (.existential, .existential), (.existential, .instance), (.instance, .instance),
      (.instance, .existential):
      return borrowed(operand.base, target)
    case (.existential, _):
      let base = allocate(target.count)
      for k in 0..<target.count { emit(.loadSlot, base + k, operand.base, k) }
      return borrowed(base, target)
    case (_, .existential):
      return try convert(operand, to: target)
    default:
      return borrowed(operand.base, target)
    }
  }

  /// Whether an optional itself is what an existential may hold, be there a value in it or not.
  private func isWholly(_ optional: TypeInfo, _ target: TypeInfo) -> Bool {
    guard case .existential(let wanted) = target.type, !wanted.protocols.isEmpty else {
      return false
    }
    return wanted.protocols.allSatisfy { oracle.conforms(optional.type, to: $0) }
  }

  /// Jumps unless a value is of a type.
  func testType(
    _ operand: Operand, _ target: TypeInfo, _ otherwise: FunctionBuilder.Label
  ) throws {
    if operand.info.type == target.type { return }
    if isCastByParts(operand.info, target) {
      let result = allocate(target.count)
      try cast(operand, to: target, into: result, otherwise: otherwise)
      release(result, target)
      return
    }
    switch operand.info.shape {
    case .optional(let wrapped, _):
      if isWholly(operand.info, target) { return }
      builder.branch(.jumpEqImmediate, nilFlag(operand), 0, to: otherwise)
      return try testType(borrowed(operand.base, wrapped), target, otherwise)
    case .existential, .instance:
      return try testDynamicType(operand, target, otherwise)
    default: break
    }
    if case .metatype = operand.info.type, target.type.isOpenMetatype,
      case .metatype(let wanted) = target.type
    {
      return scope {
        let register = allocate(1)
        emit(.conforms, register, operand.base, program.castTarget(wanted))
        builder.jump(.jumpUnless, register, to: otherwise)
      }
    }
    // Both are known: it is decided now.
    if case .existential(let wanted) = target.type,
      wanted.protocols.allSatisfy({ oracle.conforms(operand.info.type, to: $0) })
    {
      return
    }
    builder.jump(to: otherwise)
  }

  func testDynamicType(
    _ operand: Operand, _ target: TypeInfo, _ otherwise: FunctionBuilder.Label
  ) throws {
    let mark = next
    let register = allocate(2)
    switch target.shape {
    case .instance:
      emit(.isInstance, register, operand.base, program.typeID(target.type))
      builder.jump(.jumpUnless, register, to: otherwise)
    case .existential:
      if case .existential(let wanted) = target.type, wanted.protocols.isEmpty,
        !wanted.isClassBound
      {
        break
      }
      emit(.typeOf, register, operand.base)
      emit(.conforms, register, register, program.castTarget(target.type))
      builder.jump(.jumpUnless, register, to: otherwise)
    case _ where target.type.isOpenMetatype || target.type.isLabelledTuple:
      emit(.typeOf, register, operand.base)
      emit(.conforms, register, register, program.castTarget(target.type))
      builder.jump(.jumpUnless, register, to: otherwise)
    default:
      emit(.typeOf, register, operand.base)
      load(program.typeID(target.type), into: register + 1)
      if case .existential(let existential) = operand.info.type, existential.protocols.isEmpty {
        // `Any` may hold an optional, which casts see through; its payload comes first.
        let fine = builder.makeLabel()
        builder.branch(.jumpEqI, register, register + 1, to: fine)
        let optional = optionalInfo(target.type)
        load(program.typeID(optional.type), into: register + 1)
        builder.branch(.jumpNeI, register, register + 1, to: otherwise)
        emit(.loadSlot, register, operand.base, nilFlag(borrowed(0, optional)))
        builder.branch(.jumpEqImmediate, register, 0, to: otherwise)
        builder.place(fine)
      } else {
        builder.branch(.jumpNeI, register, register + 1, to: otherwise)
      }
    }
    next = mark
  }

  func lowerCast(
    _ value: Expr, to info: TypeInfo, _ kind: Expr.CastKind, _ range: SourceRange
  ) throws -> Operand {
    let operand = try lower(value)
    switch kind {
    case .forced:
      let no = builder.makeLabel()
      let end = builder.makeLabel()
      let result = allocate(info.count)
      mark(range)
      try cast(operand, to: info, into: result, otherwise: no)
      builder.jump(to: end)
      builder.place(no)
      let names = TypeNames(oracle: oracle)
      mark(range)
      trap(.castFailed, "could not cast the value to '\(names.plain(info.type))'")
      builder.place(end)
      return owned(result, info)
    case .conditional:
      return owned(try castOrNil(operand, to: info, unwrapsBoth: true), info)
    }
  }

  func lowerIsType(_ value: Expr, _ type: TypeInfo, _ hint: Hint?) throws -> Operand {
    let result = allocate(1)
    try scope {
      let operand = try lower(value)
      let no = builder.makeLabel()
      let end = builder.makeLabel()
      try testType(operand, type, no)
      load(1, into: result)
      builder.jump(to: end)
      builder.place(no)
      load(0, into: result)
      builder.place(end)
    }
    return borrowed(result, info(.nominal(oracle.standardType("Bool"), [])))
  }

  func lowerDynamicType(_ value: Expr, _ info: TypeInfo) throws -> Operand {
    let result = allocate(1)
    try scope {
      let operand = try lower(value)
      switch operand.info.shape {
      case .existential where !standsForItself(value.type), .instance:
        emit(.typeOf, result, operand.base)
      default: load(program.typeID(operand.info.type), into: result)
      }
    }
    return borrowed(result, info)
  }

  /// Whether what a type stands for is the type of its values, even an existential: as a generic
  /// parameter is, but for a protocol's `Self`.
  private func standsForItself(_ type: Type) -> Bool {
    switch type {
    case .parameter(let parameter): parameter.name != "Self"
    case .member: true
    default: false
    }
  }

  // MARK: Containers

  func lowerConvertElements(
    _ value: Expr, _ variable: Variable, _ body: Expr, _ info: TypeInfo
  ) throws -> Operand {
    let operand = stabilised(try lower(value))
    let result = allocate(info.count)
    switch (operand.info.shape, info.shape) {
    case (.optional(let wrapped, _), .optional(_, let tag)):
      let none = builder.makeLabel()
      let end = builder.makeLabel()
      builder.branch(.jumpEqImmediate, nilFlag(operand), 0, to: none)
      _ = wrapped
      alias(variable, to: operand.base)
      try lowerOwned(body, into: result)
      if let tag { load(1, into: result + tag) }
      builder.jump(to: end)
      builder.place(none)
      zero(result, info.count)
      builder.place(end)
    case (.array(let from), .array(let to)):
      try mapArray(operand, program.types.info(from), program.types.info(to), result) {
        element, converted in
        self.alias(variable, to: element)
        try self.lowerOwned(body, into: converted)
      }
    case (.dictionary, .dictionary), (.set, .set):
      // Every part converts.
      try castSurely(operand, to: info, into: result)
    default:
      throw failure("a conversion of the elements of this type")
    }
    return owned(result, info)
  }

  /// Makes an array of what `convert` puts into its second place for the element in its first.
  func mapArray(
    _ array: Operand, _ from: TypeInfo, _ to: TypeInfo, _ result: Int,
    convert: (_ element: Int, _ converted: Int) throws -> Void
  ) throws {
    try scope {
      let index = allocate(1)
      let count = allocate(1)
      let element = allocate(from.count)
      let converted = allocate(to.count)
      emit(.arrayCount, count, array.base)
      emit(.makeArray, result, count, layout(to))
      load(0, into: index)
      let head = builder.makeLabel()
      let end = builder.makeLabel()
      builder.branch(.jumpLeI, count, index, to: end)
      builder.place(head)
      elementGet(element, array.base, index, from, offset: 0, part: from)
      try convert(element, converted)
      emit(.arrayAppend, result, converted, 1)
      builder.branch(.loopRange, index, count, to: head)
      builder.place(end)
    }
  }

  // MARK: Functions

  func lowerConvertFunction(_ value: Expr, _ info: TypeInfo) throws -> Operand {
    let operand = try lower(value)
    guard case .function(let from) = operand.info.type, case .function(let to) = info.type else {
      return retyped(operand, info)
    }
    if isSameFunction(operand.info.type, info.type) { return retyped(operand, info) }
    let function = program.thunk(
      named: "", Substitution(), decl,
      form: .converting(operand.info.type, info.type)
    ) { lowering in try lowering.lowerConvertingThunk(from, to) }
    let register = allocate(1)
    let held = consume(operand)
    emitClosure(register, held, .reference, function)
    return owned(register, info)
  }

  /// Whether a function of one type can be called as one of another.
  func isSameFunction(_ a: Type, _ b: Type) -> Bool {
    guard case .function(let from) = a, case .function(let to) = b,
      from.parameters.count == to.parameters.count
    else { return a == b }
    return zip(from.parameters, to.parameters).allSatisfy { hasSameForm($0.type, $1.type) }
      && hasSameForm(from.result, to.result)
  }

  /// Whether values of two types look the same, so that a function need not be wrapped.
  private func hasSameForm(_ a: Type, _ b: Type) -> Bool {
    if a == b { return true }
    let x = program.types.info(concrete(a))
    let y = program.types.info(concrete(b))
    switch (x.shape, y.shape) {
    case (.existential, .existential), (.instance, .existential), (.instance, .instance):
      return true
    case (.optional(let p, _), .optional(let q, _)): return hasSameForm(p.type, q.type)
    case (.function, .function): return isSameFunction(x.type, y.type)
    default: return x.type == y.type
    }
  }

  private func lowerConvertingThunk(_ from: FunctionType, _ to: FunctionType) throws {
    let given = to.parameters.map { program.types.info($0.type) }
    let bases = given.map { allocate($0.count) }
    let closure = allocate(1)
    let inner = allocate(1)
    emit(.loadSlot, inner, closure, 1)
    frame = FunctionFrame(result: program.types.info(to.result))
    let arguments = try bases.indices.map { index -> PreparedArgument in
      if to.parameters[index].isInout { return .place(.registers(bases[index], given[index])) }
      return .operand(
        try convert(
          borrowed(bases[index], given[index]),
          to: program.types.info(from.parameters[index].type)))
    }
    try returnCall(mayThrow: from.isThrowing, result: frame.result) {
      try self.emitCall(
        .closure(inner), arguments, result: self.program.types.info(from.result),
        isThrowing: from.isThrowing)
    } inouts: {
      bases.indices.filter { to.parameters[$0].isInout }.map { (bases[$0], given[$0]) }
    }
  }

  // MARK: Enums

  /// A case with its payload.
  func lowerCase(
    _ element: EnumCaseDecl, _ payload: [Expr], _ info: TypeInfo
  ) throws -> Operand {
    if case .optional = info.shape {
      if let value = payload.first { return try lowerWrap(value, info) }
      let base = allocate(info.count)
      zero(base, info.count)
      return owned(base, info)
    }
    guard case .enumeration(let cases) = info.shape,
      let caseInfo = cases.first(where: { $0.decl === element })
    else { throw failure("an enum case") }
    let base = allocate(info.count)
    if payload.isEmpty {
      if info.count > 1 { zero(base, info.count) }
      load(element.index, into: base)
      return owned(base, info)
    }
    var places: [Int]
    let slots = caseInfo.payloadSlots
    if caseInfo.isBoxed {
      places = []
    } else {
      places = caseInfo.places
    }
    try scope {
      let values = allocate(slots.count)
      var parts: [Operand] = []
      for (expr, field) in zip(payload, caseInfo.payload) {
        try lowerOwned(expr, into: values + field.offset)
        parts.append(owned(values + field.offset, field.info))
      }
      zero(base, info.count)
      load(element.index, into: base)
      if caseInfo.isBoxed {
        let payloadInfo = TypeInfo(.void, slots, .aggregate(caseInfo.payload))
        makeBox(base + caseInfo.places[0], payloadInfo, from: values)
      }
      for (k, place) in places.enumerated() { emit(.move, base + place, values + k) }
      for part in parts { consume(part) }
    }
    return owned(base, info)
  }
}

extension Type {
  /// A tuple's labels need not be those of the value.
  fileprivate var isLabelledTuple: Bool {
    if case .tuple(let elements) = self { elements.contains { $0.label != nil } } else { false }
  }

  /// A metatype that holds more than one type: of a protocol or a class.
  fileprivate var isOpenMetatype: Bool {
    switch self {
    case .metatype(.existential): true
    case .metatype(.nominal(let nominal, _)): nominal.kind == .class
    default: false
    }
  }
}

import CellMachine

/// Casts that make a value anew: of collections and optionals, part by part.
extension FunctionLowering {
  /// A value as another type, owned in `result`; jumps when it isn't of that type. With
  /// `unwrapsBoth` an optional is taken from the target where it is from the value, as `as?` does.
  func cast(
    _ operand: Operand, to target: TypeInfo, into result: Int,
    otherwise no: FunctionBuilder.Label, unwrapsBoth: Bool = false
  ) throws {
    let hashable = Type.nominal(oracle.standardType("AnyHashable"), [])
    if operand.info.type != target.type {
      if target.type == hashable { return try castToHashable(operand, target, result, no) }
      if operand.info.type == hashable, !isOf(hashable, target) {
        return try castBase(of: operand, target, result, no)
      }
    }
    guard isCastByParts(operand.info, target) else {
      try testType(operand, target, no)
      _ = try scope { consume(try castKnown(operand, to: target), into: result) }
      return
    }
    switch (operand.info.shape, target.shape) {
    case (.array(let from), .array(let to)):
      try castArray(
        operand, program.types.info(from), target, program.types.info(to), result, no)
    case (.dictionary(let key, let value), .dictionary(let newKey, let newValue)):
      try castTable(
        "__castDictionary", [key, value, newKey, newValue], operand, target, result, no)
    case (.set(let from), .set(let to)):
      try castTable("__castSet", [from, to], operand, target, result, no)
    case (.existential, _):
      let other = builder.makeLabel()
      let end = builder.makeLabel()
      try testDynamicType(operand, target, other)
      _ = try scope { consume(try castKnown(operand, to: target), into: result) }
      builder.jump(to: end)
      builder.place(other)
      try castDynamically(operand, to: target, into: result, otherwise: no)
      builder.place(end)
    case (.optional(let from, _), .optional(let to, let tag)):
      let none = builder.makeLabel()
      let end = builder.makeLabel()
      builder.branch(.jumpEqImmediate, nilFlag(operand), 0, to: none)
      if !unwrapsBoth, mayHoldOther(from) {
        // What it holds may be an optional itself.
        try cast(borrowed(operand.base, from), to: target, into: result, otherwise: no)
      } else {
        try cast(borrowed(operand.base, from), to: to, into: result, otherwise: no)
        if let tag { load(1, into: result + tag) }
      }
      builder.jump(to: end)
      builder.place(none)
      zero(result, target.count)
      builder.place(end)
    case (.optional(let from, _), _):
      builder.branch(.jumpEqImmediate, nilFlag(operand), 0, to: no)
      try cast(borrowed(operand.base, from), to: target, into: result, otherwise: no)
    case (_, .optional(let to, let tag)):
      try cast(operand, to: to, into: result, otherwise: no)
      if let tag { load(1, into: result + tag) }
    default:
      throw failure("a cast to '\(target.type)'")
    }
  }

  /// Whether a cast looks into what a collection or an optional holds.
  func isCastByParts(_ from: TypeInfo, _ target: TypeInfo) -> Bool {
    if from.type == target.type { return false }
    let hashable = Type.nominal(oracle.standardType("AnyHashable"), [])
    switch (from.shape, target.shape) {
    case _ where target.type == hashable: return true
    case _ where from.type == hashable: return !isOf(hashable, target)
    case (.existential, _) where mayHoldOther(from): return target.type != .any
    case (_, .optional), (.array, .array), (.dictionary, .dictionary), (.set, .set),
      (.existential, .array), (.existential, .dictionary), (.existential, .set):
      return true
    case (.optional(let wrapped, _), _):
      return isCastByParts(wrapped, target)
    default: return false
    }
  }

  /// Whether an existential may hold an optional or an `AnyHashable`, which casts see through.
  private func mayHoldOther(_ info: TypeInfo) -> Bool {
    isOf(.nominal(oracle.standardType("AnyHashable"), []), info)
  }

  /// Whether values of a type that is no class are values of an existential type.
  private func isOf(_ type: Type, _ target: TypeInfo) -> Bool {
    guard case .existential(let existential) = target.type, !existential.isClassBound,
      existential.superclass == nil
    else { return false }
    return existential.protocols.allSatisfy { oracle.conforms(type, to: $0) }
  }

  /// `[Base] as? [Derived]`: all elements are of the type, or none is taken.
  private func castArray(
    _ array: Operand, _ from: TypeInfo, _ target: TypeInfo, _ to: TypeInfo, _ result: Int,
    _ no: FunctionBuilder.Label
  ) throws {
    let differs = builder.makeLabel()
    let end = builder.makeLabel()
    try mapArray(array, from, to, result) { element, converted in
      try self.cast(self.borrowed(element, from), to: to, into: converted, otherwise: differs)
    }
    builder.jump(to: end)
    builder.place(differs)
    emit(.release, result)
    builder.jump(to: no)
    builder.place(end)
  }

  /// A function of the prelude.
  func standardFunction(_ name: String) throws -> FunctionReference {
    guard let function = oracle.standardFunction(name) else { throw failure("no '\(name)'") }
    return FunctionReference(function)
  }

  private func castToHashable(
    _ operand: Operand, _ target: TypeInfo, _ result: Int, _ no: FunctionBuilder.Label
  ) throws {
    let optional = optionalInfo(target.type)
    try scope {
      let erased = try convert(operand, to: program.types.info(.any))
      let made = try call(
        resolved: standardFunction("__castHashable"), [.operand(erased)], result: optional)
      take(made, optional, into: result, target, otherwise: no)
    }
  }

  /// What an `AnyHashable` holds, as another type.
  private func castBase(
    of hashable: Operand, _ target: TypeInfo, _ result: Int, _ no: FunctionBuilder.Label
  ) throws {
    let any = program.types.info(.any)
    let base = consume(
      try call(
        resolved: standardFunction("__hashableBase"), [.operand(hashable)], result: any))
    try releasing(base, any, otherwise: no) { differs in
      try cast(borrowed(base, any), to: target, into: result, otherwise: differs)
    }
  }

  /// A cast that has been tested, or that can't fail.
  func castSurely(_ operand: Operand, to target: TypeInfo, into result: Int) throws {
    let never = builder.makeLabel()
    let end = builder.makeLabel()
    try cast(operand, to: target, into: result, otherwise: never)
    builder.jump(to: end)
    builder.place(never)
    zero(result, target.count)
    builder.place(end)
  }

  /// A dictionary or a set with other parts, by a function of the prelude (`_castSet` there).
  private func castTable(
    _ name: String, _ parts: [Type], _ table: Operand, _ target: TypeInfo, _ result: Int,
    _ no: FunctionBuilder.Label
  ) throws {
    guard let function = oracle.standardFunction(name) else { throw failure("no '\(name)'") }
    let substitution = Substitution(
      Dictionary(uniqueKeysWithValues: zip(function.genericParameters, parts)))
    let optional = optionalInfo(target.type)
    try scope {
      let made = try call(
        resolved: FunctionReference(function, substitution), [.operand(table)], result: optional)
      take(made, optional, into: result, target, otherwise: no)
    }
  }

  /// The type is known only when it runs: a function for each that is met does the cast.
  private func castDynamically(
    _ operand: Operand, to target: TypeInfo, into result: Int, otherwise no: FunctionBuilder.Label
  ) throws {
    let number = program.requirement(
      Lowering.RequirementKey(
        decl: program.castDecl, substitution: Substitution(),
        dispatch: .casting(operand.info.type, to: target.type)))
    let optional = optionalInfo(target.type)
    try scope {
      let made = try emitCall(
        .requirement(number), [.operand(operand)], result: optional, isThrowing: false)
      take(made, optional, into: result, target, otherwise: no)
    }
  }

  private func take(
    _ made: Operand, _ optional: TypeInfo, into result: Int, _ target: TypeInfo,
    otherwise no: FunctionBuilder.Label
  ) {
    let base = consume(made)
    builder.branch(.jumpEqImmediate, nilFlag(borrowed(base, optional)), 0, to: no)
    move(from: base, to: result, count: target.count)
  }

  /// The registers of an optional: the operand as what that wraps, or nil.
  func castOrNil(
    _ operand: Operand, to optional: TypeInfo, unwrapsBoth: Bool = false
  ) throws -> Int {
    guard case .optional(let wrapped, let tag) = optional.shape else { throw failure("as?") }
    let no = builder.makeLabel()
    let end = builder.makeLabel()
    let result = allocate(optional.count)
    try cast(operand, to: wrapped, into: result, otherwise: no, unwrapsBoth: unwrapsBoth)
    if let tag { load(1, into: result + tag) }
    builder.jump(to: end)
    builder.place(no)
    zero(result, optional.count)
    builder.place(end)
    return result
  }

  /// What `castDynamically` calls for an existential that holds a value of `type`.
  func lowerCastingThunk(_ type: Type, from existential: Type, to target: Type) throws {
    let box = allocate(1)
    let optional = optionalInfo(target)
    frame = FunctionFrame(result: optional)
    let operand = try castKnown(
      borrowed(box, program.types.info(existential)), to: program.types.info(type))
    let result = try castOrNil(operand, to: optional)
    leave(to: 0)
    move(from: result, to: 0, count: optional.count)
    emit(.ret)
  }
}

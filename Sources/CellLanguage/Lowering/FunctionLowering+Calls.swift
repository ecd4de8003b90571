import CellMachine
import Diagnostics

/// An argument on its way into a window.
enum PreparedArgument {
  case expression(Expr)
  case operand(Operand)
  /// `inout`: the place is emptied into the window, and filled again after the call.
  case place(FunctionLowering.Path)
}

extension FunctionLowering {
  /// What a call jumps to.
  enum Target {
    case function(Int)
    case native(Int)
    case requirement(Int)
    /// The function is found by the runtime type that is the first argument.
    case typed(Int)
    /// The closure in a register.
    case closure(Int)
  }

  // MARK: Finding the function

  /// The function behind a reference: requirements are looked up in the conformance.
  func resolve(_ reference: FunctionReference) throws -> FunctionReference {
    var decl = reference.decl
    var substitution = concrete(reference.substitution)
    if case .requirement = decl.implementation {
      guard let parameter = decl.owner?.genericParameters.first,
        let type = substitution[parameter]
      else { throw failure("requirement '\(decl.name)' without a type") }
      if case .existential = type { return FunctionReference(decl, substitution) }
      guard
        let found = oracle.witness(
          for: decl, of: type, requirementSubstitution: substitution)
      else { throw failure("no witness for '\(decl.name)'") }
      decl = found.decl
      substitution = found.substitution
    }
    var found = FunctionReference(decl, substitution)
    found.isDirect = reference.isDirect
    return found
  }

  // MARK: Calls of known functions

  /// Calls a function whose substitution is in terms of the code around.
  func call(
    _ reference: FunctionReference, _ arguments: [PreparedArgument], result: TypeInfo,
    isStatic: Bool = false, hint: Hint? = nil
  ) throws -> Operand {
    let target = try resolve(reference)
    // A class's method that fulfils a requirement may be overridden.
    var isRequirement = false
    if case .requirement = reference.decl.implementation { isRequirement = true }
    if isRequirement, target.decl.kind == .initializer, target.decl.owner?.kind == .class {
      return try construct(target, arguments, result)
    }
    var arguments = arguments
    if isRequirement, target.decl.takesMetatype,
      let type = reference.decl.owner?.genericParameters.first.flatMap({
        reference.substitution[$0]
      })
    {
      arguments.insert(.expression(Expr(.metatype(type), .metatype(type), .nowhere)), at: 0)
    }
    // What may change its receiver may be fulfilled by a function that takes it as a value.
    if isRequirement, reference.decl.isMutating, !target.decl.isMutating,
      case .place(let path)? = arguments.first
    {
      arguments[0] = .operand(stabilised(try read(path)))
    }
    // An initialiser that can't fail may fulfil a requirement that may.
    if isRequirement, target.decl.kind == .initializer, !target.decl.isFailable,
      reference.decl.isFailable, case .optional(let wrapped, _) = result.shape
    {
      return try convert(call(resolved: target, arguments, result: wrapped), to: result)
    }
    return try call(
      resolved: target, arguments, result: result, isStatic: isStatic && !isRequirement,
      hint: hint)
  }

  func call(
    resolved reference: FunctionReference, _ arguments: [PreparedArgument], result: TypeInfo,
    isStatic: Bool = false, hint: Hint? = nil
  ) throws -> Operand {
    let decl = reference.decl
    switch decl.implementation {
    case .requirement:
      guard !decl.isStatic, decl.kind != .initializer,
        let existential = decl.owner?.genericParameters.first.flatMap({
          reference.substitution[$0]
        })
      else {
        throw failure("'\(decl.name)' of a protocol itself, which only a conforming type has")
      }
      let key = Lowering.RequirementKey(
        decl: decl, substitution: reference.substitution, dispatch: .unboxing(existential))
      return try emitCall(
        .requirement(program.requirement(key)), arguments, result: result,
        isThrowing: decl.isThrowing, hint: hint)
    case .native(let name):
      if let operand = try open(reference, arguments, result, hint) { return operand }
      if let operand = try lowerIntrinsic(name, reference, arguments, result, hint) {
        return operand
      }
      guard let native = Natives.table[name] else {
        throw failure("no native named '\(name)'")
      }
      return try callNative(
        native, decl.genericParameters.map { reference.substitution[$0] ?? .error }, arguments,
        result: result, hint: hint)
    case .host(let module, let index):
      if let type = conformingType(reference) {
        return try callLibraryProtocol(reference, on: type, arguments, result: result, hint: hint)
      }
      guard let native = program.host?(module, index) else {
        throw failure("no library function \(module).\(index)")
      }
      return try callNative(
        native, decl.genericParameters.map { reference.substitution[$0] ?? .error }, arguments,
        result: result, isThrowing: decl.isThrowing, hint: hint)
    case .body, .synthesized:
      break
    }
    if decl.isDynamic && !isStatic && !reference.isDirect && (!decl.isStatic || decl.takesMetatype)
      && decl.kind != .initializer
    {
      let root = rootMethod(decl)
      var substitution = reference.substitution
      for (from, to) in zip(decl.ownGenericParameters, root.ownGenericParameters) {
        substitution[to] = substitution[from]
      }
      let number = program.requirement(
        Lowering.RequirementKey(decl: root, substitution: substitution, dispatch: .overriding))
      return try emitCall(
        decl.isStatic ? .typed(number) : .requirement(number), arguments, result: result,
        isThrowing: decl.isThrowing, hint: hint)
    }
    if let operand = try open(reference, arguments, result, hint) { return operand }
    if let operand = try inline(reference, arguments, result, hint) { return operand }
    let captures = try decl.captures.map { try capture($0) }
    let given = givenFunctions(decl, arguments)
    let others = arguments.indices.filter { given[$0] == nil }.map { arguments[$0] }
    let form: Lowering.FunctionKey.Form = given.isEmpty ? .direct : .given(given)
    return try emitCall(
      .function(program.function(decl, reference.substitution, form: form)), others + captures,
      result: result, isThrowing: canThrow(reference, arguments), hint: hint)
  }

  /// The closures and functions among the arguments that the callee is made for: those that hold
  /// nothing of the code around them.
  private func givenFunctions(
    _ decl: FunctionDecl, _ arguments: [PreparedArgument]
  ) -> [Int: Lowering.GivenFunction] {
    guard decl.kind == .function, case .body = decl.implementation,
      arguments.count == decl.parameters.count + (decl.selfVariable == nil ? 0 : 1)
    else { return [:] }
    var given: [Int: Lowering.GivenFunction] = [:]
    for (index, argument) in arguments.enumerated() {
      guard let (function, outer) = knownFunction(argument), closureCaptures(function).isEmpty
      else { continue }
      given[index] = Lowering.GivenFunction(decl: function, substitution: outer.substitution)
    }
    return given
  }

  /// Whether a call can throw: one of a `rethrows` function only when a closure given to it can.
  func canThrow(_ reference: FunctionReference, _ arguments: [PreparedArgument]) -> Bool {
    let decl = reference.decl
    if let thrown = decl.thrown, thrown.isAbstract {
      let type = FunctionType(
        parameters: [], result: .void, isThrowing: true,
        thrown: oracle.apply(reference.substitution, to: thrown))
      return type.normalized.isThrowing
    }
    guard decl.isRethrowing else { return decl.isThrowing }
    return arguments.contains { argument in
      var type: Type
      switch argument {
      case .expression(var expr):
        while case .convertFunction(let inner) = expr.kind { expr = inner }
        type = expr.type
      case .operand(let operand): type = operand.info.type
      case .place: return false
      }
      type = concrete(type)
      // An optional closure hides its type.
      if case .function(let function) = type { return function.isThrowing }
      return !program.types.info(type).isPlainData
    }
  }

  /// The method that introduced an overridden one: all of its overrides share its number.
  func rootMethod(_ decl: FunctionDecl) -> FunctionDecl {
    var root = decl
    while let overridden = root.overridden { root = overridden }
    return root
  }

  /// What a nested function captures, as a hidden argument: a box, or a constant's value.
  func capture(_ variable: Variable) throws -> PreparedArgument {
    switch variables[variable] {
    case .box(let box): return .operand(borrowed(box, .reference))
    case .registers(let base): return .operand(borrowed(base, storageInfo(variable)))
    case .closure(let decl, let context):
      return .operand(stabilised(try makeClosure(decl, in: context)))
    case nil: throw failure("captured variable '\(variable.name)' has no place")
    }
  }

  func callNative(
    _ native: Native, _ types: [Type], _ arguments: [PreparedArgument], result: TypeInfo,
    isThrowing: Bool = false, hint: Hint? = nil
  ) throws -> Operand {
    var slots = 0
    var inoutSlots = 0
    for argument in arguments {
      slots += count(argument)
      if case .place(let path) = argument { inoutSlots += path.info.count }
    }
    let site = machine.addSite(
      native, types: types.map { program.typeID($0) },
      windowSlots: max(slots, result.count + inoutSlots, 1))
    return try emitCall(
      .native(site), arguments, result: result, isThrowing: isThrowing, hint: hint)
  }

  func count(_ argument: PreparedArgument) -> Int {
    switch argument {
    case .expression(let expr): info(expr.type).count
    case .operand(let operand): operand.count
    case .place(let path): path.info.count
    }
  }

  // MARK: The window

  /// Fills the window, calls, and puts `inout` arguments back.
  func emitCall(
    _ target: Target, _ arguments: [PreparedArgument], result: TypeInfo, isThrowing: Bool,
    hint: Hint? = nil
  ) throws -> Operand {
    let range = builder.markedRange
    var held: [Operand] = []
    var prepared = arguments
    let inouts = arguments.filter { if case .place = $0 { true } else { false } }
    // Arguments with references are worked out first, below the window: the call runs over
    // everything above its beginning, and their owner must still be there to release them.
    let mustHold = !inouts.isEmpty || !arguments.allSatisfy { canPlaceDirectly($0, arguments) }
    if mustHold {
      for index in prepared.indices {
        guard case .expression(let expr) = prepared[index] else { continue }
        var operand = try lower(expr)
        let rest = arguments[(index + 1)...]
        let isEmptied = operand.info.hasReferences && mayRead(expr, inouts)
        if operand.isBorrowed && (isEmptied || mayChange(expr, during: rest)) {
          operand = stabilised(operand)
        }
        if !operand.info.hasReferences && mayChange(expr, during: rest) {
          let copy = allocate(operand.count)
          move(from: operand.base, to: copy, count: operand.count)
          operand.base = copy
        }
        held.append(operand)
        prepared[index] = .operand(operand)
      }
    }
    var operand = borrowed(0, result)
    var pendingError: Int?
    try withPlaces(prepared, 0, []) { registers in
      let slots = prepared.reduce(0) { $0 + count($1) }
      let inoutSlots = inouts.reduce(0) { $0 + count($1) }
      let size = max(slots + 1, result.count + inoutSlots, 1)
      let window: Int
      if let hint, hint.isFresh, hint.register + result.count == next, held.isEmpty {
        window = hint.register
        next = max(next, window + size)
      } else {
        window = allocate(size)
      }
      try fill(window, prepared, registers)
      if let range { builder.mark(range) }
      emit(target, window, closureSlot: slots)
      var slot = window + result.count
      for (argument, register) in zip(inouts, registers) {
        move(from: slot, to: register, count: count(argument))
        slot += count(argument)
      }
      next = window + result.count
      operand.base = window
      let callsCode = inouts.contains {
        if case .place(let path) = $0 { path.callsCode } else { false }
      }
      if isThrowing && callsCode {
        // Putting the arguments back runs code, which must not take the error for its own.
        let register = allocate(1)
        emit(.takeError, register)
        pendingError = register
      }
    }
    if let pendingError { emit(.setError, pendingError) }
    for operand in held.reversed() { discard(operand) }
    if isThrowing { checkError() }
    return owned(operand.base, result)
  }

  private func emit(_ target: Target, _ window: Int, closureSlot: Int) {
    switch target {
    case .function(let index): emit(.call, window, wide: index)
    case .native(let site): emit(.callNative, window, wide: site)
    case .requirement(let number): emit(.callWitness, window, wide: number)
    case .typed(let number): emit(.callTyped, window, wide: number)
    case .closure(let register): emit(.callClosure, window, register, closureSlot)
    }
  }

  /// Empties the places of `inout` arguments into registers, around `body`.
  private func withPlaces(
    _ arguments: [PreparedArgument], _ index: Int, _ registers: [Int],
    _ body: ([Int]) throws -> Void
  ) throws {
    guard index < arguments.count else { return try body(registers) }
    guard case .place(let path) = arguments[index] else {
      return try withPlaces(arguments, index + 1, registers, body)
    }
    try modify(path) { register in
      try withPlaces(arguments, index + 1, registers + [register], body)
    }
  }

  private func fill(
    _ window: Int, _ arguments: [PreparedArgument], _ registers: [Int]
  ) throws {
    var slot = window
    var places = registers.makeIterator()
    var emptied: [(register: Int, count: Int)] = []
    for argument in arguments {
      let size = count(argument)
      switch argument {
      case .operand(let operand):
        move(from: operand.base, to: slot, count: size)
      case .place(let path):
        guard let register = places.next() else { break }
        move(from: register, to: slot, count: size)
        // A trap inside the call must not find the moved value in a global's registers.
        if isMain && path.info.hasReferences { emptied.append((register, size)) }
      case .expression(let expr):
        let target = slot
        try scope {
          let operand = try lower(expr, hint: Hint(target, isFresh: true))
          move(from: operand.base, to: target, count: size)
        }
      }
      slot += size
    }
    // Other arguments may be parts of what is moved: `s[s.startIndex] = 0`.
    for place in emptied { zero(place.register, place.count) }
  }

  /// Whether an argument can be worked out straight into its window slot: it leaves nothing to be
  /// released after the call.
  private func canPlaceDirectly(
    _ argument: PreparedArgument, _ all: [PreparedArgument]
  ) -> Bool {
    guard case .expression(let expr) = argument else { return true }
    if !info(expr.type).hasReferences { return true }
    switch expr.kind {
    case .string: return true
    case .variable(let variable):
      guard case .registers? = variables[variable], variable.ownership == .strong else {
        return false
      }
      return variable.isConstant || all.allSatisfy(isSimple)
    default: return false
    }
  }

  private func isSimple(_ argument: PreparedArgument) -> Bool {
    if case .expression(let expr) = argument { expr.isSimple } else { true }
  }

  /// Whether `expr` may read one of the `inout` places, which are emptied for the call: `xs += xs`.
  func mayRead(_ expr: Expr, _ inouts: [PreparedArgument]) -> Bool {
    guard !inouts.isEmpty else { return false }
    switch expr.kind {
    case .string: return false
    case .variable(let variable) where variable.isConstant: return false
    case .variable(let variable):
      guard case .registers(let base)? = variables[variable] else { return true }
      return inouts.contains {
        guard case .place(let path) = $0 else { return false }
        return path.rootRegister == base
      }
    default: return true
    }
  }

  /// Whether working out `rest` could change the variable that `expr` reads.
  private func mayChange(_ expr: Expr, during rest: ArraySlice<PreparedArgument>) -> Bool {
    if case .variable(let variable) = expr.kind, variable.isConstant { return false }
    for argument in rest {
      switch argument {
      case .expression(let other): if !other.isSimple { return true }
      case .operand: break
      case .place: return true
      }
    }
    return false
  }
}

extension Expr {
  /// Working it out changes nothing and runs no code of a user.
  var isSimple: Bool {
    switch kind {
    case .integer, .floating, .boolean, .string, .variable, .metatype: return true
    case .field(let base, _), .tupleElement(let base, _), .objectField(let base, _),
      .not(let base), .wrap(let base), .upcast(let base):
      return base.isSimple
    case .and(let a, let b), .or(let a, let b): return a.isSimple && b.isSimple
    case .tuple(let elements): return elements.allSatisfy(\.isSimple)
    case .ternary(let a, let b, let c): return a.isSimple && b.isSimple && c.isSimple
    case .call(.direct(let reference), let arguments):
      guard case .native = reference.decl.implementation else { return false }
      return arguments.allSatisfy {
        if case .value(let expr) = $0 { expr.isSimple } else { false }
      }
    default: return false
    }
  }
}

import CellMachine
import Diagnostics

extension FunctionLowering {
  // MARK: Calls as the tree has them

  func lowerCall(
    _ callee: Callee, _ arguments: [Argument], _ expr: Expr, _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand {
    switch callee {
    case .direct(let reference):
      let isFine = arguments.dropFirst().allSatisfy {
        if case .value(let expr) = $0 { expr.isSimple } else { false }
      }
      let prepared = try borrowingIndices(isFine && isNative(reference)) {
        try arguments.map(prepare)
      }
      mark(expr.range)
      if isOnSelf(reference) {
        return try initialise(reference, prepared, isDynamic: false, result)
      }
      return try call(reference, prepared, result: result, isStatic: true, hint: hint)
    case .dynamic(let reference):
      let prepared = try arguments.map(prepare)
      mark(expr.range)
      if isOnSelf(reference) { return try initialise(reference, prepared, isDynamic: true, result) }
      return try call(reference, prepared, result: result, hint: hint)
    case .construct(let reference):
      let prepared = try arguments.map(prepare)
      mark(expr.range)
      return try construct(try resolve(reference), prepared, result)
    case .metatype(let reference, let metatype):
      let prepared = try arguments.map(prepare)
      return try lowerMetatypeCall(reference, metatype, prepared, expr.range, result, hint)
    case .value(let function):
      return try lowerClosureCall(function, arguments, expr, result, hint)
    }
  }

  private func isNative(_ reference: FunctionReference) -> Bool {
    if case .native = reference.decl.implementation { true } else { false }
  }

  /// `self.init` and `super.init` of a class.
  private func isOnSelf(_ reference: FunctionReference) -> Bool {
    reference.decl.kind == .initializer && reference.decl.owner?.kind == .class
  }

  /// Calls another initialiser on `self`. It says only whether it failed; then this one fails too.
  private func initialise(
    _ reference: FunctionReference, _ arguments: [PreparedArgument], isDynamic: Bool,
    _ result: TypeInfo
  ) throws -> Operand {
    let target = try resolve(reference)
    let flagInfo: TypeInfo = target.decl.isFailable ? .raw : info(.void)
    let flag: Operand
    if isDynamic {
      let key = Lowering.RequirementKey(
        decl: target.decl, substitution: target.substitution, dispatch: .initialising)
      flag = try emitCall(
        .requirement(program.requirement(key)), arguments, result: flagInfo,
        isThrowing: canThrow(target, arguments))
    } else {
      if let me = context.decl.selfVariable,
        let superclass = program.types.superclass(of: concrete(me.type))
      {
        // The superclass may have inherited the initialiser itself.
        let object = retyped(try read(path(of: me)), program.types.info(superclass))
        try lowerInitialValues(of: superclass, below: target.decl.ownerOfBody, object)
      }
      flag =
        target.decl.ownerOfBody == nil
        ? borrowed(next, flagInfo)
        : try call(resolved: target, arguments, result: flagInfo, isStatic: true)
    }
    if target.decl.isFailable, case .instance(isFailable: true) = frame.initializer {
      let fine = builder.makeLabel()
      builder.branch(.jumpNeImmediate, flag.base, 0, to: fine)
      returnFromInstance(true, fails: true)
      builder.place(fine)
    }
    finishInstance()
    return borrowed(next, result)
  }

  private func prepare(_ argument: Argument) throws -> PreparedArgument {
    switch argument {
    case .value(let expr): .expression(expr)
    case .inout(let place): .place(try prepare(place))
    }
  }

  /// Makes an instance of a class (of the result's, or what that wraps) and initialises it.
  func construct(
    _ target: FunctionReference, _ arguments: [PreparedArgument], _ result: TypeInfo
  ) throws -> Operand {
    var classInfo = result
    if case .optional(let wrapped, _) = result.shape { classInfo = wrapped }
    let target =
      program.implementation(target.decl, target.substitution, in: classInfo.type) ?? target
    let instance = allocate(1)
    emit(.makeInstance, instance, wide: program.typeID(classInfo.type))
    if target.decl.mayFail { emit(.setUnfinished, instance, 1) }
    let object = owned(instance, classInfo)
    // One that delegates comes back to this class for the initialiser that sets its properties.
    if !target.decl.delegates {
      try lowerInitialValues(
        of: classInfo.type, below: target.decl.ownerOfBody, borrowed(instance, classInfo))
    }
    let isFailable = target.decl.isFailable
    guard target.decl.ownerOfBody != nil else { return retyped(object, result) }
    let flag = try call(
      resolved: target, [.operand(borrowed(instance, classInfo))] + arguments,
      result: isFailable ? .raw : info(.void), isStatic: true)
    guard isFailable else {
      return Operand(base: object.base, info: result, cleanup: object.cleanup)
    }
    let fine = builder.makeLabel()
    builder.branch(.jumpNeImmediate, flag.base, 0, to: fine)
    emit(.release, instance)
    load(0, into: instance)
    builder.place(fine)
    consume(object)
    return owned(instance, result)
  }

  private func lowerClosureCall(
    _ function: Expr, _ arguments: [Argument], _ expr: Expr, _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand {
    if let (decl, outer) = knownFunction(.expression(function)) {
      let prepared = try arguments.map(prepare)
      if decl.kind != .closure {
        return try call(
          resolved: FunctionReference(decl, outer.substitution), prepared, result: result,
          hint: hint)
      }
      if let operand = try inlineClosure(decl, outer, prepared, result, hint) { return operand }
      if closureCaptures(decl).isEmpty {
        return try emitCall(
          .function(program.function(decl, outer.substitution)), prepared, result: result,
          isThrowing: decl.isThrowing, hint: hint)
      }
    }
    var closure = try lower(function)
    if closure.isBorrowed {
      var isStable = false
      if case .variable(let variable) = function.kind { isStable = variable.isConstant }
      if !isStable { closure = stabilised(closure) }
    }
    var isThrowing = false
    if case .function(let type) = closure.info.type { isThrowing = type.isThrowing }
    let prepared = try arguments.map(prepare)
    mark(expr.range)
    let value = try emitCall(
      .closure(closure.base), prepared, result: result, isThrowing: isThrowing, hint: hint)
    return value
  }

  // MARK: Making closures

  func makeClosure(_ decl: FunctionDecl, in outer: Context) throws -> Operand {
    let saved = context
    context = outer
    defer { context = saved }
    let captures = closureCaptures(decl)
    let form: Lowering.FunctionKey.Form = captures.isEmpty ? .direct : .closure
    // The closure's parameters are those of the code around it.
    let function = program.function(decl, context.substitution, form: form)
    let info = TypeInfo(.void, [.reference], .function, startsNonNull: true)
    let result = allocate(1)
    try scope {
      let slots = captures.map { captureInfo($0) }
      let layout = Layout(slots.flatMap(\.slots))
      let base = allocate(layout.count)
      var parts: [Operand] = []
      var offset = base
      for (index, variable) in captures.enumerated() {
        if index < decl.captureList.count {
          try lowerListed(variable, decl.captureList[index].value, into: offset)
        } else {
          try lowerCaptured(variable, into: offset)
        }
        parts.append(owned(offset, slots[index]))
        offset += slots[index].count
      }
      emitClosure(result, base, layout, function)
      for part in parts { consume(part) }
    }
    return owned(result, info)
  }

  func emitClosure(_ register: Int, _ base: Int, _ layout: Layout, _ function: Int) {
    emit(.makeClosure, register, base, machine.layout(layout))
    emit(.nop, 0, wide: function)
  }

  private func lowerListed(_ variable: Variable, _ value: Expr, into target: Int) throws {
    guard variable.ownership != .strong else {
      try lowerOwned(value, into: target)
      return
    }
    try scope {
      let operand = try lower(value)
      emit(.makeWeak, target, operand.base)
    }
  }

  private func lowerCaptured(_ variable: Variable, into target: Int) throws {
    switch variables[variable] {
    case .box(let box): emit(.copy, target, box)
    case .registers(let base): copy(from: base, to: target, storageInfo(variable))
    case .closure(let decl, let outer):
      consume(try makeClosure(decl, in: outer), into: target)
    case nil: throw failure("captured variable '\(variable.name)' has no place")
    }
  }

  // MARK: Functions as values

  func lowerFunctionValue(
    _ reference: FunctionReference, _ receiver: Expr?, _ expr: Expr, _ info: TypeInfo
  ) throws -> Operand {
    if receiver == nil, case .closure = reference.decl.kind {
      return try makeClosure(reference.decl, in: context)
    }
    guard case .function(let type) = info.type else { throw failure("a function value") }
    let target = try resolve(reference)
    let decl = target.decl
    if receiver == nil, !decl.captures.isEmpty {
      return retyped(try makeClosure(decl, in: context), info)
    }
    if receiver == nil, case .body = decl.implementation, decl.kind == .function {
      let register = allocate(1)
      emitClosure(
        register, register, .empty, program.function(decl, target.substitution))
      return owned(register, info)
    }
    // Anything else is called by a function made for it, which holds the receiver.
    let held = try receiver.map { try lower($0) }
    let heldInfo = held?.info ?? self.info(.void)
    let isStatic: Bool
    if case .body = decl.implementation {
      isStatic = reference.isDirect || !decl.isDynamic
    } else {
      isStatic = true
    }
    let function = program.thunk(
      named: decl.name, target.substitution, decl,
      form: .bound(
        .tuple([
          TupleElement(label: reference.isDirect ? "super" : nil, type: heldInfo.type),
          TupleElement(label: nil, type: info.type),
        ]))
    ) { lowering in
      try lowering.lowerBoundThunk(target, heldInfo, type, isStatic: isStatic)
    }
    let register = allocate(1)
    if let held {
      let base = consume(held)
      emitClosure(register, base, heldInfo.layout, function)
    } else {
      emitClosure(register, register, .empty, function)
    }
    return owned(register, info)
  }

  func retyped(_ operand: Operand, _ info: TypeInfo) -> Operand {
    Operand(base: operand.base, info: info, cleanup: operand.cleanup)
  }

  /// A function that calls `target` with the receiver that its closure holds.
  func lowerBoundThunk(
    _ target: FunctionReference, _ held: TypeInfo, _ type: FunctionType, isStatic: Bool
  ) throws {
    let parameters = type.parameters.map { program.types.info($0.type) }
    let bases = parameters.map { allocate($0.count) }
    let closure = allocate(1)
    var arguments: [PreparedArgument] = []
    if held.count > 0 {
      let base = allocate(held.count)
      for k in 0..<held.count { emit(.loadSlot, base + k, closure, 1 + k) }
      arguments.append(.operand(borrowed(base, held)))
    }
    for (index, (base, info)) in zip(bases, parameters).enumerated() {
      let isInout = type.parameters[index].isInout
      arguments.append(
        isInout ? .place(.registers(base, info)) : .operand(borrowed(base, info)))
    }
    frame = FunctionFrame(result: program.types.info(type.result))
    let result: Operand
    if target.decl.kind == .initializer, target.decl.owner?.kind == .class {
      result = try constructInThunk(target, arguments)
    } else {
      result = try call(
        resolved: target, arguments, result: frame.result, isStatic: isStatic)
    }
    let value = consume(result)
    var slot = frame.result.count
    let inouts = zip(bases, parameters).enumerated()
      .filter { type.parameters[$0.offset].isInout }.map(\.element)
    let gathered = allocate(inouts.reduce(0) { $0 + $1.1.count })
    var offset = gathered
    for (base, info) in inouts {
      move(from: base, to: offset, count: info.count)
      offset += info.count
    }
    move(from: value, to: 0, count: frame.result.count)
    offset = gathered
    for (_, info) in inouts {
      move(from: offset, to: slot, count: info.count)
      offset += info.count
      slot += info.count
    }
    emit(.ret)
  }

  private func constructInThunk(
    _ target: FunctionReference, _ arguments: [PreparedArgument]
  ) throws -> Operand {
    try construct(target, arguments, frame.result)
  }

  // MARK: Existentials

  /// The function behind a requirement of a protocol, as it is called on a value behind `any P`:
  /// unpacks the receiver and calls the type's own function.
  func lowerUnboxingThunk(
    requirement: FunctionDecl, substitution: Substitution, target: FunctionReference, type: Type,
    existential: Type
  ) throws {
    let receiverInfo = program.types.info(type)
    let boxInfo = program.types.info(existential)
    var outer = substitution
    if let parameter = requirement.owner?.genericParameters.first { outer[parameter] = existential }
    let parameters = requirement.parameters.map {
      program.types.info(oracle.apply(outer, to: $0.variable.type))
    }
    let box = allocate(1)
    let bases = parameters.map { allocate($0.count) }
    var arguments: [PreparedArgument] = []
    let receiver: Int
    if receiverInfo.isClass {
      receiver = box
    } else {
      receiver = allocate(receiverInfo.count)
      for k in 0..<receiverInfo.count { emit(.loadSlot, receiver + k, box, k) }
    }
    let isMutating = requirement.isMutating && !receiverInfo.isClass
    if isMutating {
      // The value is copied out of the box; a box may be shared.
      retain(receiver, receiverInfo)
      emit(.release, box)
    }
    // A requirement that may change its receiver may be fulfilled by a function that doesn't.
    arguments.append(
      isMutating && target.decl.isMutating
        ? .place(.registers(receiver, receiverInfo)) : .operand(borrowed(receiver, receiverInfo)))
    let targetParameters = target.decl.parameters.map {
      program.types.info(oracle.apply(target.substitution, to: $0.variable.type))
    }
    for (index, base) in bases.enumerated() {
      let given = borrowed(base, parameters[index])
      if requirement.parameters[index].isInout {
        arguments.append(.place(.registers(base, parameters[index])))
      } else if index < targetParameters.count {
        arguments.append(.operand(try convert(given, to: targetParameters[index])))
      } else {
        arguments.append(.operand(given))
      }
    }
    let wanted = program.types.info(oracle.apply(outer, to: requirement.result))
    let found = program.types.info(oracle.apply(target.substitution, to: target.decl.result))
    frame = FunctionFrame(result: wanted)
    try returnCall(
      mayThrow: target.decl.isThrowing || target.decl.isRethrowing, result: wanted
    ) {
      try self.call(resolved: target, arguments, result: found)
    } inouts: {
      var places: [(base: Int, info: TypeInfo)] = []
      if isMutating {
        let fresh = self.allocate(1)
        self.emit(.makeExistential, fresh, receiver, self.program.typeID(type))
        places.append((fresh, boxInfo))
      } else if requirement.isMutating {
        places.append((box, boxInfo))
      }
      for (index, base) in bases.enumerated() where requirement.parameters[index].isInout {
        places.append((base, parameters[index]))
      }
      return places
    }
  }
}

extension FunctionDecl {
  /// Of an initialiser: the class whose properties its body begins with; nil when it is synthesised
  /// and has none.
  var ownerOfBody: NominalDecl? {
    if case .synthesized = implementation { nil } else { owner }
  }
}

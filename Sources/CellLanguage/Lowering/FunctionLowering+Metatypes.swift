import CellMachine
import Diagnostics

// Types that are known only at run time: static members of metatype values, and generic functions
// that are given an existential.
//
// Generic functions are specialised, so one that works on a type known only at run time is found by
// the type (`callTyped`), and made for it when it is first called: the type is the first argument of
// a thunk that unpacks what is behind existentials, calls the specialised function and packs its
// result. Source: SE-0352 (implicitly opened existentials).
extension FunctionLowering {
  /// A static member or an initialiser of the type that a metatype value stands for.
  func lowerMetatypeCall(
    _ reference: FunctionReference, _ metatype: Expr, _ arguments: [PreparedArgument],
    _ range: SourceRange, _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand {
    guard case .metatype(let instance) = concrete(metatype.type) else {
      throw failure("a metatype of no type")
    }
    mark(range)
    let decl = reference.decl
    let info = program.types.info(instance)
    guard info.isClass || info.isExistential else {
      // The value can stand for nothing but its static type.
      try scope { _ = try lower(metatype) }
      return try call(reference, arguments, result: result, isStatic: true, hint: hint)
    }
    let all = [.expression(metatype)] + arguments
    guard decl.owner?.kind == .class else {
      guard let parameter = decl.owner?.genericParameters.first else {
        throw failure("a static member of no type")
      }
      return try emitTyped(
        decl, concrete(reference.substitution), .opening(parameter, result: result.type), all,
        result, hint)
    }
    if decl.kind == .initializer {
      return try emitTyped(
        decl, concrete(reference.substitution), .constructing(result: result.type), all, result,
        hint)
    }
    return try call(reference, all, result: result, hint: hint)
  }

  private func emitTyped(
    _ decl: FunctionDecl, _ substitution: Substitution,
    _ dispatch: Lowering.RequirementKey.Dispatch, _ arguments: [PreparedArgument],
    _ result: TypeInfo, _ hint: Hint?
  ) throws -> Operand {
    let key = Lowering.RequirementKey(decl: decl, substitution: substitution, dispatch: dispatch)
    return try emitCall(
      .typed(program.requirement(key)), arguments, result: result,
      isThrowing: canThrow(FunctionReference(decl, substitution), arguments), hint: hint)
  }

  // MARK: Opening

  /// The call of a generic function one of whose parameters stands for an existential: of the
  /// function for the type of what the existential holds. nil when there is nothing to open.
  func open(
    _ reference: FunctionReference, _ arguments: [PreparedArgument], _ result: TypeInfo,
    _ hint: Hint?
  ) throws -> Operand? {
    guard let (parameter, index) = openable(reference), index < arguments.count else { return nil }
    var prepared = arguments
    let range = builder.markedRange
    // What stands before the existential is worked out before it.
    for position in 0...index {
      guard case .expression(let expr) = prepared[position] else { continue }
      var operand = stabilised(try lower(expr))
      if !operand.info.hasReferences {
        let copy = allocate(operand.count)
        move(from: operand.base, to: copy, count: operand.count)
        operand.base = copy
      }
      prepared[position] = .operand(operand)
    }
    let type = allocate(1)
    switch prepared[index] {
    case .operand(let operand): emit(.typeOf, type, operand.base)
    case .place(let path): try scope { emit(.typeOf, type, try peek(path).base) }
    case .expression: break
    }
    if let range { builder.mark(range) }
    let captures = try reference.decl.captures.map { try capture($0) }
    return try emitTyped(
      reference.decl, reference.substitution, .opening(parameter, result: result.type),
      [.operand(borrowed(type, .raw))] + prepared + captures, result, hint)
  }

  /// The generic parameter to open, and the argument whose type it is.
  private func openable(_ reference: FunctionReference) -> (GenericParameter, Int)? {
    let decl = reference.decl
    guard decl.kind != .value else { return nil }
    // Those of the type around it are parts of what `self` is.
    let parameters =
      decl.owner?.kind == .protocol ? decl.genericParameters[...] : decl.ownGenericParameters
    for parameter in parameters {
      guard case .existential(let existential)? = reference.substitution[parameter],
        isBounded(parameter, in: decl, beyond: existential)
      else { continue }
      var types = decl.parameters.map(\.variable.type)
      if let receiver = decl.selfVariable, decl.kind != .initializer {
        types.insert(receiver.type, at: 0)
      }
      guard let index = types.firstIndex(of: .parameter(parameter)),
        (types + [decl.result]).allSatisfy({ $0.isConverted(with: parameter) })
      else { continue }
      return (parameter, index)
    }
    return nil
  }

  /// Whether a generic parameter must conform to what the existential itself doesn't conform to:
  /// to anything but `Error`.
  private func isBounded(
    _ parameter: GenericParameter, in decl: FunctionDecl, beyond existential: ExistentialType
  ) -> Bool {
    let error = oracle.standardType("Error")
    guard existential.protocols != [error] else { return false }
    return decl.requirements.contains { requirement in
      switch requirement {
      case .conforms(.parameter(parameter), _), .subclass(.parameter(parameter), _),
        .classBound(.parameter(parameter)):
        true
      default: false
      }
    }
  }

  // MARK: Thunks

  /// A generic function as it is called with the type that `parameter` stands for: unpacks
  /// arguments, packs the result.
  func lowerOpeningThunk(
    _ decl: FunctionDecl, outer: Substitution, inner: Substitution, _ parameter: GenericParameter,
    _ resultType: Type
  ) throws {
    let metatype = allocate(1)
    var variables = decl.parameters.map(\.variable)
    let isInstance = !decl.isStatic && decl.kind != .initializer
    if isInstance, let receiver = decl.selfVariable {
      variables.insert(receiver, at: 0)
    } else if isInstance, let selfType = decl.selfType, decl.owner != nil, decl.enclosing == nil {
      let receiver = Variable(
        name: "self", type: selfType, isConstant: !decl.isMutating, scope: .local,
        range: decl.range, function: decl)
      receiver.isInout = decl.isMutating
      variables.insert(receiver, at: 0)
    }
    let given = variables.map { program.types.info(oracle.apply(outer, to: $0.type)) }
    let wanted = variables.map { program.types.info(oracle.apply(inner, to: $0.type)) }
    let bases = given.map { allocate($0.count) }
    for captured in decl.captures { bindCapture(captured, allocate(captureInfo(captured).count)) }
    // What goes back to the caller after the result: each `inout` argument, packed again.
    var places: [(register: Int, from: TypeInfo, to: TypeInfo)] = []
    var arguments: [PreparedArgument] = []
    for (index, variable) in variables.enumerated() {
      let operand = borrowed(bases[index], given[index])
      guard variable.isInout else {
        arguments.append(.operand(try convert(operand, to: wanted[index])))
        continue
      }
      let register: Int
      if given[index].type == wanted[index].type {
        register = bases[index]
      } else {
        // The value is copied out of the box; a box may be shared.
        register = detach(try convert(operand, to: wanted[index]))
        release(bases[index], given[index])
      }
      places.append((register, wanted[index], given[index]))
      arguments.append(.place(.registers(register, wanted[index])))
    }
    let result = program.types.info(resultType)
    frame = FunctionFrame(result: result)
    if case .requirement = decl.implementation {
    } else if decl.takesMetatype {
      arguments.insert(.operand(borrowed(metatype, .raw)), at: 0)
    }
    let own = program.types.info(oracle.apply(inner, to: decl.result))
    try returnCall(mayThrow: decl.isThrowing || decl.isRethrowing, result: result) {
      try self.call(
        FunctionReference(decl, inner), arguments, result: own, isStatic: !decl.isDynamic)
    } inouts: {
      try places.map { place in
        let packed = try self.convert(self.owned(place.register, place.from), to: place.to)
        return (self.consume(packed), place.to)
      }
    }
  }

  /// Calls what a thunk stands for, and returns its result with what the `inout` arguments hold
  /// then: those too when it throws.
  func returnCall(
    mayThrow: Bool, result: TypeInfo, _ call: () throws -> Operand,
    inouts: () throws -> [(base: Int, info: TypeInfo)]
  ) throws {
    let error = mayThrow ? allocate(1) : 0
    let mark = next
    let thrown = builder.makeLabel()
    if mayThrow { context.handler = .label(thrown, register: error, cleanupDepth: 0) }
    let base = consume(try convert(try call(), to: result))
    context.handler = .function
    returnAll([(base, result)] + (try inouts()))
    guard mayThrow else { return }
    builder.place(thrown)
    (next, cleanups) = (mark, [])
    returnAll(try inouts(), behind: result.count, throwing: error)
  }

  /// Values that end up side by side in the frame, from its beginning or behind some slots.
  func returnAll(
    _ results: [(base: Int, info: TypeInfo)], behind start: Int = 0, throwing error: Int? = nil
  ) {
    leave(to: 0)
    let gathered = allocate(results.reduce(0) { $0 + $1.info.count })
    var offset = gathered
    for (base, info) in results {
      move(from: base, to: offset, count: info.count)
      offset += info.count
    }
    if let error { emit(.setError, error) }
    move(from: gathered, to: start, count: offset - gathered)
    emit(.ret)
  }

  /// Makes an instance of a class that a metatype names; its arguments are those of the initialiser.
  func lowerConstructingThunk(
    _ target: FunctionReference, _ type: Type, result: Type
  ) throws {
    _ = allocate(1)
    let infos = target.decl.parameters.map {
      program.types.info(oracle.apply(target.substitution, to: $0.variable.type))
    }
    let bases = infos.map { allocate($0.count) }
    var arguments: [PreparedArgument] = []
    for (index, parameter) in target.decl.parameters.enumerated() {
      arguments.append(
        parameter.isInout
          ? .place(.registers(bases[index], infos[index]))
          : .operand(borrowed(bases[index], infos[index])))
    }
    let resultInfo = program.types.info(result)
    frame = FunctionFrame(result: resultInfo)
    var own = program.types.info(type)
    if case .optional = resultInfo.shape { own = optionalInfo(type) }
    let made = try construct(target, arguments, own)
    var results = [(consume(retyped(made, resultInfo)), resultInfo)]
    for (index, parameter) in target.decl.parameters.enumerated() where parameter.isInout {
      results.append((bases[index], infos[index]))
    }
    returnAll(results)
  }

  /// An inherited initialiser on an instance of a subclass, whose own properties get their initial
  /// values first.
  func lowerInitialisingThunk(_ target: FunctionReference, _ type: Type) throws {
    let own = program.types.info(type)
    let instance = allocate(1)
    let infos = target.decl.parameters.map {
      program.types.info(oracle.apply(target.substitution, to: $0.variable.type))
    }
    let bases = infos.map { allocate($0.count) }
    frame = FunctionFrame(result: target.decl.isFailable ? .raw : info(.void))
    try lowerInitialValues(of: type, below: target.decl.ownerOfBody, borrowed(instance, own))
    guard target.decl.ownerOfBody != nil else { return returnAll([(allocate(1), frame.result)]) }
    let given = target.decl.parameters.indices.map { index -> PreparedArgument in
      target.decl.parameters[index].isInout
        ? .place(.registers(bases[index], infos[index]))
        : .operand(borrowed(bases[index], infos[index]))
    }
    let flag = try call(
      resolved: target, [.operand(borrowed(instance, own))] + given, result: frame.result,
      isStatic: true)
    var results = [(base: flag.base, info: frame.result)]
    for (index, parameter) in target.decl.parameters.enumerated() where parameter.isInout {
      results.append((bases[index], infos[index]))
    }
    returnAll(results)
  }
}

extension Type {
  /// Whether a thunk that opens an existential for the parameter converts values of the type: not
  /// functions, and no tables.
  fileprivate func isConverted(with parameter: GenericParameter) -> Bool {
    switch self {
    case .parameter, .member, .metatype: true
    case .tuple(let elements): elements.allSatisfy { $0.type.isConverted(with: parameter) }
    case .nominal(let nominal, let arguments)
    where nominal.module == "Swift" && ["Optional", "Array"].contains(nominal.name):
      arguments.allSatisfy { $0.isConverted(with: parameter) }
    default:
      !contains { type in
        switch type {
        case .parameter(parameter): true
        case .member: type.rootParameter === parameter
        default: false
        }
      }
    }
  }
}

import CellMachine

// Calls of what a library's protocol declares, on a value whose type a cell declares.
extension FunctionLowering {
  /// The type of a cell that stands for `Self` in a call of a library protocol's member.
  func conformingType(_ reference: FunctionReference) -> Type? {
    let decl = reference.decl
    guard let owner = decl.owner, owner.kind == .protocol, !decl.isStatic,
      let type = owner.genericParameters.first.flatMap({ reference.substitution[$0] })
    else { return nil }
    switch program.types.info(type).shape {
    case .host, .existential: return nil
    default: return type
    }
  }

  /// The type's own function where it has one; else the library's, which takes the value as an
  /// existential.
  func callLibraryProtocol(
    _ reference: FunctionReference, on type: Type, _ arguments: [PreparedArgument],
    result: TypeInfo, hint: Hint?
  ) throws -> Operand {
    let decl = reference.decl
    guard let proto = decl.owner, let parameter = proto.genericParameters.first else {
      throw failure("'\(decl.name)' of no protocol")
    }
    if program.requirementFunctions(of: proto).contains(decl),
      let own = oracle.witness(
        for: decl, of: type, requirementSubstitution: reference.substitution),
      own.decl != decl, own.decl.hostIndex == nil
    {
      return try call(resolved: own, arguments, result: result, hint: hint)
    }
    var boxed = reference
    boxed.substitution[parameter] = .existential(ExistentialType(protocols: [proto]))
    let box = program.types.info(.existential(ExistentialType(protocols: [proto])))
    guard let receiver = arguments.first else { throw failure("'\(decl.name)' without a value") }
    let held: Operand
    switch receiver {
    case .expression(let expr): held = try convert(try lower(expr), to: box)
    case .operand(let operand): held = try convert(operand, to: box)
    case .place:
      throw failure("'\(decl.name)', which changes a value of a cell's own type in place,")
    }
    let isSelf = decl.result == proto.declaredType
    let called = try call(
      resolved: boxed, [.operand(held)] + arguments.dropFirst(), result: isSelf ? box : result)
    guard isSelf else {
      discard(held)
      return called
    }
    // What comes back as `Self` is of the type that went in.
    let value = allocate(result.count)
    consume(try castKnown(called, to: result), into: value)
    discard(called)
    discard(held)
    return owned(value, result)
  }
}

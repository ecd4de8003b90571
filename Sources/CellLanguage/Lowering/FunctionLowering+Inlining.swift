import CellMachine
import Diagnostics

// Small functions are lowered where they are called: most of the prelude's are one expression long.
extension FunctionLowering {
  static let inlineSizeMax = 40
  /// A function that is given a closure may be longer, loops included: the closure then vanishes.
  static let inlineSizeWithClosureMax = Statement.loopSize + 60
  static let inlineDepthMax = 8

  /// The call of a small function, lowered in place; nil when it is better called.
  func inline(
    _ reference: FunctionReference, _ arguments: [PreparedArgument], _ result: TypeInfo,
    _ hint: Hint?
  ) throws -> Operand? {
    let decl = reference.decl
    guard inlining.count < FunctionLowering.inlineDepthMax, decl != self.decl,
      !inlining.contains(decl), decl.captures.isEmpty, !isInside(decl)
    else { return nil }
    switch decl.implementation {
    case .synthesized(.memberwiseInitializer):
      return try inlineMemberwise(reference, arguments, result)
    case .body: break
    default: return nil
    }
    switch decl.kind {
    case .function, .getter, .setter: break
    case .initializer:
      guard decl.owner?.kind == .struct, !decl.isFailable, !decl.isDelegating,
        decl.selfVariable?.isCaptured == false
      else { return nil }
    case .value, .closure, .main, .deinitializer: return nil
    }
    var parameters = decl.parameters.map(\.variable)
    if let receiver = decl.selfVariable, decl.kind != .initializer {
      parameters.insert(receiver, at: 0)
    }
    guard parameters.count == arguments.count,
      !parameters.contains(where: { $0.isInout && $0.isCaptured }),
      program.size(of: decl)
        <= (arguments.contains(where: { knownFunction($0) != nil })
          ? FunctionLowering.inlineSizeWithClosureMax : FunctionLowering.inlineSizeMax),
      !canLeavePlacesEmpty(throwing: canThrow(reference, arguments), arguments)
    else { return nil }
    return try inline(
      body: decl, parameters, arguments, reference.substitution, result, hint)
  }

  /// Whether an error thrown in the inlined body would jump past what puts a changed value back.
  private func canLeavePlacesEmpty(
    throwing canThrow: Bool, _ arguments: [PreparedArgument]
  ) -> Bool {
    canThrow
      && arguments.contains {
        if case .place(let path) = $0 { !path.isChangedInPlace } else { false }
      }
  }

  /// Whether the code that is being lowered stands inside a function, in a closure: inlining that
  /// function there would give its variables a second meaning.
  private func isInside(_ decl: FunctionDecl) -> Bool {
    ([self.decl] + inlining).contains { start in
      var current = start.enclosing
      while let level = current {
        if level == decl { return true }
        current = level.enclosing
      }
      return false
    }
  }

  private func inline(
    body decl: FunctionDecl, _ parameters: [Variable], _ arguments: [PreparedArgument],
    _ substitution: Substitution, _ result: TypeInfo, _ hint: Hint?, outer: Context? = nil
  ) throws -> Operand? {
    let caller = context
    var inner = Context(decl: decl, substitution: substitution)
    inner.handler = caller.handler
    inner.isMarked = (outer ?? caller).isMarked && !decl.isLibrary
    let range = builder.markedRange
    inlining.append(decl)
    defer {
      inlining.removeLast()
      context = caller
      if let range { builder.mark(range) }
    }
    var operand: Operand?
    try bindArguments(parameters[...], try workedOut(arguments)[...]) {
      context = inner
      if let range, !inner.isMarked { builder.mark(range) }
      operand = try lowerInlined(decl, result, hint, hasPlaces: arguments.contains { $0.isPlace })
      context = caller
    }
    return operand
  }

  private func lowerInlined(
    _ decl: FunctionDecl, _ result: TypeInfo, _ hint: Hint?, hasPlaces: Bool
  ) throws -> Operand {
    let statements = decl.checkBody().statements
    var request = hint?.branch
    if let depth = request?.cleanupDepth, hasPlaces || mustUndo(cleanups, beyond: depth) {
      request = nil
    }
    request?.isMet = true
    if let request, statements.count == 1, case .return(let expr?) = statements[0].kind,
      !expr.isStatement
    {
      try branch(expr, when: request.isWanted, to: request.label)
      return borrowed(next, result)
    }
    if statements.count == 1, !hasPlaces, case .return(let expr?) = statements[0].kind,
      !expr.isStatement
    {
      return try lower(expr, hint: hint)
    }
    if decl.kind == .initializer { return try lowerInlinedInitializer(decl, result) }
    let isPlain = result.count == 1 && !result.hasReferences
    let base = isPlain ? target(hint) : allocate(result.count)
    let label = builder.makeLabel()
    context.inlined = InlinedReturn(
      label: label, result: base, info: result, cleanupDepth: cleanups.count, branch: request)
    try lower(Block(statements: statements))
    builder.placeAfterJump(label)
    return owned(base, result)
  }

  /// Works out what isn't a place first: a place is emptied while the body runs, and `xs += xs`
  /// reads it.
  private func workedOut(_ arguments: [PreparedArgument]) throws -> [PreparedArgument] {
    let places = arguments.filter(\.isPlace)
    guard !places.isEmpty else { return arguments }
    return try arguments.map { argument in
      guard case .expression(let expr) = argument, knownFunction(argument) == nil else {
        return argument
      }
      let mark = next
      let operand = try lower(expr)
      guard mayRead(expr, places) else { return .operand(operand) }
      return .operand(stabilised(detached(operand, below: mark)))
    }
  }

  /// A struct's initialiser: `self` is put together where the result will be.
  private func lowerInlinedInitializer(
    _ decl: FunctionDecl, _ result: TypeInfo
  ) throws -> Operand {
    guard let owner = decl.owner, let selfVariable = decl.selfVariable else {
      throw failure("an initialiser without 'self'")
    }
    let base = allocate(result.count)
    if result.hasReferences { zero(base, result.count) }
    alias(selfVariable, to: base)
    if case .nominal(_, let arguments) = result.type {
      try lowerInitialValues(of: owner, arguments) { property in
        guard let field = result.fields.first(where: { $0.decl == property }) else {
          throw self.failure("no stored property '\(property.name)'")
        }
        return .registers(base + field.offset, field.info)
      }
    }
    let label = builder.makeLabel()
    // Until it is whole, an error on the way must release what is there.
    let partial = owned(base, result)
    context.inlined = InlinedReturn(
      label: label, result: base, info: info(.void), cleanupDepth: cleanups.count)
    try lower(decl.checkBody())
    builder.placeAfterJump(label)
    return partial
  }

  /// Makes parameters known as names of their arguments, around `body`.
  private func bindArguments(
    _ parameters: ArraySlice<Variable>, _ arguments: ArraySlice<PreparedArgument>,
    _ body: () throws -> Void
  ) throws {
    guard let parameter = parameters.first, let argument = arguments.first else {
      return try body()
    }
    let rest = arguments.dropFirst()
    switch argument {
    case .place(let path):
      try modify(path) { register in
        alias(parameter, to: register)
        try bindArguments(parameters.dropFirst(), rest, body)
      }
      return
    case .operand(let operand):
      alias(parameter, to: operand.base)
    case .expression(let expr):
      if case .defaultArgument = expr.kind, let decl = inlining.last,
        !program.mentions(of: decl).contains(parameter)
      {
        // A default value that nobody looks at (a message's file and line).
      } else if let known = knownFunction(argument) {
        variables[parameter] = .closure(known.decl, known.outer)
      } else {
        var operand = try lower(expr)
        if rest.contains(where: { !$0.isHarmless }) {
          operand = stabilised(operand)
          if !operand.info.hasReferences, case .variable(let variable) = expr.kind,
            !variable.isConstant
          {
            let copy = allocate(operand.count)
            move(from: operand.base, to: copy, count: operand.count)
            operand.base = copy
          }
        }
        alias(parameter, to: operand.base)
      }
    }
    try bindArguments(parameters.dropFirst(), rest, body)
  }

  /// The closure or function that an argument is known to be, and the code around it, when calling it
  /// needs no conversion: it is written there, or in a call of the function that is lowered here.
  func knownFunction(_ argument: PreparedArgument) -> (decl: FunctionDecl, outer: Context)? {
    guard case .expression(var expr) = argument else { return nil }
    let wanted = expr.type
    while case .convertFunction(let inner) = expr.kind { expr = inner }
    switch expr.kind {
    case .closure, .variable, .functionValue: break
    default: return nil
    }
    guard expr.type == wanted || isSameFunction(expr.type, wanted) else { return nil }
    switch expr.kind {
    case .closure(let decl):
      return (decl, context)
    case .variable(let variable):
      guard case .closure(let decl, let outer) = variables[variable] else { return nil }
      return (decl, outer)
    case .functionValue(let reference, receiver: nil):
      guard let target = try? resolve(reference), target.decl.kind == .function,
        target.decl.captures.isEmpty, !target.decl.takesMetatype, !target.decl.isDynamic,
        target.decl.selfVariable == nil, !target.decl.parameters.contains(where: \.variable.isInout)
      else { return nil }
      switch target.decl.implementation {
      case .body, .native: break
      default: return nil
      }
      return (target.decl, Context(decl: target.decl, substitution: target.substitution))
    default:
      return nil
    }
  }

  /// The call of a closure that is written where it is passed.
  func inlineClosure(
    _ decl: FunctionDecl, _ outer: Context, _ arguments: [PreparedArgument], _ result: TypeInfo,
    _ hint: Hint?
  ) throws -> Operand? {
    guard inlining.count < 2 * FunctionLowering.inlineDepthMax, !inlining.contains(decl),
      decl.captureList.isEmpty, decl.parameters.count == arguments.count,
      !decl.parameters.contains(where: { $0.variable.isInout && $0.variable.isCaptured }),
      program.size(of: decl) <= 4 * FunctionLowering.inlineSizeMax,
      !canLeavePlacesEmpty(throwing: decl.isThrowing, arguments)
    else { return nil }
    // A closure called twice in one function would be there twice: only once, or when it is small.
    let count = inlinedClosures[decl, default: 0]
    guard count == 0 || program.size(of: decl) <= FunctionLowering.inlineSizeMax else { return nil }
    inlinedClosures[decl] = count + 1
    return try inline(
      body: decl, decl.parameters.map(\.variable), arguments, outer.substitution, result, hint,
      outer: outer)
  }

  // MARK: Structs

  private func inlineMemberwise(
    _ reference: FunctionReference, _ arguments: [PreparedArgument], _ result: TypeInfo
  ) throws -> Operand? {
    let labels = reference.decl.parameters.map(\.variable.name)
    guard arguments.allSatisfy({ !$0.isPlace }),
      result.fields.allSatisfy({ field in
        guard let property = field.decl, property.ownership == .strong else { return false }
        // A value that several properties share is worked out by the initialiser itself.
        return labels.contains { $0 == field.name } || property.initialPath.isEmpty
      })
    else { return nil }
    let base = allocate(result.count)
    var parts: [Operand] = []
    for field in result.fields {
      let target = base + field.offset
      guard let decl = field.decl else { return nil }
      if let index = labels.firstIndex(of: decl.name), index < arguments.count {
        switch arguments[index] {
        case .expression(let expr): try lowerOwned(expr, into: target)
        case .operand(let operand): copy(from: operand.base, to: target, field.info)
        case .place: return nil
        }
      } else if let initial = decl.initialValue {
        try scope {
          let value = try call(
            resolved: FunctionReference(initial, reference.substitution), [], result: field.info)
          consume(value, into: target)
        }
      } else {
        zero(target, field.info.count)
      }
      parts.append(owned(target, field.info))
    }
    for part in parts { consume(part) }
    return owned(base, result)
  }
}

extension Expr {
  /// An `if` or `switch` used as a value; a `return` may stand in it.
  fileprivate var isStatement: Bool { if case .statement = kind { true } else { false } }

  fileprivate var isClosureLiteral: Bool {
    switch kind {
    case .closure, .functionValue(_, receiver: nil): true
    case .convertFunction(let inner): inner.isClosureLiteral
    default: false
    }
  }
}

extension PreparedArgument {
  var isPlace: Bool { if case .place = self { true } else { false } }

  /// Working it out changes no variable.
  var isHarmless: Bool {
    switch self {
    case .expression(let expr):
      expr.isClosureLiteral || expr.isSimple
    case .operand: true
    case .place: false
    }
  }
}

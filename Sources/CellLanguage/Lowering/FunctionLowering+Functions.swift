import CellMachine
import Diagnostics

/// What a function hands back besides a value, and how.
struct FunctionFrame {
  var result: TypeInfo
  var inouts: [Variable] = []
  var initializer = Initializer.none

  enum Initializer {
    case none
    /// Of a struct or enum: the result is `self`.
    case value(Variable, isFailable: Bool)
    /// Of a class: `self` is an argument; when it can fail, the result says whether it hasn't.
    case instance(isFailable: Bool)
  }

  /// In an initialiser of a root class that may fail: which stored properties have values.
  var progress: Progress?

  struct Progress {
    /// Holds a bit for each of the properties that has a value.
    let register: Int
    let properties: [StorageDecl]
  }
}

// Whole functions: parameters in, results out.
//
// A frame begins with the arguments, in order: the receiver, the parameters, then what is captured
// (as hidden arguments, or in the closure). Results take their place: the value, then every `inout`
// argument.
extension FunctionLowering {
  func lowerFunction(at index: Int, form: Lowering.FunctionKey.Form) throws {
    builder.mark(decl.range)
    if case .synthesized(let kind) = decl.implementation {
      try lowerSynthesized(kind)
      return try finish(at: index)
    }
    switch decl.implementation {
    case .native, .host:
      try lowerWrapper()
      return try finish(at: index)
    case .body, .requirement, .synthesized: break
    }
    try lowerParameters(form)
    let body = decl.checkBody()
    try lowerInitialValues()
    startProgress()
    try lower(body)
    try lowerReturn(nil)
    try finish(at: index)
  }

  /// A native or a library's function as one that can be called by index: as a witness, a value.
  private func lowerWrapper() throws {
    var parameters = decl.parameters.map(\.variable)
    if let receiver = decl.selfVariable, !decl.isStatic, decl.kind != .initializer {
      parameters.insert(receiver, at: 0)
    } else if let selfType = decl.selfType, decl.selfVariable == nil, !decl.isStatic,
      decl.kind != .initializer
    {
      let receiver = Variable(
        name: "self", type: selfType, isConstant: !decl.isMutating, scope: .local,
        range: decl.range, function: decl)
      receiver.isInout = decl.isMutating
      parameters.insert(receiver, at: 0)
    }
    let bases = parameters.map { allocate(storageInfo($0).count) }
    let arguments = zip(parameters, bases).map { variable, base -> PreparedArgument in
      variables[variable] = .registers(base)
      let info = storageInfo(variable)
      return variable.isInout ? .place(.registers(base, info)) : .operand(borrowed(base, info))
    }
    frame = FunctionFrame(result: info(decl.result))
    frame.inouts = parameters.filter(\.isInout)
    let result = try call(
      resolved: FunctionReference(decl, context.substitution), arguments, result: frame.result)
    let value = consume(result)
    leave(to: 0)
    placeResults(value, frame.result.count)
    emit(.ret)
  }

  /// The statements of a cell.
  func lowerMain(at index: Int) throws {
    isMain = true
    frame = FunctionFrame(result: info(.void))
    for statement in decl.checkBody().statements { try lower(statement) }
    leave(to: 0)
    for (register, place) in promoted {
      for k in 0..<place.info.count { emit(.storeGlobal, register + k, wide: place.slot + k) }
    }
    emit(.ret)
    try finish(at: index)
  }

  func finish(at index: Int) throws {
    lowerErrorExits()
    do {
      try builder.finish(in: machine, as: index)
    } catch {
      throw failure("the function is too long")
    }
  }

  // MARK: Parameters

  private func lowerParameters(_ form: Lowering.FunctionKey.Form) throws {
    var parameters: [Variable] = []
    let isInitializer = decl.kind == .initializer
    let selfInfo = decl.selfVariable.map { storageInfo($0) }
    if let selfVariable = decl.selfVariable, !isInitializer || selfInfo?.isClass == true {
      parameters.append(selfVariable)
    }
    parameters += decl.parameters.map(\.variable)

    var given: [Int: Lowering.GivenFunction] = [:]
    if case .given(let functions) = form { given = functions }
    // A trap in what is given is reported there, not where the library was called.
    if !given.isEmpty && decl.isLibrary { context.isMarked = false }
    var bases: [Int] = []
    for (index, variable) in parameters.enumerated() {
      bases.append(given[index] == nil ? allocate(storageInfo(variable).count) : next)
    }
    // Hidden arguments come next; they must have their registers before anything else does.
    var captureBases: [Int] = []
    let closure: Int
    switch form {
    case .closure:
      closure = allocate(1)
    default:
      closure = 0
      for variable in decl.captures { captureBases.append(allocate(captureInfo(variable).count)) }
    }
    if case .closure = form {
      var offset = 1
      for variable in closureCaptures(decl) {
        let info = captureInfo(variable)
        let base = allocate(info.count)
        for k in 0..<info.count { emit(.loadSlot, base + k, closure, offset + k) }
        offset += info.count
        bindCapture(variable, base)
      }
    } else {
      for (variable, base) in zip(decl.captures, captureBases) { bindCapture(variable, base) }
    }
    for (index, variable) in parameters.enumerated() {
      if let function = given[index] {
        variables[variable] = .closure(
          function.decl, Context(decl: function.decl, substitution: function.substitution))
      } else {
        bindParameter(variable, bases[index])
      }
    }

    frame = FunctionFrame(result: info(decl.result))
    frame.inouts = parameters.filter(\.isInout)
    if isInitializer, let selfVariable = decl.selfVariable {
      bindSelf(selfVariable, selfInfo ?? info(.void))
    }
  }

  /// `self` of an initialiser.
  private func bindSelf(_ variable: Variable, _ info: TypeInfo) {
    if info.isClass {
      frame.result = decl.isFailable ? .raw : self.info(.void)
      frame.initializer = .instance(isFailable: decl.isFailable)
      return
    }
    let base = allocate(info.count)
    zero(base, info.count)
    if needsBox(variable) || variable.isCaptured {
      let box = allocate(1)
      makeBox(box, info, from: base)
      variables[variable] = .box(box)
    } else {
      variables[variable] = .registers(base)
    }
    frame.initializer = .value(variable, isFailable: decl.isFailable)
    let type = concrete(variable.type)
    frame.result = decl.isFailable ? optionalInfo(type) : info
  }

  func optionalInfo(_ type: Type) -> TypeInfo {
    program.types.info(.nominal(oracle.standardType("Optional"), [type]))
  }

  private func bindParameter(_ variable: Variable, _ base: Int) {
    let info = storageInfo(variable)
    guard needsBox(variable) else {
      variables[variable] = .registers(base)
      return
    }
    let box = allocate(1)
    if !variable.isInout { retain(base, info) }
    makeBox(box, info, from: base)
    variables[variable] = .box(box)
    // The box of an `inout` parameter is emptied when the function returns.
    if !variable.isInout { cleanups.append(.release(base: box, info: .reference)) }
  }

  // MARK: Captures

  /// What a closure holds: its own list first, then what it refers to.
  func closureCaptures(_ decl: FunctionDecl) -> [Variable] {
    decl.captureList.map(\.variable) + decl.captures
  }

  /// How a captured variable is handed over: its box, or the value of a constant.
  func captureInfo(_ variable: Variable) -> TypeInfo {
    isCapturedByBox(variable) ? .reference : storageInfo(variable)
  }

  func isCapturedByBox(_ variable: Variable) -> Bool {
    needsBox(variable)
  }

  func bindCapture(_ variable: Variable, _ base: Int) {
    variables[variable] = isCapturedByBox(variable) ? .box(base) : .registers(base)
  }

  /// The initial values of stored properties, before an initialiser's own statements.
  private func lowerInitialValues() throws {
    guard decl.kind == .initializer, !decl.isDelegating, let owner = decl.owner,
      let selfVariable = decl.selfVariable
    else { return }
    let type = concrete(selfVariable.type)
    guard case .nominal(_, let arguments) = type else { return }
    try lowerInitialValues(of: owner, arguments) { property in
      try self.storedPath(property, selfVariable, type)
    }
  }

  /// Gives the stored properties that a class adds to `base` their initial values, before an
  /// initialiser that it inherits runs.
  func lowerInitialValues(of type: Type, below base: NominalDecl?, _ object: Operand) throws {
    guard case .nominal(let decl, let arguments) = type, decl != base else { return }
    try lowerInitialValues(of: decl, arguments) { property in
      let field = try self.field(property, ofClass: object.info.type)
      return .slots(object: object.base, offset: field.offset, field.info)
    }
    if let superclass = program.types.superclass(of: type) {
      try lowerInitialValues(of: superclass, below: base, object)
    }
  }

  func lowerInitialValues(
    of owner: NominalDecl, _ arguments: [Type], except given: Set<String> = [],
    _ place: (StorageDecl) throws -> Path
  ) throws {
    let substitution = TypeTable.substitution(owner, arguments)
    var left = oracle.storedProperties(of: owner).filter { !given.contains($0.name) }[...]
    while let first = left.popFirst() {
      guard let initial = first.initialValue else { continue }
      var sharing = [first]
      while !first.initialPath.isEmpty, let next = left.first, next.initialValue === initial {
        sharing.append(next)
        left.removeFirst()
      }
      try scope {
        let type = first.initialPath.isEmpty ? first.type : initial.result
        let whole = try call(
          resolved: FunctionReference(initial, substitution), [],
          result: program.types.info(oracle.apply(substitution, to: type)))
        for property in sharing {
          let info = program.types.info(oracle.apply(substitution, to: property.type))
          let path = try place(property)
          try write(
            property.ownership == .strong ? path : .weak(path, info, property.ownership),
            element(of: whole, at: property.initialPath))
        }
      }
    }
  }

  private func element(of tuple: Operand, at path: [Int]) -> Operand {
    path.reduce(tuple) { whole, index in
      let field = whole.info.fields[index]
      return borrowed(whole.base + field.offset, field.info)
    }
  }

  /// The place of a stored property of `self`.
  private func storedPath(
    _ property: StorageDecl, _ selfVariable: Variable, _ type: Type
  ) throws -> Path {
    let whole = try path(of: selfVariable)
    let selfInfo = storageInfo(selfVariable)
    if selfInfo.isClass {
      let field = try field(property, ofClass: type)
      return .slots(object: try peek(whole).base, offset: field.offset, field.info)
    }
    guard let field = selfInfo.fields.first(where: { $0.decl == property }) else {
      throw failure("no stored property '\(property.name)'")
    }
    return .field(whole, offset: field.offset, field.info)
  }

  // MARK: Returning

  func lowerReturn(_ expr: Expr?) throws {
    if let inlined = context.inlined {
      if let expr, let request = inlined.branch {
        try branch(expr, request, beyond: inlined.cleanupDepth)
        builder.jump(to: inlined.label)
        return
      }
      if let expr { try lowerOwned(expr, into: inlined.result) }
      leave(to: inlined.cleanupDepth)
      builder.jump(to: inlined.label)
      return
    }
    switch frame.initializer {
    case .none:
      try lowerPlainReturn(expr)
    case .instance(let isFailable):
      returnFromInstance(isFailable, fails: expr.map(isNilCase) == true)
    case .value(let variable, let isFailable):
      try lowerInitializerReturn(variable, isFailable, fails: expr.map(isNilCase) ?? false)
    }
  }

  /// Jumps as the result of an inlined function decides, undoing what the function has begun.
  private func branch(_ expr: Expr, _ request: BranchRequest, beyond depth: Int) throws {
    guard mustUndo(cleanups, beyond: depth) else {
      return try branch(expr, when: request.isWanted, to: request.label)
    }
    let mark = next
    let flag = allocate(1)
    try lowerOwned(expr, into: flag)
    leave(to: depth)
    builder.jump(request.isWanted ? .jumpIf : .jumpUnless, flag, to: request.label)
    next = mark
  }

  /// Leaves an initialiser of a class; when it can fail, its result says whether it hasn't.
  func returnFromInstance(_ isFailable: Bool, fails: Bool) {
    let mark = next
    if !fails { finishInstance() }
    leave(to: 0)
    let flag = allocate(1)
    if isFailable { load(fails ? 0 : 1, into: flag) }
    placeResults(flag, frame.result.count)
    emit(.ret)
    next = mark
  }

  private func isNilCase(_ expr: Expr) -> Bool {
    if case .enumCase(_, let payload) = expr.kind { payload.isEmpty } else { false }
  }

  private func lowerPlainReturn(_ expr: Expr?) throws {
    if case .ternary(let condition, let yes, let no)? = expr?.kind {
      // Each branch returns for itself.
      let otherwise = builder.makeLabel()
      try branch(condition, ifFalse: otherwise)
      try lowerPlainReturn(yes)
      builder.place(otherwise)
      return try lowerPlainReturn(no)
    }
    let mark = next
    let count = frame.result.count
    let value = allocate(count)
    if let expr {
      if count == 1 && frame.inouts.isEmpty && !hasCleanups {
        // Nothing to undo: the value may be returned from where it is.
        let depth = cleanups.count
        let operand = try lower(expr, hint: Hint(value, isFresh: true))
        if operand.cleanup == nil && cleanups.count == depth {
          if operand.isBorrowed {
            emit(.copy, 0, operand.base)
            emit(.ret)
          } else {
            emit(.ret1, operand.base)
          }
          next = mark
          return
        }
        consume(operand, into: value)
        leave(to: 0)
        cleanups.removeLast(cleanups.count - depth)
        emit(.ret1, value)
        next = mark
        return
      }
      try lowerOwned(expr, into: value, isFresh: true)
    }
    leave(to: 0)
    placeResults(value, count)
    emit(.ret)
    next = mark
  }

  /// Whether anything must be undone before the function returns.
  private var hasCleanups: Bool {
    cleanups.contains { if case .none = $0 { false } else { true } }
  }

  private func lowerInitializerReturn(
    _ variable: Variable, _ isFailable: Bool, fails: Bool
  ) throws {
    let mark = next
    leave(to: 0)
    let info = storageInfo(variable)
    let count = frame.result.count
    let value = allocate(count)
    switch variables[variable] {
    case .box(let box):
      for k in 0..<info.count {
        emit(info.slots[k] == .raw ? .loadSlot : .copySlot, value + k, box, k)
      }
      emit(.release, box)
    case .registers(let base):
      move(from: base, to: value, count: info.count)
    case .closure, nil:
      throw failure("'self' has no place")
    }
    if fails {
      release(value, info)
      zero(value, count)
    } else if isFailable, case .optional(_, let tag?) = frame.result.shape {
      load(1, into: value + tag)
    }
    placeResults(value, count)
    emit(.ret)
    next = mark
  }

  /// Moves the result and the `inout` arguments to the beginning of the frame.
  private func placeResults(_ value: Int, _ count: Int) {
    let gathered = gatherInouts(after: count)
    move(from: value, to: 0, count: count)
    if let gathered { move(from: gathered.base, to: count, count: gathered.count) }
  }

  /// The values of `inout` arguments side by side; nil when they are in place already.
  private func gatherInouts(after count: Int) -> (base: Int, count: Int)? {
    guard !frame.inouts.isEmpty else { return nil }
    if frame.inouts.count == 1, case .registers(count) = variables[frame.inouts[0]] { return nil }
    let total = frame.inouts.reduce(0) { $0 + storageInfo($1).count }
    let base = allocate(total)
    var offset = base
    for variable in frame.inouts {
      let info = storageInfo(variable)
      switch variables[variable] {
      case .registers(let source): move(from: source, to: offset, count: info.count)
      case .box(let box):
        for k in 0..<info.count {
          emit(info.slots[k] == .raw ? .loadSlot : .copySlot, offset + k, box, k)
        }
        emit(.release, box)
      case .closure, nil: break
      }
      offset += info.count
    }
    return (base, total)
  }

  /// Before an error leaves the function: `inout` arguments go back all the same.
  func emitInoutResults() {
    let count = frame.result.count
    if case .value(let variable, _) = frame.initializer {
      releaseSelf(variable)
    }
    guard let gathered = gatherInouts(after: count) else { return }
    move(from: gathered.base, to: count, count: gathered.count)
  }

  private func releaseSelf(_ variable: Variable) {
    switch variables[variable] {
    case .box(let box): emit(.release, box)
    case .registers(let base): release(base, storageInfo(variable))
    case .closure, nil: break
    }
  }
}

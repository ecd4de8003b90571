import CellMachine
import Diagnostics

// Ownership: an operand is a borrowed variable or an owned temporary with a cleanup.
extension FunctionLowering {
  /// Registers for a value that comes to be owned.
  func temporary(_ info: TypeInfo) -> Operand {
    Operand(base: allocate(info.count), info: info)
  }

  /// Says that the registers now own their value.
  func owned(_ base: Int, _ info: TypeInfo) -> Operand {
    guard info.hasReferences else { return Operand(base: base, info: info) }
    cleanups.append(.release(base: base, info: info))
    return Operand(base: base, info: info, cleanup: cleanups.count - 1)
  }

  func borrowed(_ base: Int, _ info: TypeInfo) -> Operand { Operand(base: base, info: info) }

  /// Takes an operand's value over: an owned one loses its cleanup, a borrowed one is copied.
  /// Its slots end up in `target`, or stay where they are.
  ///
  /// Registers from `mark` on are temporary: nobody reads them afterwards.
  @discardableResult
  func consume(_ operand: Operand, into target: Int? = nil, temporariesFrom mark: Int = .max) -> Int
  {
    if let cleanup = operand.cleanup {
      cleanups[cleanup] = .none
    } else if operand.isBorrowed {
      let base = target ?? allocate(operand.count)
      copy(from: operand.base, to: base, operand.info)
      return base
    }
    guard let target, target != operand.base else { return operand.base }
    if operand.base < mark
      || !builder.moveTemporaries(from: operand.base, to: target, count: operand.count)
    {
      move(from: operand.base, to: target, count: operand.count)
    }
    return target
  }

  /// Takes an operand's value over into registers that nothing else names, to be changed there.
  func detach(_ operand: Operand) -> Int {
    if operand.cleanup != nil { return consume(operand) }
    let base = allocate(operand.count)
    copy(from: operand.base, to: base, operand.info)
    return base
  }

  /// Copies a value and retains what it refers to.
  func copy(from source: Int, to target: Int, _ info: TypeInfo) {
    if info.count == 1 {
      emit(info.hasReferences ? .copy : .move, target, source)
      return
    }
    move(from: source, to: target, count: info.count)
    for offset in info.references { emit(.retain, target + offset) }
  }

  func retain(_ base: Int, _ info: TypeInfo) {
    for offset in info.references { emit(.retain, base + offset) }
  }

  func release(_ base: Int, _ info: TypeInfo) {
    for offset in info.references { emit(.release, base + offset) }
  }

  /// An operand that may be kept while other code runs: an owned copy of what is borrowed.
  func stabilised(_ operand: Operand) -> Operand {
    guard operand.isBorrowed else { return operand }
    let base = consume(operand)
    return owned(base, operand.info)
  }

  /// An operand that keeps its value while variables change: bits that lie in registers below
  /// `mark`, where a variable is, are copied.
  func detached(_ operand: Operand, below mark: Int) -> Operand {
    guard operand.base < mark, operand.cleanup == nil, operand.count > 0 else { return operand }
    if operand.info.hasReferences { return stabilised(operand) }
    let copy = allocate(operand.count)
    move(from: operand.base, to: copy, count: operand.count)
    return borrowed(copy, operand.info)
  }

  /// Releases an owned temporary now.
  func discard(_ operand: Operand) {
    guard let cleanup = operand.cleanup else { return }
    cleanups[cleanup] = .none
    release(operand.base, operand.info)
  }

  // MARK: Scopes

  /// Runs `body`, then undoes what it left, and frees its registers.
  func scope<R>(_ body: () throws -> R) rethrows -> R {
    let depth = cleanups.count
    let mark = next
    let result = try body()
    leave(to: depth)
    cleanups.removeLast(cleanups.count - depth)
    next = mark
    return result
  }

  /// A scope whose value survives it in `target`, which lies below the scope's registers.
  func scope(into target: Int, _ body: () throws -> Operand) rethrows {
    try scope {
      let operand = try body()
      consume(operand, into: target)
    }
  }

  /// Emits what undoes everything above `depth`, and leaves the list as it is: the code goes on
  /// elsewhere.
  func leave(to depth: Int) {
    guard cleanups.count > depth else { return }
    let saved = cleanups
    let mark = next
    let last = lastObject(beyond: depth)
    while cleanups.count > depth {
      let position = cleanups.count - 1
      let cleanup = cleanups.removeLast()
      if position != last { perform(cleanup) }
    }
    if let last { perform(saved[last]) }
    cleanups = saved
    next = mark
  }

  /// The variable that lets its object go after all others, as an optimised program has it: the one
  /// declared last, where nothing hides what its methods do. Others go from the last to the first.
  private func lastObject(beyond depth: Int) -> Int? {
    var last: Int?
    for (position, cleanup) in cleanups[depth...].enumerated() {
      switch cleanup {
      case .deferred: return nil
      case .release(_, _, let object?): last = object == .known ? depth + position : nil
      default: break
      }
    }
    return last
  }

  private func perform(_ cleanup: Cleanup) {
    switch cleanup {
    case .none: break
    case .release(let base, let info, _): release(base, info)
    case .deferred(let block): lowerDeferred(block)
    }
  }

  private func lowerDeferred(_ block: Block) {
    // Whatever it jumps to is inside it; a failure to lower was noted when it was first met.
    scope { try? lower(block) }
  }

  // MARK: Errors

  /// After a call that may throw: jumps to the innermost handler, undoing what lies between.
  func checkError() {
    let label = builder.makeLabel()
    builder.jump(.jumpIfError, to: label)
    errorExits.append(
      ErrorExit(
        label: label, cleanups: cleanups, next: next, context: context, variables: variables,
        range: builder.markedRange))
  }

  /// Throws the error in `register` (owned).
  ///
  /// - Parameter isThrown: It comes from a call, and where it was thrown is known already.
  func raise(_ register: Int, isThrown: Bool = false) {
    func out(_ error: Int) {
      guard isThrown else { return emit(.throwError, error) }
      emit(.setError, error)
      emit(.ret)
    }
    switch context.handler {
    case .function:
      leave(to: 0)
      guard !frame.inouts.isEmpty else {
        emitInoutResults()
        out(register)
        return
      }
      let mark = next
      // Where the `inout` arguments go, the error must not be.
      next = max(next, frame.inouts.reduce(frame.result.count) { $0 + storageInfo($1).count })
      let error = allocate(1)
      move(from: register, to: error, count: 1)
      emitInoutResults()
      out(error)
      next = mark
    case .label(let label, let target, let depth):
      leave(to: depth)
      move(from: register, to: target, count: 1)
      builder.jump(to: label)
    }
  }

  /// Puts the code of all error exits at the end of the function.
  func lowerErrorExits() {
    // Handlers may add exits of their own.
    while !errorExits.isEmpty {
      let exit = errorExits.removeFirst()
      builder.place(exit.label)
      if let range = exit.range { builder.mark(range) }
      cleanups = exit.cleanups
      next = exit.next
      context = exit.context
      variables = exit.variables
      let register = allocate(1)
      emit(.takeError, register)
      raise(register, isThrown: true)
    }
  }
}

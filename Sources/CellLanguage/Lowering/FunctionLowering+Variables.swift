import CellMachine
import Diagnostics

// Where variables live: in registers, in a box when a closure shares them, in the global area.
extension FunctionLowering {
  /// Whether a variable needs a box: closures see each other's changes.
  func needsBox(_ variable: Variable) -> Bool {
    variable.isCaptured && (!variable.isConstant || variable.isInout) && variable.scope == .local
  }

  func storageInfo(_ variable: Variable) -> TypeInfo {
    program.types.storageInfo(concrete(variable.type), variable.ownership)
  }

  /// Whether a global lives in this function's registers: nothing but this cell's own statements
  /// mentions it.
  func isPromoted(_ variable: Variable) -> Bool {
    isMain && variable.scope == .global && !variable.isCaptured
      && variable.lazyInitialValue == nil
  }

  /// Gives a variable its place and returns where its first value must be put; `finishDeclaring`
  /// then makes it known.
  func place(for variable: Variable) -> Int { allocate(storageInfo(variable).count) }

  /// Makes a variable known whose owned value lies in `base`.
  ///
  /// - Parameter isCopy: Whether the value is that of another variable.
  func declare(_ variable: Variable, at base: Int, isCopy: Bool = false) {
    let info = storageInfo(variable)
    if variable.scope == .global {
      let place = program.globalPlace(of: variable)
      if isPromoted(variable) {
        variables[variable] = .registers(base)
        promoted.append((base, place))
      } else {
        for k in 0..<info.count { emit(.storeGlobal, base + k, wide: place.slot + k) }
      }
    } else if needsBox(variable) {
      let box = allocate(1)
      makeBox(box, info, from: base)
      variables[variable] = .box(box)
      cleanups.append(.release(base: box, info: info.boxInfo))
    } else {
      variables[variable] = .registers(base)
      if info.hasReferences {
        let isOwn = variable.ownership == .strong && !isCopy
        cleanups.append(.release(base: base, info: info, object: isOwn ? info.object : nil))
      }
    }
  }

  /// Makes a variable known that is another name for registers which outlive it.
  func alias(_ variable: Variable, to base: Int) { variables[variable] = .registers(base) }

  func makeBox(_ register: Int, _ info: TypeInfo, from base: Int) {
    emit(.makeBox, register, wide: layout(info))
    for k in 0..<info.count { emit(.storeSlot, register, k, base + k) }
  }

  func emit(_ operation: Operation, _ a: Int, wide: Int) {
    builder.emit(operation, a, wide: wide)
  }

  /// Declares a variable without a value: its slots are 0, those of a global say that it is unset.
  func declareEmpty(_ variable: Variable) {
    let info = storageInfo(variable)
    if variable.scope == .global, !isPromoted(variable) {
      _ = program.globalPlace(of: variable)
      return
    }
    let base = allocate(info.count)
    zero(base, info.count)
    declare(variable, at: base)
  }

  func zero(_ base: Int, _ count: Int) {
    if count == 1 {
      emit(.loadInt, base, wide: 0)
    } else if count > 0 {
      emit(.zero, base, 0, count)
    }
  }

  /// Declares a variable with the value of an expression.
  func declare(_ variable: Variable, value: Expr) throws {
    let info = storageInfo(variable)
    let base = allocate(info.count)
    if variable.ownership == .strong {
      try lowerOwned(value, into: base, isFresh: true)
    } else {
      try scope {
        let target = try lower(value)
        emit(.makeWeak, base, target.base)
      }
    }
    let isCopy = if case .variable = value.kind { true } else { false }
    declare(variable, at: base, isCopy: isCopy)
  }

  // MARK: Paths

  /// A place that has been worked out: what it depends on (indices, objects) is in registers.
  indirect enum Path {
    case registers(Int, TypeInfo)
    /// Slots of the object in a register.
    case slots(object: Int, offset: Int, TypeInfo)
    case global(Int, TypeInfo)
    case field(Path, offset: Int, TypeInfo)
    case element(Path, index: Int, TypeInfo)
    /// The payload of an optional; nil traps.
    case force(Path, TypeInfo, SourceRange)
    /// The payload of an optional that has just been found not to be nil.
    case some(Path, TypeInfo)
    /// A `weak` or `unowned` place, as an optional or plain reference.
    case weak(Path, TypeInfo, StorageDecl.Ownership)
    case computed(ComputedPath)
    case temporary(Operand)

    var info: TypeInfo {
      switch self {
      case .registers(_, let info), .slots(_, _, let info), .global(_, let info),
        .field(_, _, let info), .element(_, _, let info), .force(_, let info, _),
        .some(_, let info), .weak(_, let info, _):
        info
      case .computed(let computed): computed.info
      case .temporary(let operand): operand.info
      }
    }

    /// Whether getters and setters stand between it and where it is stored.
    var isReachedByAccessors: Bool {
      switch self {
      case .computed: true
      case .field(let base, _, _), .element(let base, _, _), .force(let base, _, _),
        .some(let base, _):
        base.isReachedByAccessors
      case .registers, .slots, .global, .weak, .temporary: false
      }
    }

    /// Whether a change is made where the value lies, so that nothing has to be put back after it.
    var isChangedInPlace: Bool {
      switch self {
      case .registers, .temporary: true
      case .field(let base, _, _), .force(let base, _, _), .some(let base, _):
        base.isChangedInPlace
      case .slots, .global, .element, .weak, .computed: false
      }
    }

    /// The registers of the local variable that it is a part of, if it is.
    var rootRegister: Int? {
      switch self {
      case .registers(let base, _): base
      case .field(let base, _, _), .element(let base, _, _), .force(let base, _, _),
        .some(let base, _), .weak(let base, _, _):
        base.rootRegister
      case .computed(let computed):
        if case .place(let base) = computed.base { base.rootRegister } else { nil }
      case .slots, .global, .temporary: nil
      }
    }

    /// Whether getting it or putting it back runs code that can throw or fail.
    var callsCode: Bool {
      switch self {
      case .registers, .slots, .global, .temporary: false
      case .field(let base, _, _), .element(let base, _, _), .force(let base, _, _),
        .some(let base, _), .weak(let base, _, _):
        base.callsCode
      case .computed: true
      }
    }
  }

  struct ComputedPath {
    enum Base {
      case none
      case place(Path)
      case value(Operand)
    }
    var base: Base
    let getter: FunctionReference
    let setter: FunctionReference?
    let indices: [PreparedArgument]
    let info: TypeInfo
  }

  /// The path of a variable, of whatever it is stored in.
  func path(of variable: Variable) throws -> Path {
    let info = storageInfo(variable)
    let path: Path
    if variable.scope == .global, variables[variable] == nil {
      let place = program.globalPlace(of: variable)
      try initialiseIfNeeded(variable, place)
      path = .global(place.slot, place.info)
    } else {
      switch variables[variable] {
      case .registers(let base): path = .registers(base, info)
      case .box(let box): path = .slots(object: box, offset: 0, info)
      case .closure, nil:
        throw failure("variable '\(variable.name)' has no place")
      }
    }
    guard variable.ownership != .strong else { return path }
    return .weak(path, self.info(variable.type), variable.ownership)
  }

  func failure(_ message: String) -> Lowering.Failure {
    Lowering.Failure(message: message, function: decl.name)
  }

  /// A global that is initialised on first use: does that now, unless it has been done.
  private func initialiseIfNeeded(
    _ variable: Variable, _ place: Lowering.GlobalPlace
  ) throws {
    guard let flag = place.flag, let initial = variable.lazyInitialValue else { return }
    let done = builder.makeLabel()
    let mark = next
    let register = allocate(1)
    emit(.loadGlobal, register, wide: flag)
    builder.jump(.jumpIf, register, to: done)
    emit(.loadInt, register, wide: 1)
    emit(.storeGlobal, register, wide: flag)
    let window = allocate(max(1, place.info.count))
    emit(.call, window, wide: program.function(initial, initial.fixedArguments))
    for k in 0..<place.info.count { emit(.storeGlobal, window + k, wide: place.slot + k) }
    next = mark
    builder.place(done)
  }
}

extension FunctionDecl {
  /// What its requirements say that its generic parameters are: a static that is stored in an
  /// extension for one type has an initial value made for that.
  fileprivate var fixedArguments: Substitution {
    var fixed = Substitution()
    var count = -1
    while count < fixed.types.count {
      count = fixed.types.count
      for case .same(let a, let b) in requirements {
        for case (.parameter(let parameter), let type) in [(a, b), (b, a)] {
          if case .parameter(let other) = type {
            fixed[parameter] = fixed[parameter] ?? fixed[other]
          } else if !type.isAbstract {
            fixed[parameter] = type
          }
        }
      }
    }
    return fixed
  }
}

extension TypeInfo {
  /// One reference, as that of a box.
  var boxInfo: TypeInfo { TypeInfo.reference }

  static var reference: TypeInfo { TypeInfo(.void, [.reference], .host) }
  static var raw: TypeInfo { TypeInfo(.void, [.raw], .metatype) }
}

import CellMachine

extension FunctionDecl {
  /// Whether an initialiser can leave an instance behind that it hasn't finished.
  var mayFail: Bool { isFailable || isThrowing || isRethrowing }
}

// Instances whose initialiser may fail. The `deinit` of a class reads its properties, so it runs only
// when all have values: the machine keeps a mark on the instance from its making until then. A
// subclass's properties have values before `super.init`, so the root class's are the last ones.
//
// Source: The Swift Programming Language, "Two-Phase Initialization".
extension FunctionLowering {
  /// In an initialiser that may fail: `self` is a whole instance from here on.
  func finishInstance() {
    guard decl.mayFail, case .instance = frame.initializer, let me = decl.selfVariable,
      case .registers(let register) = variables[me]
    else { return }
    emit(.setUnfinished, register, 0)
  }

  /// Sets up what an initialiser of a root class that may fail keeps of its progress.
  func startProgress() {
    guard decl.mayFail, !decl.isDelegating, case .instance = frame.initializer,
      let owner = decl.owner, owner.superclass == nil
    else { return }
    let properties = oracle.storedProperties(of: owner).filter { $0.initialValue == nil }
    guard !properties.isEmpty else { return finishInstance() }
    // With more properties than bits, one that fails after the last of them runs no `deinit`.
    guard properties.count < Int.bitWidth else { return }
    let register = allocate(1)
    load(0, into: register)
    frame.progress = FunctionFrame.Progress(register: register, properties: properties)
  }

  /// After an assignment: whether that was the last property without a value.
  func noteProgress(_ place: LValue) {
    guard let progress = frame.progress, case .objectField(let base, let property, _) = place,
      case .variable(decl.selfVariable) = base.kind,
      let index = progress.properties.firstIndex(of: property)
    else { return }
    let mark = next
    let bits = allocate(1)
    load(1 << index, into: bits)
    emit(.or, progress.register, progress.register, bits)
    load(1 << progress.properties.count - 1, into: bits)
    let unfinished = builder.makeLabel()
    builder.branch(.jumpNeI, progress.register, bits, to: unfinished)
    finishInstance()
    builder.place(unfinished)
    next = mark
  }
}

/// Runs functions; keeps globals, objects and types from one cell to the next.
///
/// A machine is used by one thread at a time; several machines can run side by side.
package final class Machine {
  package let state: UnsafeMutablePointer<MachineState>
  package var limits: Limits

  struct Slab {
    let memory: UnsafeMutableRawPointer
    let sizeClass: Int
  }
  var slabs: [Slab] = []
  var largeObjects: [UnsafeMutableRawPointer] = []
  /// Numbers of the instances that were asked for one, by address.
  var identities: [Slot: Int] = [:]
  var identityCount = 0

  package internal(set) var types: [TypeDescriptor] = []
  var layoutIDs: [Layout: LayoutID] = [:]
  package internal(set) var layouts: [Layout] = []
  package internal(set) var functions: [Function] = []
  /// Code by address; rebuilt when it is asked for.
  var codeOrder: [CodeRange] = []
  /// By bytes: Swift's `==` takes differently encoded text for equal.
  var stringConstants: [[UInt8]: Int] = [:]
  var rawConstants: [Slot: Int] = [:]
  var typeLists: [[TypeID]: UnsafePointer<TypeID>] = [:]

  /// What stopped the run, while it unwinds.
  package internal(set) var pendingTrap: Trap?
  package var output = Output()
  /// Finds (lowers) the function that fulfils a requirement for a type, when an existential's method
  /// is called on a type for the first time; -1 when there is none.
  package var resolveWitness: ((_ requirement: Int, _ type: TypeID) -> Int)?
  /// Finds out whether a value of a runtime type can be cast to another type.
  package var resolveConformance: ((_ type: TypeID, _ target: Int) -> Bool)?
  var nestedRuns = 0
  package var compiled = CompiledCode()

  package init(limits: Limits = Limits()) {
    self.limits = limits
    state = .allocate(capacity: 1)
    let stack = Slots.allocate(capacity: limits.stackSlots)
    let returns = UnsafeMutablePointer<UnsafePointer<Instruction>>
      .allocate(capacity: limits.callDepth + 8)
    let freeLists = UnsafeMutablePointer<UnsafeMutableRawPointer?>
      .allocate(capacity: Heap.smallBytesMax / Heap.unit + 1)
    freeLists.initialize(repeating: nil, count: Heap.smallBytesMax / Heap.unit + 1)
    let characters = Slots.allocate(capacity: 128)
    characters.initialize(repeating: 0, count: 128)
    state.initialize(
      to: MachineState(
        stack: stack, stackEnd: stack + limits.stackSlots,
        returns: returns, returnsEnd: returns + limits.callDepth,
        top: stack, returnTop: returns, pc: Machine.haltCode,
        functions: GrowableTable(), sites: GrowableTable(), constants: GrowableTable(),
        globals: GrowableTable(), layouts: GrowableTable(), types: GrowableTable(),
        witnesses: GrowableTable(), jumpTables: GrowableTable(),
        freeLists: freeLists, characters: characters, doomed: GrowableTable(),
        exitFrame: stack, exitReturns: returns, entries: GrowableTable(), machine: self))
    state.pointee.startWork(limits.fuel)
    compiled.policy = limits.compilation
    state.pointee.memoryLimit = limits.memoryBytes
    _ = layout(.empty)
    _ = layout(.raw)
    _ = layout(.reference)
  }

  deinit {
    freeObjects()
    for layout in 0..<state.pointee.layouts.count {
      state.pointee.layouts[layout].references.deallocate()
    }
    for function in functions { function.deallocate() }
    for list in typeLists.values { list.deallocate() }
    for requirement in 0..<state.pointee.witnesses.count {
      state.pointee.witnesses[requirement].deallocate()
    }
    for table in 0..<state.pointee.jumpTables.count {
      state.pointee.jumpTables[table].deallocate()
    }
    state.pointee.functions.deallocate()
    state.pointee.sites.deallocate()
    state.pointee.constants.deallocate()
    state.pointee.globals.deallocate()
    state.pointee.layouts.deallocate()
    state.pointee.types.deallocate()
    state.pointee.witnesses.deallocate()
    state.pointee.jumpTables.deallocate()
    state.pointee.doomed.deallocate()
    state.pointee.entries.deallocate()
    compiled.deallocate()
    state.pointee.stack.deallocate()
    state.pointee.returns.deallocate()
    state.pointee.freeLists.deallocate()
    state.pointee.characters.deallocate()
    state.deallocate()
  }

  /// Frees all memory of objects; those that hold Swift values give them up first. No `deinit` of a
  /// cell runs: the program has ended.
  private func freeObjects() {
    for slab in slabs {
      let size = slab.sizeClass * Heap.unit
      for index in 0..<Heap.slabBytes / size { giveUp(slab.memory + index * size) }
      slab.memory.deallocate()
    }
    for object in largeObjects {
      giveUp(object)
      (object - Heap.largePrefix).deallocate()
    }
  }

  private func giveUp(_ memory: UnsafeMutableRawPointer) {
    let object = Object(memory.assumingMemoryBound(to: ObjectHeader.self))
    switch object.kind {
    case .string: object.body(as: String.self).deinitialize(count: 1)
    case .host: object.body(as: Any.self).deinitialize(count: 1)
    case .table: Table(object).deallocate()
    case .array, .box, .existential, .closure, .instance, .weak, .free: break
    }
  }

  package var heap: Heap { Heap(state: state) }

  // MARK: Layouts, types, constants, globals

  /// The number of a layout.
  package func layout(_ layout: Layout) -> LayoutID {
    if let id = layoutIDs[layout] { return id }
    let id = layouts.count
    layouts.append(layout)
    layoutIDs[layout] = id
    state.pointee.layouts.append(LayoutRecord(layout))
    return id
  }

  /// Adds a runtime type; `define` can fill it in later (types may refer to one another).
  package func addType(_ descriptor: TypeDescriptor) -> TypeID {
    let id = types.count
    types.append(descriptor)
    state.pointee.types.append(
      TypeRecord(
        layout: descriptor.layout, instanceLayout: 0, deinitializer: -1, superclass: -1,
        keyKind: nil))
    define(id, descriptor)
    return id
  }

  package func define(_ id: TypeID, _ descriptor: TypeDescriptor) {
    types[id] = descriptor
    var record = TypeRecord(
      layout: descriptor.layout, instanceLayout: descriptor.instanceLayout ?? 0,
      deinitializer: descriptor.deinitializer ?? -1, superclass: -1,
      keyKind: KeyKind(descriptor.kind))
    if case .class(_, let superclass?) = descriptor.kind { record.superclass = superclass }
    state.pointee.types[id] = record
  }

  /// Index of a constant string, which lives as long as the machine.
  package func constant(_ text: String) -> Int {
    let key = Array(text.utf8)
    if let index = stringConstants[key] { return index }
    let index = state.pointee.constants.count
    state.pointee.constants.append(heap.makeCharacter(text).slot)
    stringConstants[key] = index
    return index
  }

  /// Index of constant bits.
  package func constant(bits: Slot) -> Int {
    if let index = rawConstants[bits] { return index }
    let index = state.pointee.constants.count
    state.pointee.constants.append(bits)
    rawConstants[bits] = index
    return index
  }

  /// Room for a new global; its slots are 0. Returns the first slot's index.
  package func addGlobal(slots: Int) -> Int {
    let index = state.pointee.globals.count
    state.pointee.globals.extend(to: index + slots, with: 0)
    return index
  }

  /// Says that slots of a global, which must hold objects, don't yet: to use them is a trap.
  package func leaveUnset(global index: Int, slots: [Int]) {
    for slot in slots { state.pointee.globals[index + slot] = Machine.unset }
  }

  /// A register of the outermost frame, once a run has ended.
  package func register(_ index: Int) -> Slot { state.pointee.stack[index] }

  /// The slots of a global, for display and snapshots.
  package func global(_ index: Int) -> Slots { state.pointee.globals.base + index }

  func typeList(_ types: [TypeID]) -> UnsafePointer<TypeID> {
    if let list = typeLists[types] { return list }
    let list = UnsafeMutablePointer<TypeID>.allocate(capacity: max(1, types.count))
    list.initialize(from: types, count: types.count)
    typeLists[types] = UnsafePointer(list)
    return UnsafePointer(list)
  }

  /// A native at one place, with what its generic parameters stand for; returns its index for
  /// `callNative`.
  package func addSite(_ native: Native, types: [TypeID] = [], windowSlots: Int) -> Int {
    let index = state.pointee.sites.count
    state.pointee.sites.append(
      NativeSite(
        body: native.body, cost: native.cost, windowSlots: windowSlots, types: typeList(types)))
    return index
  }

  /// A method that is found by dynamic type; returns its number for `callWitness`.
  package func addRequirement() -> Int {
    state.pointee.witnesses.append(GrowableTable())
    return state.pointee.witnesses.count - 1
  }

  // MARK: Traps and output

  /// Notes that the run must stop; the first trap stays.
  package func trap(_ kind: Trap.Kind, _ message: String? = nil, help: String? = nil) {
    guard state.pointee.trapped == 0 else { return }
    state.pointee.trapped = 1
    pendingTrap = Trap(kind, message, help: help)
  }

  /// Prints.
  package func write(_ text: String) {
    let bytes = text.utf8.count
    heap.burn(bytes / 8)
    if output.byteCount + bytes > limits.outputBytes {
      trap(.outputLimit)
      return
    }
    output.write(text)
  }
}

/// Printed text: collected, or handed on at once.
package struct Output {
  package private(set) var text = ""
  package private(set) var byteCount = 0
  /// Gets the text instead of `text`.
  package var sink: ((String) -> Void)?

  package init() {}

  mutating func write(_ piece: String) {
    byteCount += piece.utf8.count
    if let sink { sink(piece) } else { text += piece }
  }

  /// The text so far, which is then forgotten; the limit starts again.
  package mutating func take() -> String {
    let taken = text
    text = ""
    byteCount = 0
    return taken
  }
}

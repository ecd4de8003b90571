/// The part of a machine that instructions touch, in memory of its own: no reference counting and no
/// exclusivity checks on the way there.
package struct MachineState {
  /// What is left of the slice of work in use; below 0 another one is taken, or the run stops.
  var fuel = 0
  /// Work left behind the slice.
  fileprivate(set) var reserve = 0
  /// Anything but 0: a trap is waiting in `Machine.pendingTrap`.
  package var trapped = 0
  /// The error that is being thrown (an existential or an instance), or 0.
  package var error: Slot = 0
  /// One past the instruction that handed an error out of a function last.
  var errorPlace = Machine.haltCode

  package var memoryUsed = 0
  package var memoryPeak = 0
  package var memoryLimit = 0
  package var liveObjects = 0

  /// First register of the value stack, and the first that a frame may not reach.
  var stack: Slots
  var stackEnd: Slots
  /// Return addresses of the active calls.
  var returns: UnsafeMutablePointer<UnsafePointer<Instruction>>
  var returnsEnd: UnsafeMutablePointer<UnsafePointer<Instruction>>

  // Where the innermost run stands; written before anything that may call back or trap.
  /// The first register that a nested run may use; while `topIsFrame` is set, the running frame's
  /// first register instead: where the frame ends is only worked out when somebody needs it.
  var top: Slots
  var topIsFrame = false
  var returnTop: UnsafeMutablePointer<UnsafePointer<Instruction>>
  var pc: UnsafePointer<Instruction>

  var functions: GrowableTable<FunctionRecord>
  var sites: GrowableTable<NativeSite>
  var constants: GrowableTable<Slot>
  var globals: GrowableTable<Slot>
  var layouts: GrowableTable<LayoutRecord>
  var types: GrowableTable<TypeRecord>
  /// Where methods of protocols are, by requirement and then by type; -1 while unknown.
  var witnesses: GrowableTable<GrowableTable<Int32>>
  var jumpTables: GrowableTable<UnsafeMutablePointer<Int32>>

  /// Heads of the free lists, by size in units of 16 bytes.
  let freeLists: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  /// Objects of the ASCII characters, made when they are first met; 0 until then.
  let characters: Slots
  /// Objects that wait to be destroyed.
  var doomed: GrowableTable<Slot>
  /// How many `deinit`s run inside one another.
  var destroyDepth = 0

  /// Where compiled code left the frame and the return addresses.
  var exitFrame: Slots
  var exitReturns: UnsafeMutablePointer<UnsafePointer<Instruction>>
  /// How compiled code is entered, and where; what `compiled` names.
  var enter: UnsafeRawPointer?
  var entries: GrowableTable<UnsafeRawPointer>

  unowned(unsafe) let machine: Machine
}

// Work is handed out in slices: whoever uses one up is where much work is done.
extension MachineState {
  static let slice = 1 << 15

  /// Work left; below 0 the run stops.
  package var workLeft: Int { fuel &+ reserve }

  package mutating func startWork(_ work: Int) {
    reserve = 0
    fuel = work
    if fuel > MachineState.slice {
      reserve = fuel - MachineState.slice
      fuel = MachineState.slice
    }
  }

  /// The next slice; false when no work is left.
  mutating func refill() -> Bool {
    guard fuel < 0 else { return true }
    let more = min(reserve, MachineState.slice &- fuel)
    reserve &-= more
    fuel &+= more
    return fuel >= 0
  }
}

/// An array in memory of its own that only grows; reading it costs one load.
package struct GrowableTable<Element> {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 16) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  @inline(__always) subscript(_ index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  mutating func append(_ element: Element) {
    if count == capacity { grow(to: 2 * capacity) }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always) mutating func popLast() -> Element {
    count &-= 1
    return (base + count).move()
  }

  /// Makes room for `newCount` elements in all, new ones being `element`.
  mutating func extend(to newCount: Int, with element: Element) {
    guard newCount > count else { return }
    if newCount > capacity { grow(to: max(newCount, 2 * capacity)) }
    (base + count).initialize(repeating: element, count: newCount - count)
    count = newCount
  }

  private mutating func grow(to newCapacity: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = newCapacity
  }

  func deallocate() {
    base.deinitialize(count: count)
    base.deallocate()
  }
}

/// A function as instructions see it.
struct FunctionRecord {
  var code: UnsafePointer<Instruction>
  /// Registers of a frame, arguments and results included.
  var registerCount: Int
  /// Work that a call burns.
  var cost: Int
  /// Its machine code, for calls from compiled functions; nil while nothing is compiled.
  var compiled: UnsafeRawPointer?
}

/// A native at one place, with what its generic parameters stand for there.
struct NativeSite {
  var body: @Sendable (NativeCall) -> Void
  var cost: Int
  /// Slots of the window that the native reads and writes; a call back must not touch them.
  var windowSlots: Int
  var types: UnsafePointer<TypeID>
}

/// A runtime type as instructions see it.
struct TypeRecord {
  /// Of a value of the type.
  var layout: LayoutID
  /// Of a class: of its instances' fields.
  var instanceLayout: LayoutID
  /// Function that runs the `deinit`s of a class, from the subclass upwards; -1 for none.
  var deinitializer: Int
  /// Of a class: the type of its superclass, or -1.
  var superclass: TypeID
  /// How natives hash and compare values of the type; nil when only the program can.
  var keyKind: KeyKind?
}

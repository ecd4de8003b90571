package import CellLanguage
package import CellMachine
import Tensors

/// The library as the cells of one machine use it: budgets, faults, random numbers, run-time types.
///
/// Work and memory of the library and of the machine are kept on both sides' books, so that one
/// budget limits both: whenever control passes from one to the other, each is told what the
/// other has used since the last time.
///
/// Used by one thread at a time, as its machine is.
package final class LibrarySession: @unchecked Sendable {
  /// The machine that the cells run on; it owns this session through its calls.
  private(set) weak var machine: Machine?
  private weak var lowering: Lowering?
  private weak var universe: Universe?

  /// The machine's memory of objects.
  let heap: Heap
  private let rawLayout: LayoutID
  private let referenceLayout: LayoutID
  private var typeIDs: [ObjectIdentifier: TypeID] = [:]
  private var cellTypes: [TypeID: CellType] = [:]
  /// How deep the values are nested that the call at hand may hold.
  private var nesting: UInt32 = 0
  private let books = UnsafeMutablePointer<Books>.allocate(capacity: 1)

  /// What both sides have been told of each other. In memory of its own, since every call looks
  /// here: no exclusivity checks on the way.
  private struct Books {
    /// The library's work that the machine knows of.
    var work = 0
    /// The machine's fuel when the library was last told.
    var fuel = 0
    /// Bytes that tensors of earlier cells hold.
    var bytesBefore = 0
    /// Bytes of tensors that the machine knows of, those of earlier cells included.
    var bytes = 0
  }

  /// The machine's work is told to the library in portions of at least this, but for what its
  /// closures do. The portions are part of what makes limits deterministic.
  private static let portion = 100_000

  /// Makes the library callable from what `lowering` lowers.
  package init(_ lowering: Lowering, _ universe: Universe) {
    machine = lowering.machine
    self.lowering = lowering
    self.universe = universe
    heap = lowering.machine.heap
    rawLayout = lowering.machine.layout(.raw)
    referenceLayout = lowering.machine.layout(.reference)
    books.initialize(to: Books())
    lowering.host = { [self] _, index in native(index) }
  }

  /// For tests of single crossings.
  init(machine: Machine) {
    self.machine = machine
    heap = machine.heap
    rawLayout = machine.layout(.raw)
    referenceLayout = machine.layout(.reference)
    books.initialize(to: Books())
  }

  deinit { books.deallocate() }

  // MARK: Running cells

  /// Runs a cell's code: the library draws from the cell's own random numbers, and its work, bytes
  /// and faults count as the cell's.
  ///
  /// Inside a `Supervision.run` around the whole notebook, tensors of earlier cells go on counting
  /// towards the memory budget; without one they stop when their cell ends.
  ///
  /// - Parameters:
  ///   - seed: The notebook's seed.
  ///   - label: The cell's label; cells with different labels draw independent numbers.
  ///   - body: Runs the code (`lowering.run(main)`).
  /// - Throws: What `body` throws.
  package func run<Result>(
    seed: Int, label: String, body: () throws -> Result
  ) throws -> Result {
    guard let machine else { return try body() }
    let state = machine.state
    // Between cells this is what tensors of earlier cells still hold.
    books.pointee.bytesBefore = Supervision.bytes
    tellBytes(books.pointee.bytesBefore)
    // `Machine.run` starts with this much fuel.
    state.pointee.startWork(machine.limits.fuel)
    var outcome: Swift.Result<Result, any Error>?
    do {
      try Supervision.run(
        workLimit: machine.limits.fuel,
        memoryLimit: max(0, state.pointee.memoryLimit - state.pointee.memoryUsed)
      ) {
        books.pointee.work = 0
        books.pointee.fuel = machine.limits.fuel
        outcome = Swift.Result {
          try Random.with(Philox(seed: seed).stream(named: label), body: body)
        }
      }
    } catch {
      // A fault of a cell's call has already become the trap in `outcome`.
      if case .failure? = outcome {} else { throw Trap(error) }
    }
    guard let outcome else { throw Trap(.internalError) }
    return try outcome.get()
  }

  /// Tells the library of the machine's work, when that is at least a portion.
  @inline(__always) private func tellLibrary(portion: Int) {
    let work = books.pointee.fuel - heap.state.pointee.workLeft
    guard work > portion else { return }
    Supervision.charge(steps: work)
    books.pointee.fuel = heap.state.pointee.workLeft
    books.pointee.work += work
  }

  /// Tells the machine of the library's work and bytes.
  @inline(__always) private func tellMachine() {
    let work = Supervision.work
    let new = work - books.pointee.work
    if new > 0 {
      books.pointee.work = work
      // Fuel that goes for the library isn't the machine's own work.
      books.pointee.fuel -= new
      heap.burn(new)
    }
    tellBytes(books.pointee.bytesBefore + Supervision.bytes)
  }

  @inline(__always) private func tellBytes(_ bytes: Int) {
    if bytes == books.pointee.bytes { return }
    heap.charge(bytes - books.pointee.bytes)
    books.pointee.bytes = bytes
  }

  // MARK: Calls from cells

  /// The native of a bound function.
  package func native(_ index: Int) -> Native? { Library.native(index, self) }

  @inline(__always)
  func perform(_ call: NativeCall, _ thunk: (inout HostCall) throws -> Void) {
    tellLibrary(portion: Self.portion)
    let outerNesting = nesting
    nesting = 0
    defer { nesting = outerNesting }
    var host = HostCall(call, self)
    do {
      try thunk(&host)
    } catch let error as CrossingError {
      call.trap(.library, error.message, help: error.help)
    } catch {
      let trap = Trap(error)
      call.trap(trap.kind, trap.message, help: trap.help)
    }
    tellMachine()
    if Supervision.hasFault { reportFault(call) }
  }

  private func reportFault(_ call: NativeCall) {
    guard let fault = Supervision.pendingFault, !call.isTrapped else { return }
    let trap = Trap(fault)
    call.trap(trap.kind, trap.message, help: trap.help)
  }

  // MARK: Nested values

  /// Values inside values are destroyed by calls inside calls, for which native stack is finite.
  private static let nestingMax: UInt32 = 100_000

  /// Notes a value that the call at hand gets as `any P`: what it returns may hold it.
  func willHold(_ object: Object) { nesting = max(nesting, object.nesting) }

  /// A new object (+1) for what the call at hand returns.
  func makeHost(_ value: Any) -> Slot {
    let object = heap.makeHost(value)
    object.nesting = nesting + 1
    if object.nesting > Self.nestingMax {
      machine?.trap(
        .depthLimit, "values of the library are nested more than 100 000 deep",
        help: "keep them in an array instead of one in another")
    }
    return object.slot
  }

  // MARK: Calls of cells' functions

  /// Calls a closure whose arguments lie in `arguments`, the closure itself last.
  func call<Result: Returning>(
    _ closure: Slot, _ arguments: Slots, count: Int, returning: Result.Type
  ) -> Result.Crossed {
    guard let results = enter(Object(known: closure).function, arguments, count: count) else {
      return stopped(returning: Result.self)
    }
    return taken(Result.self, from: results)
  }

  /// Runs a function of a cell.
  ///
  /// - Returns: Its results, which are the caller's to release; nil when the cell was stopped.
  func enter(_ function: Int, _ arguments: Slots, count: Int) -> Slots? {
    guard let machine, machine.state.pointee.trapped == 0 else { return nil }
    tellMachine()
    defer { tellLibrary(portion: 0) }
    return machine.call(
      function: function, UnsafeBufferPointer(start: UnsafePointer(arguments), count: count))
  }

  /// What the library gets in place of a result. The machine knows why the cell was stopped; the
  /// library's loops end at the fault.
  func stopped<Result: Returning>(returning: Result.Type) -> Result.Crossed {
    stopped(returning: Result.placeholder)
  }

  func stopped<Value>(returning placeholder: Value) -> Value {
    fault(CellStopped(), returning: placeholder)
  }

  /// A result that is read and released.
  func taken<Result: Returning>(_ type: Result.Type, from results: Slots) -> Result.Crossed {
    defer { Result.release(results, heap) }
    do {
      return try Result.read(results, self)
    } catch {
      return fault(error, returning: Result.placeholder)
    }
  }

  /// Gives up a closure that the library has held.
  func releaseClosure(_ closure: Slot) {
    // When the machine goes, it takes all its objects with it.
    if machine != nil { heap.release(closure) }
  }

  // MARK: Layouts and types

  func layout<C: Crossing>(of type: C.Type) -> LayoutID {
    let kinds = C.kinds
    if kinds.count == 1 { return kinds[0] == .raw ? rawLayout : referenceLayout }
    return machine?.layout(Layout(kinds)) ?? rawLayout
  }

  /// The object with the library's value behind a reference to it or to a box with it; nil for a
  /// value of a cell.
  @inline(__always) func hostObject(_ slot: Slot) -> Object? {
    var object = Object(known: slot)
    if object.kind == .existential, machine?.isHost(object.type) ?? true {
      object = Object(known: object.body[0])
    }
    return object.kind == .host ? object : nil
  }

  /// The value of a cell's own type behind an existential or an instance.
  func cellValue(_ slot: Slot) -> CellValue? {
    let object = Object(known: slot)
    guard object.kind == .existential || object.kind == .instance,
      let type = cellType(object.type)
    else { return nil }
    return CellValue(object, type, self)
  }

  private func cellType(_ id: TypeID) -> CellType? {
    if let known = cellTypes[id] { return known }
    guard let machine, let lowering else { return nil }
    let type = CellType(id, name: machine.types[id].name, lowering)
    cellTypes[id] = type
    return type
  }

  /// The run-time type of a library value that goes into a box.
  func typeID(of value: Any) -> TypeID {
    let type = Swift.type(of: value)
    if let id = typeIDs[ObjectIdentifier(type)] { return id }
    guard let machine else { return 0 }
    let name = String(reflecting: type)
    let id =
      // The type that cells know by this name, so that they can ask for it.
      universe?.libraryType(named: name).flatMap { lowering?.typeID($0) }
      ?? machine.addType(
        TypeDescriptor(
          name: String(describing: type), qualifiedName: name, kind: .host,
          layout: referenceLayout))
    typeIDs[ObjectIdentifier(type)] = id
    return id
  }
}

/// A cell's function was stopped; the machine's trap says why.
private struct CellStopped: Error {}

extension Trap {
  /// What stops a cell when the library can't go on.
  init(_ fault: any Error) {
    switch fault {
    case let error as WorkLimitExceeded:
      self.init(.fuelLimit, help: error.help)
    case let error as MemoryLimitExceeded:
      self.init(.memoryLimit, error.description, help: error.help)
    case let error as any TensorError:
      self.init(.library, error.description, help: error.help)
    case let error as CrossingError:
      self.init(.library, error.message, help: error.help)
    case let trap as Trap:
      self = trap
    default:
      self.init(.library, "\(fault)")
    }
  }
}

package import CellLanguage
package import CellMachine
import Tensors

/// The library as the cells of one machine use it: budgets, faults, random numbers, run-time types.
///
/// Work and memory of the library and of the machine are kept on both sides' books, so that one
/// budget limits both: whenever control passes from one to the other, `settle` tells each what the
/// other has used since the last time.
///
/// Used by one thread at a time, as its machine is.
package final class LibrarySession: @unchecked Sendable {
  /// The machine that the cells run on; it owns this session through its calls.
  private(set) weak var machine: Machine?
  private weak var lowering: Lowering?
  private weak var universe: Universe?

  /// The machine's memory of objects; valid while a cell runs.
  private(set) var heap: Heap
  private let rawLayout: LayoutID
  private let referenceLayout: LayoutID
  private var typeIDs: [ObjectIdentifier: TypeID] = [:]

  // What both sides have been told of each other.
  private var workSeen = 0
  private var fuelSeen = 0
  /// Bytes that tensors of earlier cells hold, and what the machine has been charged for in all.
  private var bytesBefore = 0
  private var bytesCharged = 0

  /// Makes the library callable from what `lowering` lowers.
  package init(_ lowering: Lowering, _ universe: Universe) {
    machine = lowering.machine
    self.lowering = lowering
    self.universe = universe
    heap = lowering.machine.heap
    rawLayout = lowering.machine.layout(.raw)
    referenceLayout = lowering.machine.layout(.reference)
    lowering.host = { [self] _, index in native(index) }
  }

  /// For tests of single crossings.
  init(machine: Machine) {
    self.machine = machine
    heap = machine.heap
    rawLayout = machine.layout(.raw)
    referenceLayout = machine.layout(.reference)
  }

  // MARK: Running cells

  /// Runs a cell's code: the library draws from the cell's own random numbers, and its work, bytes
  /// and faults count as the cell's.
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
    // Called between cells, so the bytes are those that earlier cells' tensors still hold.
    bytesBefore = Supervision.bytes
    charge(bytes: bytesBefore)
    // `Machine.run` starts with this much fuel.
    state.pointee.fuel = machine.limits.fuel
    var outcome: Swift.Result<Result, any Error>?
    do {
      try Supervision.run(
        workLimit: machine.limits.fuel,
        memoryLimit: max(0, state.pointee.memoryLimit - state.pointee.memoryUsed + bytesBefore)
      ) {
        workSeen = Supervision.work
        fuelSeen = machine.limits.fuel
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

  /// Work and bytes that either side has used since the last time, told to the other.
  private func settle() {
    let library = Supervision.work - workSeen
    let own = fuelSeen - heap.state.pointee.fuel
    if library > 0 { heap.burn(library) }
    if own > 0 { Supervision.charge(work: own) }
    workSeen = Supervision.work
    fuelSeen = heap.state.pointee.fuel
    charge(bytes: bytesBefore + Supervision.bytes)
  }

  private func charge(bytes: Int) {
    if bytes == bytesCharged { return }
    heap.charge(bytes - bytesCharged)
    bytesCharged = bytes
  }

  // MARK: Calls from cells

  /// The native of a bound function.
  package func native(_ index: Int) -> Native? { Library.native(index, self) }

  @inline(__always)
  func perform(_ call: NativeCall, _ thunk: (inout HostCall) throws -> Void) {
    settle()
    var host = HostCall(call, self)
    do {
      try thunk(&host)
    } catch let error as CrossingError {
      call.trap(.library, error.message, help: error.help)
    } catch {
      let trap = Trap(error)
      call.trap(trap.kind, trap.message, help: trap.help)
    }
    settle()
    if let fault = Supervision.pendingFault, !call.isTrapped {
      let trap = Trap(fault)
      call.trap(trap.kind, trap.message, help: trap.help)
    }
  }

  // MARK: Calls of cells' functions

  /// Calls a closure whose arguments lie in `arguments`, the closure itself last.
  func call<Result: Returning>(
    _ closure: Slot, _ arguments: Slots, count: Int, returning: Result.Type
  ) -> Result.Crossed {
    guard let machine, machine.state.pointee.trapped == 0 else { return Result.placeholder }
    settle()
    let results = machine.call(
      function: Object(known: closure).function,
      UnsafeBufferPointer(start: UnsafePointer(arguments), count: count))
    settle()
    guard let results else {
      // The machine knows why; the library's loops end at the fault.
      return fault(CellStopped(), returning: Result.placeholder)
    }
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

  /// The run-time type of a library value that goes into a box.
  func typeID(of value: Any) -> TypeID {
    let type = Swift.type(of: value)
    if let id = typeIDs[ObjectIdentifier(type)] { return id }
    let id = makeTypeID(type)
    typeIDs[ObjectIdentifier(type)] = id
    return id
  }

  private func makeTypeID(_ type: Any.Type) -> TypeID {
    // A type that isn't public is known by its protocols only; it needs no more than a name.
    let name = String(describing: type)
    let descriptor = TypeDescriptor(
      name: name, qualifiedName: String(reflecting: type), kind: .host, layout: referenceLayout)
    return machine?.addType(descriptor) ?? 0
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

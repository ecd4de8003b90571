import CellLanguage
import CellMachine

/// A value of a type that a cell declares, while the library holds it: the inside of the generated
/// adapters, which conform to the library's protocols and call the cell.
///
/// Unchecked, because the library's marks are sendable; used by the thread of its machine, as all
/// objects are.
package final class CellValue: @unchecked Sendable {
  /// The existential or the instance; 0 in the stand-in.
  let object: Slot
  /// Nil in the stand-in.
  private let type: CellType?
  private let session: LibrarySession?
  /// Of a network: the outputs that its layer has asked for.
  var outputs: Int?

  /// What a value counts for in the machine's memory: itself and its adapter.
  private static let bytes = 96
  /// What a call back costs beside the cell's own work.
  private static let callCost = 16

  /// A value behind `object`, which it keeps.
  init(_ object: Object, _ type: CellType, _ session: LibrarySession) {
    self.object = object.slot
    self.type = type
    self.session = session
    object.retain()
    session.heap.charge(CellValue.bytes)
  }

  /// Stands in for a value that a cell has not returned because it was stopped.
  static let stopped = CellValue()

  private init() {
    object = 0
    type = nil
    session = nil
  }

  deinit {
    guard let session, session.machine != nil else { return }
    session.heap.discharge(CellValue.bytes)
    session.heap.release(object)
  }

  /// The name of the type, for messages.
  var typeName: String { type?.name ?? "value" }

  /// The value as text, as `print` writes it.
  var description: String {
    guard let machine = session?.machine, machine.state.pointee.trapped == 0 else { return "" }
    return machine.describe(reference: object)
  }

  /// Whether the type conforms to a protocol, such as `Flows.Bijection`.
  func conforms(to proto: String) -> Bool { type?.conforms(to: proto) ?? false }

  /// The number of the library's default for a requirement that the type doesn't fulfil itself.
  func standard(_ requirement: Int) -> Int? {
    if case .standard(number: let number)? = type?.witness(requirement) { number } else { nil }
  }

  // MARK: Calling the cell

  /// Calls the cell's function for a requirement.
  func call<Result: Returning, each Argument: CellArgument>(
    _ requirement: Int, _ result: Result.Type, _ arguments: repeat each Argument
  ) -> Result.Crossed {
    guard let session, let function = function(requirement) else { return Result.placeholder }
    return withWindow(session, repeat each arguments) { slots, count in
      slots[0] = object
      let results = session.enter(function, slots, count: count)
      guard let results else { return session.stopped(returning: Result.self) }
      var next = results + Result.slotCount
      for argument in repeat each arguments { argument.takeBack(&next, session) }
      return session.taken(Result.self, from: results)
    }
  }

  /// Calls the cell's setter for a requirement.
  ///
  /// - Returns: The changed value.
  func setting<Value: Crossing>(_ requirement: Int, _ value: Given<Value>) -> CellValue {
    guard let session, let type, let function = function(requirement) else { return self }
    return withWindow(session, value) { slots, count in
      slots[0] = object
      // The receiver is moved in, and moved back out.
      session.heap.retain(object)
      guard let results = session.enter(function, slots, count: count) else {
        return session.stopped(returning: self)
      }
      let changed = CellValue(Object(known: results[0]), type, session)
      session.heap.release(results[0])
      return changed
    }
  }

  private func function(_ requirement: Int) -> Int? {
    if case .own(function: let function)? = type?.witness(requirement) { return function }
    session?.machine?.trap(.internalError, "no function for a requirement of the library")
    return nil
  }

  /// Room for the receiver and the arguments, which are written into it and released afterwards.
  private func withWindow<Outcome, each Argument: CellArgument>(
    _ session: LibrarySession, _ arguments: repeat each Argument,
    body: (Slots, Int) -> Outcome
  ) -> Outcome {
    var count = 1
    for argument in repeat each arguments { count += argument.slotCount }
    session.heap.burn(CellValue.callCost)
    let slots = Slots.allocate(capacity: count)
    defer { slots.deallocate() }
    var next = slots + 1
    for argument in repeat each arguments {
      argument.write(next, session)
      next += argument.slotCount
    }
    let outcome = body(slots, count)
    next = slots + 1
    for argument in repeat each arguments {
      argument.release(next, session)
      next += argument.slotCount
    }
    return outcome
  }
}

/// An argument of a call of a cell's function.
protocol CellArgument {
  var slotCount: Int { get }
  func write(_ slots: Slots, _ session: LibrarySession)
  /// Gives up what was written, after the call.
  func release(_ slots: Slots, _ session: LibrarySession)
  /// Of an `inout` argument: takes the value that comes back.
  func takeBack(_ results: inout Slots, _ session: LibrarySession)
}

/// An argument that the cell borrows.
struct Given<C: Crossing>: CellArgument {
  private let value: C.Crossed

  init(_ type: C.Type, _ value: C.Crossed) { self.value = value }

  var slotCount: Int { C.slotCount }

  func write(_ slots: Slots, _ session: LibrarySession) { C.write(value, slots, session) }

  func release(_ slots: Slots, _ session: LibrarySession) { C.release(slots, session.heap) }

  func takeBack(_ results: inout Slots, _ session: LibrarySession) {}
}

/// An `inout` argument: the cell owns it during the call and gives it back.
final class GivenInout<C: Crossing>: CellArgument {
  /// As it came back, once the call has ended.
  private(set) var value: C.Crossed

  init(_ type: C.Type, _ value: C.Crossed) { self.value = value }

  var slotCount: Int { C.slotCount }

  func write(_ slots: Slots, _ session: LibrarySession) { C.write(value, slots, session) }

  func release(_ slots: Slots, _ session: LibrarySession) {}

  func takeBack(_ results: inout Slots, _ session: LibrarySession) {
    if let value = try? C.read(results, session) { self.value = value }
    C.release(results, session.heap)
    results += C.slotCount
  }
}

/// A generated type that conforms to a protocol of the library for a type of a cell.
protocol CellAdapter {
  var cell: CellValue { get }
}

/// Whether a refinement of a protocol is there, as a type: what an adapter conforms to depends on
/// it.
protocol Presence {}
enum Present: Presence {}
enum Absent: Presence {}

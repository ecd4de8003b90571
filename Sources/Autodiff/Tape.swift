import Synchronization
package import Tensors

/// The record of a computation: operations in the order in which they were performed.
///
/// A tape is data, not closures: each node names its operation, the nodes it read and the value it
/// gave. Derivatives come from walking it backwards with the rules of `Pullback`. The rules use
/// tensor functions, so a walk that is itself recorded gives derivatives of derivatives.
///
/// There is one tape for all nested gradients of a thread; only that thread touches it, which is
/// why it may call itself `Sendable`. The thread keeps it for the next gradient computation, so that
/// the steps of a training make no new one.
package final class Tape: Recorder, @unchecked Sendable {
  // What is known of each node lies in lists of its own: looking at one thing then costs nothing
  // for the others.

  /// The operation that made each node; a leaf (a variable or a constant) has none.
  @exclusivity(unchecked)
  private var operations = Column<Operation?>()
  /// Where the nodes that each node read begin among `edges`; they end where the next node's begin.
  @exclusivity(unchecked)
  private var starts = Column<Int>()
  @exclusivity(unchecked)
  private var values = Column<Tensor>()
  /// What the derivative of each node needs besides inputs and value.
  @exclusivity(unchecked)
  private var saved = Column<Tensor?>()
  /// The nodes that each node read, one after the other; none for a leaf.
  @exclusivity(unchecked)
  private var edges = Column<Int>()
  /// The nodes that the operation reads that is being recorded.
  @exclusivity(unchecked)
  private var pending = Column<Int>()
  /// The notes of the walks of this thread; rules compute no gradients, so there is one at a time.
  let notes = WalkNotes()
  @exclusivity(unchecked)
  package private(set) var serial = Tape.nextSerial

  private static let tapes = Atomic<UInt32>(0)

  private static var nextSerial: UInt32 {
    max(tapes.wrappingAdd(1, ordering: .relaxed).newValue, 1)
  }

  package func place(of x: Tensor) -> Int {
    x.origin.tape == serial ? Int(x.origin.id) : leaf(x)
  }

  package func record(
    _ operation: Operation, _ places: ShortList<Int>, _ output: Tensor, saved: Tensor?
  ) -> Trace {
    let start = edges.count
    for index in 0..<places.count { edges.append(places[index]) }
    let id = append(operation, start, output.detached(), saved: saved)
    return Trace(tape: serial, id: id)
  }

  package func record(
    _ operation: Operation, of inputs: ShortList<Tensor>, _ output: Tensor, saved: Tensor?
  ) -> Trace {
    // Constants get their nodes, which have no edges, before the operation has its.
    for index in 0..<inputs.count { pending.append(place(of: inputs[index])) }
    let start = edges.count
    for index in 0..<pending.count { edges.append(pending[index]) }
    pending.removeAll()
    return Trace(tape: serial, id: append(operation, start, output.detached(), saved: saved))
  }

  /// The tensor as a new variable of this tape, still connected to what it was made from.
  func variable(_ x: Tensor) -> Tensor {
    if x.isTraced { return .perform(.reshape(x.shape), [x]) }
    return x.traced(Trace(tape: serial, id: leaf(x)))
  }

  /// The node of a tensor, or nil when this tape doesn't follow it.
  func id(of x: Tensor) -> Int? {
    x.origin.tape == serial ? Int(x.origin.id) : nil
  }

  /// Forgets everything, keeps the room for as much, and takes a new number.
  func restart() {
    operations.removeAll()
    starts.removeAll()
    // Views before what they look into.
    while let value = values.popLast() { Tensor.recycle(consume value) }
    while let kept = saved.popLast() {
      if let tensor = consume kept { Tensor.recycle(consume tensor) }
    }
    edges.removeAll()
    serial = Self.nextSerial
  }

  /// Whether the tape is small enough to be kept.
  var isWorthKeeping: Bool { values.capacity <= Self.nodesKept && edges.capacity <= Self.nodesKept }

  /// Some megabytes; what recorded more doesn't notice that a tape is new.
  private static let nodesKept = 1 << 15

  private func leaf(_ x: Tensor) -> Int { append(nil, edges.count, x.detached(), saved: nil) }

  private func append(
    _ operation: Operation?, _ start: Int, _ value: Tensor, saved: Tensor?
  ) -> Int {
    operations.append(operation)
    starts.append(start)
    values.append(value)
    self.saved.append(saved)
    return values.count - 1
  }
}

/// What a walk looks at.
extension Tape {
  /// The places among `edges` of what a node read.
  func edges(of id: Int) -> Range<Int> {
    starts[id]..<(id + 1 < starts.count ? starts[id + 1] : edges.count)
  }

  /// The node at a place among `edges`.
  func node(at edge: Int) -> Int { edges[edge] }

  func operation(of id: Int) -> Operation? { operations[id] }

  /// The value of a node; with its place where the walk is recorded too.
  func value(of id: Int, isRecorded: Bool) -> Tensor {
    isRecorded ? values[id].traced(Trace(tape: serial, id: id)) : values[id]
  }

  /// What a node kept for its derivative.
  func saved(of id: Int) -> Tensor? { saved[id] }
}

/// Runs a body with the tape of this thread: the one that is recording, else the one that it keeps,
/// started anew.
func withTape<Result>(_ body: (_ tape: Tape, _ isNested: Bool) throws -> Result) rethrows -> Result
{
  let context = ThreadContext.current
  if let tape = context.recorder as? Tape { return try body(tape, true) }
  let tape = context.idleRecorder as? Tape ?? Tape()
  context.idleRecorder = nil
  context.recorder = tape
  // Traces that leave the gradient computation mean nothing without it.
  defer {
    context.recorder = nil
    tape.restart()
    if tape.isWorthKeeping { context.idleRecorder = tape }
  }
  return try body(tape, false)
}

/// What derivative computations are going on.
package enum Derivatives {
  /// Whether a gradient on this thread is following tensors now.
  package static var areRecorded: Bool { ThreadContext.current.recorder != nil }
}

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
  private var operations: [Operation?] = []
  /// The places of the nodes that each node read, among `edges`; none for a leaf.
  @exclusivity(unchecked)
  private var inputs: [Range<Int>] = []
  @exclusivity(unchecked)
  private var values: [Tensor] = []
  /// What the derivative of each node needs besides inputs and value.
  @exclusivity(unchecked)
  private var saved: [Tensor?] = []
  /// The nodes that each node read, one after the other.
  @exclusivity(unchecked)
  private var edges: [Int] = []
  /// The room of a walk, empty while one is going on.
  @exclusivity(unchecked)
  private var walk = Walk()
  @exclusivity(unchecked)
  package private(set) var serial = Tape.nextSerial

  private static let tapes = Atomic<UInt32>(0)

  private static var nextSerial: UInt32 {
    max(tapes.wrappingAdd(1, ordering: .relaxed).newValue, 1)
  }

  package func record(
    _ operation: Operation, _ inputs: ShortList<Tensor>, _ output: Tensor, saved: Tensor?
  ) -> Trace {
    // Constants get their nodes before the edges of this one begin.
    let ids = ShortList(count: inputs.count) { index in
      let input = inputs[index]
      return input.origin.tape == serial ? Int(input.origin.id) : leaf(input)
    }
    let start = edges.count
    if start + ids.count > edges.capacity { ThreadContext.current.countTapeGrowth() }
    for index in 0..<ids.count { edges.append(ids[index]) }
    let id = append(operation, start..<edges.count, output.detached(), saved: saved)
    return Trace(tape: serial, id: id)
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
    operations.removeAll(keepingCapacity: true)
    inputs.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    saved.removeAll(keepingCapacity: true)
    edges.removeAll(keepingCapacity: true)
    serial = Self.nextSerial
  }

  /// Whether the tape is small enough to be kept.
  var isWorthKeeping: Bool { values.capacity <= Self.nodesKept && edges.capacity <= Self.nodesKept }

  /// Some megabytes; what recorded more doesn't notice that a tape is new.
  private static let nodesKept = 1 << 15

  private func leaf(_ x: Tensor) -> Int { append(nil, 0..<0, x.detached(), saved: nil) }

  private func append(
    _ operation: Operation?, _ inputs: Range<Int>, _ value: Tensor, saved: Tensor?
  ) -> Int {
    if values.count == values.capacity { ThreadContext.current.countTapeGrowth() }
    operations.append(operation)
    self.inputs.append(inputs)
    values.append(value)
    self.saved.append(saved)
    return values.count - 1
  }
}

/// Walking backwards.
extension Tape {
  /// What a walk notes for each node from the first variable on.
  private struct Walk {
    /// Whether a variable depends on it.
    var isNeeded: [Bool] = []
    var cotangents: [Tensor?] = []

    mutating func begin(_ count: Int) {
      if isNeeded.capacity < count { ThreadContext.current.countTapeGrowth() }
      isNeeded.append(contentsOf: repeatElement(false, count: count))
      cotangents.append(contentsOf: repeatElement(nil, count: count))
    }

    mutating func end() {
      isNeeded.removeAll(keepingCapacity: true)
      cotangents.removeAll(keepingCapacity: true)
    }
  }

  /// Pulls the cotangent of an output back to variables.
  ///
  /// - Parameters:
  ///   - output: The tensor that was computed.
  ///   - cotangent: A tensor of its shape.
  ///   - variables: Tensors made by `variable`.
  ///   - isRecorded: Whether the walk is recorded too, for derivatives of derivatives.
  /// - Returns: A cotangent for each variable; zeros where the output doesn't depend on it.
  func pullback(
    _ output: Tensor, _ cotangent: Tensor, to variables: [Tensor], isRecorded: Bool
  ) -> [Tensor] {
    var first = Int.max
    for variable in variables {
      if let id = id(of: variable) { first = min(first, id) }
    }
    guard let last = id(of: output), first <= last else {
      return variables.map { Tensor(zeros: $0.shape) }
    }
    var walk = Walk()
    swap(&walk, &self.walk)
    defer {
      walk.end()
      self.walk = walk
    }
    walk.begin(last - first + 1)
    for variable in variables {
      if let id = id(of: variable), id <= last { walk.isNeeded[id - first] = true }
    }
    // Variables are leaves, but for those that a walk around this one follows.
    let isVariable = variables.contains { id(of: $0).map { !inputs[$0].isEmpty } ?? false }
    let wanted = isVariable ? walk.isNeeded : []
    for id in first...last where !walk.isNeeded[id - first] {
      for edge in inputs[id] where edges[edge] >= first {
        if walk.isNeeded[edges[edge] - first] { walk.isNeeded[id - first] = true }
      }
    }
    walk.cotangents[last - first] = cotangent
    for id in (first...last).reversed() where walk.isNeeded[id - first] {
      // Those of variables stay, for they are the results; others make room.
      guard !inputs[id].isEmpty else { continue }
      guard let g = walk.cotangents[id - first] else { continue }
      if wanted.isEmpty || !wanted[id - first] { walk.cotangents[id - first] = nil }
      if Supervision.hasFault { continue }
      step(id, g, first: first, isRecorded: isRecorded, &walk)
    }
    return variables.map { variable in
      id(of: variable).flatMap { $0 <= last ? walk.cotangents[$0 - first] : nil }
        ?? Tensor(zeros: variable.shape)
    }
  }

  /// Passes the cotangent of a node on to its inputs.
  private func step(
    _ id: Int, _ g: Tensor, first: Int, isRecorded: Bool, _ walk: inout Walk
  ) {
    guard let operation = operations[id] else { return }
    let start = inputs[id].lowerBound
    let count = inputs[id].count
    let needs = ShortList(count: count) { index in
      let input = edges[start + index]
      return input >= first && walk.isNeeded[input - first]
    }
    guard needs.contains(true) else { return }
    let pulled = Pullback(
      inputs: ShortList(count: count) { value(edges[start + $0], isRecorded) },
      output: value(id, isRecorded), cotangent: g, needs: needs, saved: saved[id]
    ).apply(operation)
    for index in 0..<count where needs[index] {
      guard let part = pulled[index] else { continue }
      let place = edges[start + index] - first
      if walk.cotangents[place] == nil {
        walk.cotangents[place] = part
      } else if isRecorded {
        walk.cotangents[place] = walk.cotangents[place].map { $0 + part }
      } else {
        walk.cotangents[place]?.accumulate(part)
      }
    }
  }

  private func value(_ id: Int, _ isRecorded: Bool) -> Tensor {
    isRecorded ? values[id].traced(Trace(tape: serial, id: id)) : values[id]
  }
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

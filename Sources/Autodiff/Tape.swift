import Synchronization
package import Tensors

/// The record of a computation: operations in the order in which they were performed.
///
/// A tape is data, not closures: each node names its operation, the nodes it read and the value it
/// gave. Derivatives come from walking it backwards with the rules of `Pullback`. The rules use
/// tensor functions, so a walk that is itself recorded gives derivatives of derivatives.
///
/// There is one tape for all nested gradients of a thread; only that thread touches it, which is
/// why it may call itself `Sendable`.
package final class Tape: Recorder, @unchecked Sendable {
  /// One performed operation; a leaf (a variable or a constant) has none.
  struct Node {
    let operation: Operation?
    let inputs: [Int]
    let value: Tensor
    /// What its derivative needs besides inputs and value.
    var saved: Tensor? = nil
  }

  @exclusivity(unchecked)
  private(set) var nodes: [Node] = []
  package let serial: UInt32

  private static let tapes = Atomic<UInt32>(0)

  init() { serial = max(Self.tapes.add(1, ordering: .relaxed).newValue, 1) }

  package func record(
    _ operation: Operation, _ inputs: [Tensor], _ output: Tensor, saved: Tensor?
  ) -> Trace {
    let ids = inputs.map { input in
      if input.origin.tape == serial { return Int(input.origin.id) }
      return append(Node(operation: nil, inputs: [], value: input.detached()))
    }
    let id = append(Node(operation: operation, inputs: ids, value: output.detached(), saved: saved))
    return Trace(tape: serial, id: id)
  }

  /// The tensor as a new variable of this tape, still connected to what it was made from.
  func variable(_ x: Tensor) -> Tensor {
    if x.isTraced { return .perform(.reshape(x.shape), [x]) }
    let id = append(Node(operation: nil, inputs: [], value: x.detached()))
    return x.traced(Trace(tape: serial, id: id))
  }

  /// The node of a tensor, or nil when this tape doesn't follow it.
  func id(of x: Tensor) -> Int? {
    x.origin.tape == serial ? Int(x.origin.id) : nil
  }

  private func append(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }
}

/// Walking backwards.
extension Tape {
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
    let ids = variables.map { id(of: $0) }
    guard let last = id(of: output), let first = ids.compactMap({ $0 }).min(), first <= last
    else {
      return variables.map { Tensor(zeros: $0.shape) }
    }
    var isNeeded = Array(repeating: false, count: last - first + 1)
    for case let id? in ids where id <= last { isNeeded[id - first] = true }
    let isWanted = isNeeded
    for id in first...last where !isNeeded[id - first] {
      isNeeded[id - first] = nodes[id].inputs.contains { $0 >= first && isNeeded[$0 - first] }
    }
    var cotangents: [Tensor?] = Array(repeating: nil, count: last - first + 1)
    cotangents[last - first] = cotangent
    for id in (first...last).reversed() where isNeeded[id - first] {
      // Those of leaves stay, for they are the results; others make room.
      guard nodes[id].operation != nil || isWanted[id - first] else { continue }
      guard let g = cotangents[id - first] else { continue }
      if !isWanted[id - first] { cotangents[id - first] = nil }
      if Supervision.hasFault { continue }
      let edges = nodes[id].inputs
      let needs = edges.map { $0 >= first && isNeeded[$0 - first] }
      guard needs.contains(true), let pulled = pulled(id, g, needs: needs, isRecorded: isRecorded)
      else { continue }
      for (index, input) in edges.enumerated() where needs[index] {
        guard let part = pulled[index] else { continue }
        if cotangents[input - first] == nil {
          cotangents[input - first] = part
        } else if isRecorded {
          cotangents[input - first] = cotangents[input - first].map { $0 + part }
        } else {
          cotangents[input - first]?.accumulate(part)
        }
      }
    }
    return zip(variables, ids).map { variable, id in
      id.flatMap { $0 <= last ? cotangents[$0 - first] : nil } ?? Tensor(zeros: variable.shape)
    }
  }

  /// The cotangents of a node's inputs, or nil for a leaf.
  private func pulled(_ id: Int, _ g: Tensor, needs: [Bool], isRecorded: Bool) -> [Tensor?]? {
    guard let operation = nodes[id].operation else { return nil }
    return Pullback(
      inputs: nodes[id].inputs.map { value($0, isRecorded) }, output: value(id, isRecorded),
      cotangent: g, needs: needs, saved: nodes[id].saved
    ).apply(operation)
  }

  private func value(_ id: Int, _ isRecorded: Bool) -> Tensor {
    isRecorded ? nodes[id].value.traced(Trace(tape: serial, id: id)) : nodes[id].value
  }
}

/// Runs a body with the tape of this thread: the one that is recording, else a new one.
func withTape<Result>(_ body: (_ tape: Tape, _ isNested: Bool) throws -> Result) rethrows -> Result
{
  let context = ThreadContext.current
  if let tape = context.recorder as? Tape { return try body(tape, true) }
  let tape = Tape()
  context.recorder = tape
  // Traces that leave the gradient computation mean nothing without it.
  defer { context.recorder = nil }
  return try body(tape, false)
}

/// What derivative computations are going on.
package enum Derivatives {
  /// Whether a gradient on this thread is following tensors now.
  package static var areRecorded: Bool { ThreadContext.current.recorder != nil }
}

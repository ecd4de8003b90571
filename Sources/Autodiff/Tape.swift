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
  // Notes of the walk that is going on, for each node from the first variable on. Rules compute no
  // gradients, so there is one walk at a time.
  @exclusivity(unchecked)
  private var roles = Column<Role>()
  @exclusivity(unchecked)
  private var cotangents = Column<Tensor?>()
  @exclusivity(unchecked)
  package private(set) var serial = Tape.nextSerial

  /// What a node is for a walk.
  private enum Role {
    case other
    /// A variable depends on it.
    case between
    case variable
  }

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

  /// The tensor as a new variable of this tape, still connected to what it was made from.
  func variable(_ x: Tensor) -> Tensor {
    if x.isTraced { return .perform(.reshape(x.shape), [x]) }
    return x.traced(Trace(tape: serial, id: leaf(x)))
  }

  /// The node of a tensor, or nil when this tape doesn't follow it.
  private func id(of x: Tensor) -> Int? {
    x.origin.tape == serial ? Int(x.origin.id) : nil
  }

  /// Forgets everything, keeps the room for as much, and takes a new number.
  func restart() {
    operations.removeAll()
    starts.removeAll()
    values.removeAll()
    saved.removeAll()
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
    guard let first = walk(from: output, cotangent, to: variables, isRecorded) else {
      return variables.map { Tensor(zeros: $0.shape) }
    }
    defer { endWalk() }
    return variables.map { found($0, first: first) }
  }

  /// The same for one variable.
  func pullback(
    _ output: Tensor, _ cotangent: Tensor, to variable: Tensor, isRecorded: Bool
  ) -> Tensor {
    guard let first = walk(from: output, cotangent, to: CollectionOfOne(variable), isRecorded)
    else { return Tensor(zeros: variable.shape) }
    defer { endWalk() }
    return found(variable, first: first)
  }

  /// Walks from an output to variables; nil when there is no way, else the first node of the walk.
  private func walk(
    from output: Tensor, _ cotangent: Tensor, to variables: some Collection<Tensor>,
    _ isRecorded: Bool
  ) -> Int? {
    var first = Int.max
    for variable in variables {
      if let id = id(of: variable) { first = min(first, id) }
    }
    guard let last = id(of: output), first <= last else { return nil }
    roles.append(.other, count: last - first + 1)
    cotangents.append(nil, count: last - first + 1)
    for variable in variables {
      if let id = id(of: variable), id <= last { roles[id - first] = .variable }
    }
    for id in first...last where roles[id - first] == .other {
      for edge in edges(of: id) where isNeeded(edges[edge], first) {
        roles[id - first] = .between
      }
    }
    cotangents[last - first] = cotangent
    for id in (first...last).reversed() where roles[id - first] != .other {
      let read = edges(of: id)
      guard !read.isEmpty else { continue }
      let node = Node(tape: self, id: id, edges: read, first: first, isRecorded: isRecorded)
      // Those of variables stay, for they are the results; others make room.
      if roles[id - first] == .variable {
        if let g = cotangents[id - first], !Supervision.hasFault { pass(g, from: node) }
      } else if let g = cotangents[id - first].take(), !Supervision.hasFault {
        pass(g, from: node)
      }
    }
    return first
  }

  private func endWalk() {
    roles.removeAll()
    cotangents.removeAll()
  }

  /// The cotangent of a variable after a walk.
  private func found(_ variable: Tensor, first: Int) -> Tensor {
    if let id = id(of: variable), id - first < cotangents.count,
      let cotangent = cotangents[id - first]
    {
      return cotangent
    }
    return Tensor(zeros: variable.shape)
  }

  /// The places among `edges` of what a node read.
  private func edges(of id: Int) -> Range<Int> {
    starts[id]..<(id + 1 < starts.count ? starts[id + 1] : edges.count)
  }

  private func isNeeded(_ id: Int, _ first: Int) -> Bool {
    id >= first && roles[id - first] != .other
  }

  /// Passes the cotangent of a node on to its inputs.
  private func pass(_ g: Tensor, from node: Node) {
    guard let operation = operations[node.id] else { return }
    let rule = Pullback(node: node, cotangent: g)
    switch operation {
    case .unary(let function):
      if node.needs(0), let part = rule.unary(function) { add(part, to: 0, of: node) }
    case .binary(let function):
      let parts = rule.binary(function)
      if let left = parts.left { add(left, to: 0, of: node) }
      if let right = parts.right { add(right, to: 1, of: node) }
    default:
      guard node.edges.indices.contains(where: { isNeeded(edges[$0], node.first) }) else { return }
      let parts = rule.apply(operation)
      for index in 0..<parts.count where node.needs(index) {
        if let part = parts[index] { add(part, to: index, of: node) }
      }
    }
  }

  /// Adds a part to the cotangent of an input.
  private func add(_ part: Tensor, to index: Int, of node: Node) {
    let place = edges[node.edges.lowerBound + index] - node.first
    if cotangents[place] == nil {
      cotangents[place] = part
    } else if node.isRecorded {
      cotangents[place] = cotangents[place].map { $0 + part }
    } else {
      cotangents[place]?.accumulate(part)
    }
  }

  /// A node as rules see it in a walk.
  struct Node {
    fileprivate let tape: Tape
    fileprivate let id: Int
    fileprivate let edges: Range<Int>
    fileprivate let first: Int
    fileprivate let isRecorded: Bool

    /// The number of its inputs.
    var inputCount: Int { edges.count }

    /// An input, as it was.
    func input(_ index: Int) -> Tensor { value(tape.edges[edges.lowerBound + index]) }

    /// Whether an input needs a cotangent.
    func needs(_ index: Int) -> Bool {
      tape.isNeeded(tape.edges[edges.lowerBound + index], first)
    }

    /// What the operation gave.
    var output: Tensor { value(id) }

    /// What the operation kept for its derivative.
    var saved: Tensor? { tape.saved[id] }

    private func value(_ id: Int) -> Tensor {
      isRecorded ? tape.values[id].traced(Trace(tape: tape.serial, id: id)) : tape.values[id]
    }
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

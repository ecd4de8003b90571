import Tensors

/// What a walk knows of each node from the first variable on; it keeps the room for as much.
final class WalkNotes {
  /// The first node of the walk.
  fileprivate var first = 0
  /// Whether the walk is recorded too.
  fileprivate var isRecorded = false
  @exclusivity(unchecked)
  fileprivate var roles = Column<Role>()
  @exclusivity(unchecked)
  fileprivate var cotangents = Column<Tensor?>()

  /// What a node is for a walk.
  fileprivate enum Role {
    case other
    /// A variable depends on it.
    case between
    case variable
  }

  fileprivate func isNeeded(_ id: Int) -> Bool { id >= first && roles[id - first] != .other }

  fileprivate func clear() {
    roles.removeAll()
    cotangents.removeAll()
  }
}

/// Walking backwards, from an output to variables.
///
/// A walk that isn't recorded changes nothing of the tape, so that several threads may walk on one,
/// each with notes of its own.
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
    _ output: Tensor, _ cotangent: consuming Tensor, to variables: [Tensor], isRecorded: Bool
  ) -> [Tensor] {
    notes.isRecorded = isRecorded
    walk(from: output, consume cotangent, to: variables, notes)
    defer { notes.clear() }
    return Tensor.list(count: variables.count) { self.cotangent(of: variables[$0], notes) }
  }

  /// The same for one variable.
  func pullback(
    _ output: Tensor, _ cotangent: consuming Tensor, to variable: Tensor, isRecorded: Bool
  ) -> Tensor {
    pullback(output, consume cotangent, to: variable, isRecorded: isRecorded, notes)
  }

  /// The same with the notes of another thread.
  func pullback(
    _ output: Tensor, _ cotangent: consuming Tensor, to variable: Tensor,
    isRecorded: Bool = false,
    _ notes: WalkNotes
  ) -> Tensor {
    notes.isRecorded = isRecorded
    walk(from: output, consume cotangent, to: CollectionOfOne(variable), notes)
    defer { notes.clear() }
    return self.cotangent(of: variable, notes)
  }

  private func walk(
    from output: Tensor, _ cotangent: consuming Tensor, to variables: some Collection<Tensor>,
    _ notes: WalkNotes
  ) {
    var first = Int.max
    for variable in variables {
      if let id = id(of: variable) { first = min(first, id) }
    }
    guard let last = id(of: output), first <= last else { return }
    notes.first = first
    notes.roles.append(.other, count: last - first + 1)
    notes.cotangents.append(nil, count: last - first + 1)
    for variable in variables {
      if let id = id(of: variable), id <= last { notes.roles[id - first] = .variable }
    }
    for id in first...last where notes.roles[id - first] == .other {
      for edge in edges(of: id) where notes.isNeeded(node(at: edge)) {
        notes.roles[id - first] = .between
      }
    }
    notes.cotangents[last - first] = consume cotangent
    for id in (first...last).reversed() where notes.roles[id - first] != .other {
      let edges = edges(of: id)
      guard !edges.isEmpty else { continue }
      let node = Node(
        tape: .passUnretained(self), notes: .passUnretained(notes), id: id, edges: edges)
      // Those of variables stay, for they are the results; others make room.
      if notes.roles[id - first] == .variable {
        if let g = notes.cotangents[id - first], !Supervision.hasFault {
          pass(g, from: node, notes)
        }
      } else if let g = notes.cotangents[id - first].take() {
        if !Supervision.hasFault { pass(g, from: node, notes) }
        Tensor.recycle(consume g)
      }
    }
  }

  /// The cotangent of a variable after a walk; zeros where the output doesn't depend on it.
  private func cotangent(of variable: Tensor, _ notes: WalkNotes) -> Tensor {
    if let id = id(of: variable), id >= notes.first, id - notes.first < notes.cotangents.count,
      let cotangent = notes.cotangents[id - notes.first]
    {
      return cotangent
    }
    return Tensor(zeros: variable.shape)
  }

  /// Passes the cotangent of a node on to its inputs.
  private func pass(_ g: Tensor, from node: Node, _ notes: WalkNotes) {
    guard let operation = operation(of: node.id) else { return }
    let rule = Pullback(node: node, cotangent: g)
    switch operation {
    case .unary(let function):
      if node.needs(0), let part = rule.unary(function) {
        add(consume part, to: 0, of: node, notes)
      }
    case .binary(let function):
      // Given away, so that the second is added to the first in place where both sides are one node.
      var parts = rule.binary(function)
      if let left = parts.left.take() { add(consume left, to: 0, of: node, notes) }
      if let right = parts.right.take() { add(consume right, to: 1, of: node, notes) }
    case .affineLayer(let layer):
      rule.affineLayer(layer) { index, part in
        if node.needs(index) { add(part, to: index, of: node, notes) }
      }
    default:
      guard (0..<node.inputCount).contains(where: { node.needs($0) }) else { return }
      var parts = rule.apply(operation)
      for index in 0..<parts.count where node.needs(index) {
        if let part = parts.take(index) { add(consume part, to: index, of: node, notes) }
      }
    }
  }

  /// Adds a part to the cotangent of an input.
  private func add(
    _ part: consuming Tensor, to index: Int, of node: Node, _ notes: WalkNotes
  ) {
    let place = self.node(at: node.edges.lowerBound + index) - notes.first
    if notes.cotangents[place] == nil {
      notes.cotangents[place] = part
    } else if notes.isRecorded {
      notes.cotangents[place] = notes.cotangents[place].map { $0 + part }
    } else {
      notes.cotangents[place]?.accumulate(part)
      Tensor.recycle(consume part)
    }
  }

  /// A node as rules see it, during a walk.
  struct Node {
    // The walk holds both, so that making a node, and copying it, counts no references.
    fileprivate let tape: Unmanaged<Tape>
    fileprivate let notes: Unmanaged<WalkNotes>
    fileprivate let id: Int
    fileprivate let edges: Range<Int>

    /// The number of its inputs.
    var inputCount: Int { edges.count }

    /// An input, as it was.
    func input(_ index: Int) -> Tensor {
      tape._withUnsafeGuaranteedRef { tape in
        tape.value(of: tape.node(at: edges.lowerBound + index), isRecorded: isRecorded)
      }
    }

    /// Whether an input needs a cotangent.
    func needs(_ index: Int) -> Bool {
      let place = tape._withUnsafeGuaranteedRef { $0.node(at: edges.lowerBound + index) }
      return notes._withUnsafeGuaranteedRef { $0.isNeeded(place) }
    }

    /// What the operation gave.
    var output: Tensor {
      tape._withUnsafeGuaranteedRef { $0.value(of: id, isRecorded: isRecorded) }
    }

    /// What the operation kept for its derivative.
    var saved: Tensor? { tape._withUnsafeGuaranteedRef { $0.saved(of: id) } }

    private var isRecorded: Bool { notes._withUnsafeGuaranteedRef { $0.isRecorded } }
  }
}

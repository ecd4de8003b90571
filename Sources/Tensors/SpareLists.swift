/// Lists of tensors that a thread has let go of, for its next ones: a training makes several of the same
/// length in each step.
struct SpareLists: ~Copyable {
  /// More than are alive at one time in nested computations.
  private static let countMax = 64
  /// The longest that is kept.
  private static let capacityMax = 1 << 14

  private var lists: [[Tensor]] = []

  mutating func take() -> [Tensor] { lists.popLast() ?? [] }

  mutating func put(_ list: consuming [Tensor]) {
    guard lists.count < Self.countMax, list.capacity <= Self.capacityMax else { return }
    lists.append(list)
  }
}

extension Tensor {
  /// Tensors made in order, in a list whose memory `recycle` gives to the next one.
  package static func list(count: Int, _ element: (Int) -> Tensor) -> [Tensor] {
    var list = ThreadContext.current.takeList()
    list.reserveCapacity(count)
    for index in 0..<count { list.append(element(index)) }
    return list
  }

  /// Ends a use of a list, and of the tensors in it.
  package static func recycle(_ list: consuming [Tensor]) {
    while let tensor = list.popLast() { recycle(consume tensor) }
    ThreadContext.current.putList(list)
  }
}

extension ShortList where Element == Tensor {
  /// Tensors made in order; where there are many they lie in a list whose memory `recycle` gives to
  /// the next one.
  package static func kept(count: Int, _ element: (Int) -> Tensor) -> ShortList {
    guard count > 3 else { return ShortList(count: count, element) }
    return ShortList(
      count: count, rest: Tensor.list(count: count - 3) { element($0 + 3) }, element)
  }

  /// Ends a use of such a list.
  package static func recycle(_ list: consuming ShortList) {
    guard list.count > 3 else { return }
    var list = consume list
    var rest: [Tensor] = []
    swap(&rest, &list.rest)
    Tensor.recycle(consume rest)
  }
}

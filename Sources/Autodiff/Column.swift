import Tensors

/// A list that only its owner can reach, so that reading and appending count no references to its
/// memory; it keeps that memory when it is emptied.
struct Column<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private(set) var capacity = 64

  init() { base = .allocate(capacity: capacity) }

  @inline(__always)
  mutating func append(_ element: consuming Element) {
    if count == capacity { grow(to: 2 * capacity) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Appends one element so many times.
  mutating func append(_ element: Element, count more: Int) {
    if count + more > capacity { grow(to: max(2 * capacity, count + more)) }
    (base + count).initialize(repeating: element, count: more)
    count += more
  }

  subscript(index: Int) -> Element {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always)
    _modify {
      precondition(index >= 0 && index < count)
      yield &base[index]
    }
  }

  /// Takes the last element away.
  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count &-= 1
    return (base + count).move()
  }

  mutating func removeAll() {
    base.deinitialize(count: count)
    count = 0
  }

  private mutating func grow(to capacity: Int) {
    let place = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    place.moveInitialize(from: base, count: count)
    base.deallocate()
    base = place
    self.capacity = capacity
    ThreadContext.current.countTapeGrowth()
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }
}

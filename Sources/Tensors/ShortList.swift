/// A list whose first few elements lie side by side in the value itself.
///
/// Operations have few inputs, and a list of them is made for each: with an array it would cost a
/// block of memory every time, as much as the arithmetic of a small tensor. A literal needs none.
public struct ShortList<Element>: RandomAccessCollection, ExpressibleByArrayLiteral {
  public let count: Int
  @usableFromInline var first: Element?
  @usableFromInline var second: Element?
  @usableFromInline var third: Element?
  /// All elements from the fourth on.
  @usableFromInline var rest: [Element]

  // Inlined, so that the literal's array is on the stack.
  @inlinable @inline(__always)
  public init(arrayLiteral elements: Element...) { self.init(elements) }

  @inlinable @inline(__always)
  public init(_ elements: [Element]) {
    self.init(count: elements.count) { elements[$0] }
  }

  /// One element. The array of a literal that is handed on isn't always on the stack.
  @inlinable @inline(__always)
  public init(only first: Element) {
    count = 1
    self.first = first
    rest = []
  }

  /// Two elements, see `init(only:)`.
  @inlinable @inline(__always)
  public init(_ first: Element, _ second: Element) {
    count = 2
    self.first = first
    self.second = second
    rest = []
  }

  /// Three elements, see `init(only:)`.
  @inlinable @inline(__always)
  public init(_ first: Element, _ second: Element, _ third: Element) {
    count = 3
    self.first = first
    self.second = second
    self.third = third
    rest = []
  }

  /// Elements made in order.
  @inlinable @inline(__always)
  public init(count: Int, _ element: (Int) -> Element) {
    self.count = count
    first = count > 0 ? element(0) : nil
    second = count > 1 ? element(1) : nil
    third = count > 2 ? element(2) : nil
    rest = []
    if count > 3 {
      rest.reserveCapacity(count - 3)
      for index in 3..<count { rest.append(element(index)) }
    }
  }

  /// Elements made in order, those from the fourth on where they lie already.
  init(count: Int, rest: [Element], _ element: (Int) -> Element) {
    self.count = count
    first = element(0)
    second = element(1)
    third = element(2)
    self.rest = rest
  }

  @inlinable
  public init(repeating element: Element, count: Int) {
    self.init(count: count) { _ in element }
  }

  /// Whether a condition holds for an element; `Sequence`'s own would copy the list.
  @inlinable @inline(__always)
  public func contains(where condition: (Element) throws -> Bool) rethrows -> Bool {
    if let first, try condition(first) { return true }
    if let second, try condition(second) { return true }
    if let third, try condition(third) { return true }
    return count > 3 ? try rest.contains(where: condition) : false
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable @inline(__always)
  public subscript(index: Int) -> Element {
    get {
      switch index {
      case 0: if let first { return first }
      case 1: if let second { return second }
      case 2: if let third { return third }
      default: break
      }
      // Traps where there is no such element.
      return rest[index - 3]
    }
    set {
      precondition(index < count)
      switch index {
      case 0: first = newValue
      case 1: second = newValue
      case 2: third = newValue
      default: rest[index - 3] = newValue
      }
    }
  }
}

extension ShortList {
  /// An optional element, in whose place nil stays.
  @inlinable @inline(__always)
  public mutating func take<Value>(_ index: Int) -> Value? where Element == Value? {
    switch index {
    case 0: first?.take()
    case 1: second?.take()
    case 2: third?.take()
    default: rest[index - 3].take()
    }
  }
}

extension ShortList: Sendable where Element: Sendable {}

extension Prelude {
  /// Collections that grow and shrink.
  static let rangeReplaceableCollection = #"""
    protocol RangeReplaceableCollection<Element>: Collection
    where SubSequence: RangeReplaceableCollection {
      associatedtype Element
      associatedtype SubSequence
      init()
      mutating func replaceSubrange<C: Collection>(
        _ subrange: Range<Index>, with newElements: C
      ) where C.Element == Element
      mutating func reserveCapacity(_ n: Int)
      init(repeating repeatedValue: Element, count: Int)
      init<S: Sequence>(_ elements: S) where S.Element == Element
      mutating func append(_ newElement: Element)
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
      mutating func insert(_ newElement: Element, at i: Index)
      mutating func insert<S: Collection>(contentsOf newElements: S, at i: Index)
      where S.Element == Element
      mutating func remove(at i: Index) -> Element
      mutating func removeSubrange(_ bounds: Range<Index>)
      mutating func removeFirst() -> Element
      mutating func removeFirst(_ k: Int)
      mutating func removeAll(keepingCapacity keepCapacity: Bool)
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows
    }
    extension RangeReplaceableCollection {
      init(repeating repeatedValue: Element, count: Int) {
        self.init()
        var i: Int = 0
        while i < count {
          append(repeatedValue)
          i += 1
        }
      }
      init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
      }
      mutating func reserveCapacity(_ n: Int) {}
      mutating func append(_ newElement: Element) { insert(newElement, at: endIndex) }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
      }
      mutating func insert(_ newElement: Element, at i: Index) {
        replaceSubrange(i..<i, with: CollectionOfOne(newElement))
      }
      mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index)
      where C.Element == Element {
        replaceSubrange(i..<i, with: newElements)
      }
      @discardableResult mutating func remove(at position: Index) -> Element {
        precondition(!isEmpty, "Can't remove from an empty collection")
        let result: Element = self[position]
        replaceSubrange(position..<index(after: position), with: EmptyCollection<Element>())
        return result
      }
      mutating func removeSubrange(_ bounds: Range<Index>) {
        replaceSubrange(bounds, with: EmptyCollection<Element>())
      }
      mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Index {
        removeSubrange(bounds.relative(to: self))
      }
      mutating func replaceSubrange<C: Collection, R: RangeExpression>(
        _ subrange: R, with newElements: C
      ) where C.Element == Element, R.Bound == Index {
        replaceSubrange(subrange.relative(to: self), with: newElements)
      }
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          preconditionFailure("Can't remove more items from a collection than it has")
        }
        removeSubrange(startIndex..<end)
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove first element from an empty collection")
        let result: Element = self[startIndex]
        removeFirst(1)
        return result
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = Self() }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: Self = Self()
        for element in self {
          if !(try shouldBeRemoved(element)) { kept.append(element) }
        }
        self = kept
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var result: Self = Self()
        for element in self {
          if try isIncluded(element) { result.append(element) }
        }
        return result
      }
      static func + <Other: Sequence>(lhs: Self, rhs: Other) -> Self
      where Element == Other.Element {
        var result: Self = lhs
        result.append(contentsOf: rhs)
        return result
      }
      static func + <Other: Sequence>(lhs: Other, rhs: Self) -> Self
      where Element == Other.Element {
        var result: Self = Self()
        result.append(contentsOf: lhs)
        result.append(contentsOf: rhs)
        return result
      }
      static func += <Other: Sequence>(lhs: inout Self, rhs: Other)
      where Other.Element == Element {
        lhs.append(contentsOf: rhs)
      }
      static func + <Other: RangeReplaceableCollection>(lhs: Self, rhs: Other) -> Self
      where Element == Other.Element {
        var result: Self = lhs
        result.append(contentsOf: rhs)
        return result
      }
    }
    extension RangeReplaceableCollection where Self: BidirectionalCollection {
      mutating func popLast() -> Element? {
        if isEmpty { return nil }
        return remove(at: index(before: endIndex))
      }
      @discardableResult mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        return remove(at: index(before: endIndex))
      }
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        guard let start = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
          preconditionFailure("Can't remove more items from a collection than it contains")
        }
        removeSubrange(start..<endIndex)
      }
    }
    extension RangeReplaceableCollection where Self: MutableCollection {
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        let start: Index = try _moveBehind(where: shouldBeRemoved)
        removeSubrange(start..<endIndex)
      }
    }
    """#
}

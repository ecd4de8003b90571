extension Prelude {
  /// Collections that can be walked backwards, or by steps of any length.
  static let bidirectionalCollection = #"""
    protocol BidirectionalCollection<Element>: Collection
    where SubSequence: BidirectionalCollection, Indices: BidirectionalCollection {
      associatedtype Element
      associatedtype Index
      associatedtype SubSequence
      associatedtype Indices
      func index(before i: Index) -> Index
      func formIndex(before i: inout Index)
    }
    extension BidirectionalCollection {
      func formIndex(before i: inout Index) { i = index(before: i) }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        var result: Index = i
        var step: Int = 0
        while step < distance {
          formIndex(after: &result)
          step += 1
        }
        while step > distance {
          formIndex(before: &result)
          step -= 1
        }
        return result
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var result: Index = i
        var step: Int = 0
        while step < distance {
          if result == limit { return nil }
          formIndex(after: &result)
          step += 1
        }
        while step > distance {
          if result == limit { return nil }
          formIndex(before: &result)
          step -= 1
        }
        return result
      }
      func distance(from start: Index, to end: Index) -> Int {
        var position: Index = start
        var count: Int = 0
        if start < end {
          while position != end {
            count += 1
            formIndex(after: &position)
          }
        } else {
          while position != end {
            count -= 1
            formIndex(before: &position)
          }
        }
        return count
      }
      var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
      func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        guard let position = try lastIndex(where: predicate) else { return nil }
        return self[position]
      }
      func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var position: Index = endIndex
        while position != startIndex {
          formIndex(before: &position)
          if try predicate(self[position]) { return position }
        }
        return nil
      }
      func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
      func dropLast(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        let end: Index = index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex
        return self[startIndex..<end]
      }
      func suffix(_ maxLength: Int) -> SubSequence {
        precondition(maxLength >= 0, "Can't take a suffix of negative length from a collection")
        let start: Index = index(endIndex, offsetBy: -maxLength, limitedBy: startIndex) ?? startIndex
        return self[start..<endIndex]
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func lastIndex(of element: Element) -> Index? {
        var position: Index = endIndex
        while position != startIndex {
          formIndex(before: &position)
          if self[position] == element { return position }
        }
        return nil
      }
    }
    extension BidirectionalCollection where SubSequence == Self {
      mutating func popLast() -> Element? {
        if isEmpty { return nil }
        let last: Index = index(before: endIndex)
        let element: Element = self[last]
        self = self[startIndex..<last]
        return element
      }
      mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        let last: Index = index(before: endIndex)
        let element: Element = self[last]
        self = self[startIndex..<last]
        return element
      }
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        guard let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
          preconditionFailure("Can't remove more items from a collection than it contains")
        }
        self = self[startIndex..<end]
      }
    }

    protocol RandomAccessCollection<Element>: BidirectionalCollection
    where SubSequence: RandomAccessCollection, Indices: RandomAccessCollection {
      associatedtype Element
      associatedtype Index
      associatedtype SubSequence
      associatedtype Indices
    }
    extension RandomAccessCollection {
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        let reach: Int = self.distance(from: i, to: limit)
        if distance > 0 ? reach >= 0 && reach < distance : reach <= 0 && distance < reach {
          return nil
        }
        return index(i, offsetBy: distance)
      }
    }
    extension RandomAccessCollection where Index: Strideable, Index.Stride == Int {
      func index(after i: Index) -> Index { i.advanced(by: 1) }
      func index(before i: Index) -> Index { i.advanced(by: -1) }
      func index(_ i: Index, offsetBy distance: Int) -> Index { i.advanced(by: distance) }
      func distance(from start: Index, to end: Index) -> Int { start.distance(to: end) }
    }
    extension RandomAccessCollection
    where Index: Strideable, Index.Stride == Int, Indices == Range<Index> {
      var indices: Range<Index> { startIndex..<endIndex }
    }
    """#

  /// What `reversed()` of such a collection gives.
  static let reversedCollection = #"""
    struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
      let _base: Base
      typealias Element = Base.Element
      struct Index: Comparable {
        let base: Base.Index
        init(_ base: Base.Index) { self.base = base }
        static func == (lhs: Index, rhs: Index) -> Bool { lhs.base == rhs.base }
        static func < (lhs: Index, rhs: Index) -> Bool { lhs.base > rhs.base }
      }
      struct Iterator: IteratorProtocol, Sequence {
        let _base: Base
        var _position: Base.Index
        typealias Element = Base.Element
        mutating func next() -> Base.Element? {
          if _position == _base.startIndex { return nil }
          _base.formIndex(before: &_position)
          return _base[_position]
        }
      }
      func makeIterator() -> Iterator { Iterator(_base: _base, _position: _base.endIndex) }
      var startIndex: Index { Index(_base.endIndex) }
      var endIndex: Index { Index(_base.startIndex) }
      var count: Int { _base.count }
      func index(after i: Index) -> Index { Index(_base.index(before: i.base)) }
      func index(before i: Index) -> Index { Index(_base.index(after: i.base)) }
      func index(_ i: Index, offsetBy n: Int) -> Index { Index(_base.index(i.base, offsetBy: -n)) }
      func distance(from start: Index, to end: Index) -> Int {
        _base.distance(from: end.base, to: start.base)
      }
      subscript(position: Index) -> Base.Element { _base[_base.index(before: position.base)] }
      func reversed() -> Base { _base }
    }
    extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {}
    """#
}

extension Prelude {
  /// Sequences made of others: enumerated, cut, joined, zipped, unfolded, of hidden types.
  static let sequenceTypes = #"""
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      var _base: Base
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        var _count: Int
        typealias Element = (offset: Int, element: Base.Element)
        mutating func next() -> (offset: Int, element: Base.Element)? {
          guard let element = _base.next() else { return nil }
          let offset: Int = _count
          _count += 1
          return (offset: offset, element: element)
        }
      }
      typealias Element = (offset: Int, element: Base.Element)
      func makeIterator() -> Iterator { Iterator(_base: _base.makeIterator(), _count: 0) }
      var underestimatedCount: Int { _base.underestimatedCount }
    }
    extension EnumeratedSequence: Collection where Base: Collection {
      struct Index: Comparable {
        var base: Base.Index
        var offset: Int
        static func == (lhs: Index, rhs: Index) -> Bool { lhs.base == rhs.base }
        static func < (lhs: Index, rhs: Index) -> Bool { lhs.base < rhs.base }
      }
      var startIndex: Index { Index(base: _base.startIndex, offset: 0) }
      var endIndex: Index { Index(base: _base.endIndex, offset: _base.count) }
      func index(after i: Index) -> Index {
        Index(base: _base.index(after: i.base), offset: i.offset + 1)
      }
      subscript(position: Index) -> (offset: Int, element: Base.Element) {
        (offset: position.offset, element: _base[position.base])
      }
    }
    extension EnumeratedSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Index) -> Index {
        Index(base: _base.index(before: i.base), offset: i.offset - 1)
      }
    }
    extension EnumeratedSequence: RandomAccessCollection where Base: RandomAccessCollection {}

    struct PrefixSequence<Base: Sequence>: Sequence {
      var _base: Base
      let _maxLength: Int
      init(_ base: Base, maxLength: Int) {
        precondition(maxLength >= 0, "Can't take a prefix of negative length from a sequence")
        _base = base
        _maxLength = maxLength
      }
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        var _remaining: Int
        mutating func next() -> Base.Element? {
          if _remaining == 0 { return nil }
          _remaining -= 1
          return _base.next()
        }
      }
      typealias Element = Base.Element
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _remaining: _maxLength)
      }
    }
    struct DropFirstSequence<Base: Sequence>: Sequence {
      var _base: Base
      let _limit: Int
      init(_ base: Base, dropping limit: Int) {
        precondition(limit >= 0, "Can't drop a negative number of elements from a sequence")
        _base = base
        _limit = limit
      }
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      func makeIterator() -> Base.Iterator {
        var iterator: Base.Iterator = _base.makeIterator()
        var dropped: Int = 0
        while dropped < _limit {
          if case .none = iterator.next() { break }
          dropped += 1
        }
        return iterator
      }
    }
    struct DropWhileSequence<Base: Sequence>: Sequence {
      var _iterator: Base.Iterator
      var _first: Base.Element?
      struct Iterator: IteratorProtocol {
        var _iterator: Base.Iterator
        var _first: Base.Element?
        mutating func next() -> Base.Element? {
          if let element = _first {
            _first = nil
            return element
          }
          return _iterator.next()
        }
      }
      typealias Element = Base.Element
      func makeIterator() -> Iterator { Iterator(_iterator: _iterator, _first: _first) }
    }
    struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      var _base: Base
      struct Iterator: IteratorProtocol {
        var _outer: Base.Iterator
        var _inner: Base.Element.Iterator?
        mutating func next() -> Base.Element.Element? {
          while true {
            if _inner != nil {
              if let element = _inner!.next() { return element }
            }
            guard let segment = _outer.next() else { return nil }
            _inner = segment.makeIterator()
          }
        }
      }
      typealias Element = Base.Element.Element
      func makeIterator() -> Iterator { Iterator(_outer: _base.makeIterator(), _inner: nil) }
      func _toArray() -> [Base.Element.Element] {
        var result: [Base.Element.Element] = []
        for segment in _base {
          for element in segment { result.append(element) }
        }
        return result
      }
    }
    extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection {
      struct Index: Comparable {
        let _outer: Base.Index
        /// Nil is behind the last segment.
        let _inner: Base.Element.Index?
        static func == (lhs: Index, rhs: Index) -> Bool {
          lhs._outer == rhs._outer && lhs._inner == rhs._inner
        }
        static func < (lhs: Index, rhs: Index) -> Bool {
          if lhs._outer != rhs._outer { return lhs._outer < rhs._outer }
          guard let left = lhs._inner, let right = rhs._inner else { return false }
          return left < right
        }
      }
      var startIndex: Index { _index(_base.startIndex) }
      var endIndex: Index { Index(_outer: _base.endIndex, _inner: nil) }
      /// The first element of a segment or of those that follow.
      func _index(_ segment: Base.Index) -> Index {
        var outer: Base.Index = segment
        while outer != _base.endIndex {
          let inner: Base.Element = _base[outer]
          if !inner.isEmpty { return Index(_outer: outer, _inner: inner.startIndex) }
          _base.formIndex(after: &outer)
        }
        return endIndex
      }
      func index(after i: Index) -> Index {
        guard let position = i._inner else { preconditionFailure("Can't advance past endIndex") }
        let segment: Base.Element = _base[i._outer]
        let next: Base.Element.Index = segment.index(after: position)
        if next != segment.endIndex { return Index(_outer: i._outer, _inner: next) }
        return _index(_base.index(after: i._outer))
      }
      subscript(position: Index) -> Base.Element.Element {
        guard let inner = position._inner else { preconditionFailure("Index out of bounds") }
        return _base[position._outer][inner]
      }
      var underestimatedCount: Int { 0 }
    }
    extension FlattenSequence: BidirectionalCollection
    where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {
      func index(before i: Index) -> Index {
        var outer: Base.Index = i._outer
        if let inner = i._inner {
          let segment: Base.Element = _base[outer]
          if inner != segment.startIndex {
            return Index(_outer: outer, _inner: segment.index(before: inner))
          }
        }
        while true {
          outer = _base.index(before: outer)
          let segment: Base.Element = _base[outer]
          if !segment.isEmpty {
            return Index(_outer: outer, _inner: segment.index(before: segment.endIndex))
          }
        }
      }
    }
    struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      var _joined: [Base.Element.Element]
      init<Separator: Sequence>(base: Base, separator: Separator)
      where Separator.Element == Base.Element.Element {
        let between: [Base.Element.Element] = separator._toArray()
        var result: [Base.Element.Element] = []
        var isFirst: Bool = true
        for segment in base {
          if isFirst {
            isFirst = false
          } else {
            result.append(contentsOf: between)
          }
          for element in segment { result.append(element) }
        }
        _joined = result
      }
      func makeIterator() -> IndexingIterator<[Base.Element.Element]> { _joined.makeIterator() }
    }

    struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      let _sequence1: Sequence1
      let _sequence2: Sequence2
      struct Iterator: IteratorProtocol {
        var _first: Sequence1.Iterator
        var _second: Sequence2.Iterator
        var _ended: Bool
        typealias Element = (Sequence1.Element, Sequence2.Element)
        mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
          if _ended { return nil }
          guard let a = _first.next(), let b = _second.next() else {
            _ended = true
            return nil
          }
          return (a, b)
        }
      }
      typealias Element = (Sequence1.Element, Sequence2.Element)
      func makeIterator() -> Iterator {
        Iterator(
          _first: _sequence1.makeIterator(), _second: _sequence2.makeIterator(), _ended: false)
      }
      var underestimatedCount: Int {
        Swift.min(_sequence1.underestimatedCount, _sequence2.underestimatedCount)
      }
    }
    func zip<Sequence1: Sequence, Sequence2: Sequence>(
      _ sequence1: Sequence1, _ sequence2: Sequence2
    ) -> Zip2Sequence<Sequence1, Sequence2> {
      Zip2Sequence(_sequence1: sequence1, _sequence2: sequence2)
    }

    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      var _state: State
      let _next: (inout State) -> Element?
      var _done: Bool
      mutating func next() -> Element? {
        if _done { return nil }
        if let element = _next(&_state) { return element }
        _done = true
        return nil
      }
    }
    typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>
    func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T> {
      UnfoldSequence(
        _state: (first, true),
        _next: { (state: inout (T?, Bool)) -> T? in
          if state.1 {
            state.1 = false
            return state.0
          }
          guard let previous = state.0 else { return nil }
          state.0 = next(previous)
          return state.0
        }, _done: false)
    }
    func sequence<T, State>(
      state: State, next: @escaping (inout State) -> T?
    ) -> UnfoldSequence<T, State> {
      UnfoldSequence(_state: state, _next: next, _done: false)
    }

    struct IteratorSequence<Base: IteratorProtocol>: IteratorProtocol, Sequence {
      var _base: Base
      init(_ base: Base) { _base = base }
      mutating func next() -> Base.Element? { _base.next() }
    }
    struct AnyIterator<Element>: IteratorProtocol, Sequence {
      let _next: () -> Element?
      init(_ body: @escaping () -> Element?) { _next = body }
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var iterator: I = base
        _next = { () -> Element? in iterator.next() }
      }
      func next() -> Element? { _next() }
    }
    struct AnySequence<Element>: Sequence {
      let _make: () -> AnyIterator<Element>
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I)
      where I.Element == Element {
        _make = { () -> AnyIterator<Element> in AnyIterator(makeUnderlyingIterator()) }
      }
      init<S: Sequence>(_ base: S) where S.Element == Element {
        _make = { () -> AnyIterator<Element> in AnyIterator(base.makeIterator()) }
      }
      func makeIterator() -> AnyIterator<Element> { _make() }
    }
    struct AnyCollection<Element>: RandomAccessCollection {
      typealias Index = Int
      let _elements: [Element]
      init<C: Collection>(_ base: C) where C.Element == Element { _elements = base._toArray() }
      var startIndex: Int { 0 }
      var endIndex: Int { _elements.count }
      subscript(position: Int) -> Element { _elements[position] }
    }
    struct EmptyCollection<Element>: RandomAccessCollection {
      typealias Index = Int
      init() {}
      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      subscript(position: Int) -> Element { fatalError("Index out of range") }
    }
    struct CollectionOfOne<Element>: RandomAccessCollection, CustomDebugStringConvertible {
      typealias Index = Int
      var debugDescription: String { "CollectionOfOne(" + _debugDescription(_element) + ")" }
      var _element: Element
      init(_ element: Element) { _element = element }
      var startIndex: Int { 0 }
      var endIndex: Int { 1 }
      subscript(position: Int) -> Element {
        precondition(position == 0, "Index out of range")
        return _element
      }
    }
    struct Repeated<Element>: RandomAccessCollection {
      typealias Index = Int
      let count: Int
      let repeatedValue: Element
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      subscript(position: Int) -> Element {
        precondition(position >= 0 && position < count, "Index out of range")
        return repeatedValue
      }
    }
    func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> {
      precondition(n >= 0, "Repetition count should be non-negative")
      return Repeated(count: n, repeatedValue: element)
    }
    """#
}

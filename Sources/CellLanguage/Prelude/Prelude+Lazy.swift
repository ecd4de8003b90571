extension Prelude {
  /// Lazy sequences: elements are computed when they are asked for.
  static let lazySequences = #"""
    protocol LazySequenceProtocol: Sequence {
      associatedtype Elements: Sequence = Self where Elements.Element == Element
      var elements: Elements { get }
    }
    extension LazySequenceProtocol where Elements == Self {
      var elements: Self { self }
    }
    extension LazySequenceProtocol {
      var lazy: Elements { elements }
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Elements, U> {
        LazyMapSequence(_base: elements, _transform: transform)
      }
      func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Elements> {
        LazyFilterSequence(_base: elements, _predicate: isIncluded)
      }
      func compactMap<U>(
        _ transform: @escaping (Element) -> U?
      ) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, U?>>, U> {
        map(transform).filter { (value: U?) -> Bool in
          switch value {
          case .some: return true
          case .none: return false
          }
        }.map { (value: U?) -> U in value! }
      }
      func flatMap<S: Sequence>(
        _ transform: @escaping (Element) -> S
      ) -> LazySequence<FlattenSequence<LazyMapSequence<Elements, S>>> {
        LazySequence(_base: FlattenSequence(_base: map(transform)))
      }
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Elements> {
        LazyPrefixWhileSequence(_base: elements, _predicate: predicate)
      }
      func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Elements> {
        LazyDropWhileSequence(_base: elements, _predicate: predicate)
      }
    }

    extension LazySequenceProtocol where Element: Sequence {
      func joined() -> LazySequence<FlattenSequence<Elements>> {
        LazySequence(_base: FlattenSequence(_base: elements))
      }
    }
    extension Slice: LazySequenceProtocol where Base: LazySequenceProtocol {}
    extension ReversedCollection: LazySequenceProtocol where Base: LazySequenceProtocol {}

    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      var _base: Base
      typealias Element = Base.Element
      typealias Elements = Base
      typealias Iterator = Base.Iterator
      func makeIterator() -> Base.Iterator { _base.makeIterator() }
      var underestimatedCount: Int { _base.underestimatedCount }
      var elements: Base { _base }
    }
    extension LazySequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias Indices = Base.Indices
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var indices: Base.Indices { _base.indices }
      var count: Int { _base.count }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
    }
    extension LazySequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension LazySequence: RandomAccessCollection where Base: RandomAccessCollection {}
    typealias LazyCollection<T: Collection> = LazySequence<T>

    struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      var _base: Base
      let _transform: (Base.Element) -> Element
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _transform: (Base.Element) -> Element
        mutating func next() -> Element? {
          guard let element = _base.next() else { return nil }
          return _transform(element)
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _transform: _transform)
      }
      var underestimatedCount: Int { _base.underestimatedCount }
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Base, U> {
        let first: (Base.Element) -> Element = _transform
        return LazyMapSequence<Base, U>(_base: _base, _transform: { transform(first($0)) })
      }
    }
    extension LazyMapSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      typealias Indices = Base.Indices
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      var indices: Base.Indices { _base.indices }
      var count: Int { _base.count }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index {
        _base.index(i, offsetBy: distance)
      }
      func distance(from start: Base.Index, to end: Base.Index) -> Int {
        _base.distance(from: start, to: end)
      }
      subscript(position: Base.Index) -> Element { _transform(_base[position]) }
      typealias SubSequence = LazyMapSequence<Base.SubSequence, Element>
      subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base.SubSequence, Element> {
        LazyMapSequence<Base.SubSequence, Element>(_base: _base[bounds], _transform: _transform)
      }
    }
    extension LazyMapSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension LazyMapSequence: RandomAccessCollection where Base: RandomAccessCollection {}
    typealias LazyMapCollection<T: Collection, U> = LazyMapSequence<T, U>

    struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      typealias Element = Base.Element
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        typealias Element = Base.Element
        mutating func next() -> Base.Element? {
          while let element = _base.next() {
            if _predicate(element) { return element }
          }
          return nil
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _predicate: _predicate)
      }
      func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> {
        let first: (Base.Element) -> Bool = _predicate
        return LazyFilterSequence<Base>(
          _base: _base, _predicate: { first($0) && isIncluded($0) })
      }
    }
    extension LazyFilterSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      var startIndex: Base.Index {
        var i: Base.Index = _base.startIndex
        while i != _base.endIndex && !_predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
      }
      var endIndex: Base.Index { _base.endIndex }
      var underestimatedCount: Int { 0 }
      func index(after i: Base.Index) -> Base.Index {
        var next: Base.Index = _base.index(after: i)
        while next != _base.endIndex && !_predicate(_base[next]) {
          _base.formIndex(after: &next)
        }
        return next
      }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      typealias SubSequence = LazyFilterSequence<Base.SubSequence>
      subscript(bounds: Range<Base.Index>) -> LazyFilterSequence<Base.SubSequence> {
        LazyFilterSequence<Base.SubSequence>(_base: _base[bounds], _predicate: _predicate)
      }
    }
    extension LazyFilterSequence: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index {
        var previous: Base.Index = _base.index(before: i)
        while !_predicate(_base[previous]) {
          precondition(previous != _base.startIndex, "Can't retreat before startIndex")
          _base.formIndex(before: &previous)
        }
        return previous
      }
    }
    typealias LazyFilterCollection<T: Collection> = LazyFilterSequence<T>

    struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol {
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      typealias Element = Base.Element
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _ended: Bool
        typealias Element = Base.Element
        mutating func next() -> Base.Element? {
          if _ended { return nil }
          if let element = _base.next() {
            if _predicate(element) { return element }
          }
          _ended = true
          return nil
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _predicate: _predicate, _ended: false)
      }
    }
    extension LazyPrefixWhileSequence: Collection where Base: Collection {
      struct Index: Comparable {
        /// Nil is behind the last element.
        let _position: Base.Index?
        static func == (lhs: Index, rhs: Index) -> Bool { lhs._position == rhs._position }
        static func < (lhs: Index, rhs: Index) -> Bool {
          guard let left = lhs._position else { return false }
          guard let right = rhs._position else { return true }
          return left < right
        }
      }
      var startIndex: Index { _index(_base.startIndex) }
      var endIndex: Index { Index(_position: nil) }
      func _index(_ position: Base.Index) -> Index {
        position == _base.endIndex || !_predicate(_base[position])
          ? endIndex : Index(_position: position)
      }
      func index(after i: Index) -> Index {
        guard let position = i._position else {
          preconditionFailure("Can't advance past endIndex")
        }
        return _index(_base.index(after: position))
      }
      subscript(position: Index) -> Base.Element {
        guard let position = position._position else {
          preconditionFailure("Index out of range")
        }
        return _base[position]
      }
      var underestimatedCount: Int { 0 }
    }
    extension LazyPrefixWhileSequence: BidirectionalCollection
    where Base: BidirectionalCollection {
      func index(before i: Index) -> Index {
        if let position = i._position { return Index(_position: _base.index(before: position)) }
        var last: Index = startIndex
        while true {
          let next: Index = index(after: last)
          if next == endIndex { return last }
          last = next
        }
      }
    }
    struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol {
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      typealias Element = Base.Element
      struct Iterator: IteratorProtocol {
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _started: Bool
        typealias Element = Base.Element
        mutating func next() -> Base.Element? {
          if _started { return _base.next() }
          while let element = _base.next() {
            if !_predicate(element) {
              _started = true
              return element
            }
          }
          return nil
        }
      }
      func makeIterator() -> Iterator {
        Iterator(_base: _base.makeIterator(), _predicate: _predicate, _started: false)
      }
    }
    extension LazyDropWhileSequence: Collection where Base: Collection {
      typealias Index = Base.Index
      var startIndex: Base.Index {
        var i: Base.Index = _base.startIndex
        while i != _base.endIndex && _predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
      }
      var endIndex: Base.Index { _base.endIndex }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      subscript(position: Base.Index) -> Base.Element { _base[position] }
      var underestimatedCount: Int { 0 }
    }
    extension LazyDropWhileSequence: BidirectionalCollection
    where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    """#
}

extension Prelude {
  /// What all collections have, their slices and indices.
  static let collection = #"""
    protocol Collection<Element>: Sequence {
      associatedtype Element
      associatedtype Index: Comparable
      associatedtype Iterator = IndexingIterator<Self>
      associatedtype SubSequence: Collection = Slice<Self>
      where
        SubSequence.Index == Index, SubSequence.Element == Element,
        SubSequence.SubSequence == SubSequence
      associatedtype Indices: Collection = DefaultIndices<Self>
      where Indices.Element == Index, Indices.Index == Index
      var startIndex: Index { get }
      var endIndex: Index { get }
      subscript(position: Index) -> Element { get }
      subscript(bounds: Range<Index>) -> SubSequence { get }
      var indices: Indices { get }
      var isEmpty: Bool { get }
      var count: Int { get }
      func index(_ i: Index, offsetBy distance: Int) -> Index
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      func distance(from start: Index, to end: Index) -> Int
      func index(after i: Index) -> Index
      func formIndex(after i: inout Index)
    }

    struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
      let _elements: Elements
      var _position: Elements.Index
      init(_elements: Elements) {
        self._elements = _elements
        self._position = _elements.startIndex
      }
      init(_elements: Elements, _position: Elements.Index) {
        self._elements = _elements
        self._position = _position
      }
      typealias Element = Elements.Element
      mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let element: Elements.Element = _elements[_position]
        _elements.formIndex(after: &_position)
        return element
      }
    }
    struct DefaultIndices<Elements: Collection>: Collection {
      var _elements: Elements
      let _startIndex: Elements.Index
      let _endIndex: Elements.Index
      var startIndex: Elements.Index { _startIndex }
      var endIndex: Elements.Index { _endIndex }
      typealias Index = Elements.Index
      typealias Element = Elements.Index
      typealias Indices = DefaultIndices<Elements>
      typealias SubSequence = DefaultIndices<Elements>
      subscript(i: Elements.Index) -> Elements.Index { i }
      subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> {
        DefaultIndices(
          _elements: _elements, _startIndex: bounds.lowerBound, _endIndex: bounds.upperBound)
      }
      func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
      var indices: DefaultIndices<Elements> { self }
    }
    extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection {
      func index(before i: Elements.Index) -> Elements.Index { _elements.index(before: i) }
    }
    extension DefaultIndices: RandomAccessCollection where Elements: RandomAccessCollection {}

    struct Slice<Base: Collection>: Collection {
      typealias Index = Base.Index
      typealias Element = Base.Element
      typealias SubSequence = Slice<Base>
      typealias Indices = DefaultIndices<Slice<Base>>
      var _startIndex: Base.Index
      var _endIndex: Base.Index
      var _base: Base
      init(base: Base, bounds: Range<Base.Index>) {
        _startIndex = bounds.lowerBound
        _endIndex = bounds.upperBound
        _base = base
      }
      var startIndex: Base.Index { _startIndex }
      var endIndex: Base.Index { _endIndex }
      var base: Base { _base }
      subscript(position: Base.Index) -> Base.Element {
        get {
          precondition(position >= startIndex && position < endIndex, "Index out of bounds")
          return _base[position]
        }
      }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        get {
          precondition(
            bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex,
            "Range out of bounds")
          return Slice(base: _base, bounds: bounds)
        }
      }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
    }
    extension Slice: BidirectionalCollection where Base: BidirectionalCollection {
      func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    }
    extension Slice: RandomAccessCollection where Base: RandomAccessCollection {}
    extension Slice: MutableCollection where Base: MutableCollection {
      subscript(position: Base.Index) -> Base.Element {
        get {
          precondition(position >= startIndex && position < endIndex, "Index out of bounds")
          return _base[position]
        }
        set {
          precondition(position >= startIndex && position < endIndex, "Index out of bounds")
          _base[position] = newValue
        }
      }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        get {
          precondition(
            bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex,
            "Range out of bounds")
          return Slice(base: _base, bounds: bounds)
        }
        set {
          for index in newValue.indices { _base[index] = newValue[index] }
        }
      }
    }

    extension Slice: RangeReplaceableCollection where Base: RangeReplaceableCollection {
      init() {
        let empty = Base()
        self.init(base: empty, bounds: empty.startIndex..<empty.endIndex)
      }
      mutating func replaceSubrange<C: Collection>(
        _ subrange: Range<Base.Index>, with newElements: C
      ) where C.Element == Base.Element {
        let before: Int = _base.distance(from: _base.startIndex, to: startIndex)
        let kept: Int =
          _base.distance(from: startIndex, to: subrange.lowerBound)
          + _base.distance(from: subrange.upperBound, to: endIndex)
        _base.replaceSubrange(subrange, with: newElements)
        _startIndex = _base.index(_base.startIndex, offsetBy: before)
        _endIndex = _base.index(startIndex, offsetBy: kept + newElements.count)
      }
    }

    extension Collection where Iterator == IndexingIterator<Self> {
      func makeIterator() -> IndexingIterator<Self> { IndexingIterator(_elements: self) }
    }
    extension Collection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> {
        precondition(
          bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "Range out of bounds")
        return Slice(base: self, bounds: bounds)
      }
    }
    extension Collection where Indices == DefaultIndices<Self> {
      var indices: DefaultIndices<Self> {
        DefaultIndices(_elements: self, _startIndex: startIndex, _endIndex: endIndex)
      }
    }
    extension Collection where Element: Equatable {
      func trimmingPrefix<Prefix: Sequence>(_ prefix: Prefix) -> SubSequence
      where Prefix.Element == Element {
        var start: Index = startIndex
        for element in prefix {
          if start == endIndex || self[start] != element { return self[startIndex...] }
          formIndex(after: &start)
        }
        return self[start...]
      }
      func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element {
        firstRange(of: other) != nil
      }
      func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
        var start: Index = startIndex
        while true {
          if let end = _matchEnd(of: other, at: start) { return start..<end }
          if start == endIndex { return nil }
          formIndex(after: &start)
        }
      }
      func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element {
        var result: [Range<Index>] = []
        var start: Index = startIndex
        while true {
          let end: Index? = _matchEnd(of: other, at: start)
          if let end { result.append(start..<end) }
          if start == endIndex { return result }
          if let end, end != start { start = end } else { formIndex(after: &start) }
        }
      }
      /// Where `other` ends if it stands at a position.
      func _matchEnd<C: Collection>(of other: C, at start: Index) -> Index?
      where C.Element == Element {
        var position: Index = start
        for element in other {
          if position == endIndex || self[position] != element { return nil }
          formIndex(after: &position)
        }
        return position
      }
    }
    extension RangeReplaceableCollection {
      mutating func trimPrefix(while predicate: (Element) throws -> Bool) rethrows {
        removeSubrange(startIndex..<(try drop(while: predicate)).startIndex)
      }
    }
    extension RangeReplaceableCollection where Element: Equatable {
      mutating func trimPrefix<Prefix: Sequence>(_ prefix: Prefix)
      where Prefix.Element == Element {
        removeSubrange(startIndex..<trimmingPrefix(prefix).startIndex)
      }
      func replacing<C: Collection, R: Collection>(
        _ other: C, with replacement: R, maxReplacements: Int = Int.max
      ) -> Self where C.Element == Element, R.Element == Element {
        var result = Self()
        var start: Index = startIndex
        for range in ranges(of: other).prefix(maxReplacements) {
          result.append(contentsOf: self[start..<range.lowerBound])
          result.append(contentsOf: replacement)
          start = range.upperBound
        }
        result.append(contentsOf: self[start..<endIndex])
        return result
      }
      mutating func replace<C: Collection, R: Collection>(
        _ other: C, with replacement: R, maxReplacements: Int = Int.max
      ) where C.Element == Element, R.Element == Element {
        self = replacing(other, with: replacement, maxReplacements: maxReplacements)
      }
    }
    extension Collection where SubSequence == Self {
      mutating func popFirst() -> Element? {
        if isEmpty { return nil }
        let element: Element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let element: Element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
      }
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        guard let start = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
          preconditionFailure("Can't remove more items from a collection than it contains")
        }
        self = self[start..<endIndex]
      }
    }
    extension Collection {
      var isEmpty: Bool { startIndex == endIndex }
      var underestimatedCount: Int { count }
      var count: Int { distance(from: startIndex, to: endIndex) }
      var first: Element? {
        let start: Index = startIndex
        return start == endIndex ? nil : self[start]
      }
      func formIndex(after i: inout Index) { i = index(after: i) }
      func formIndex(_ i: inout Index, offsetBy distance: Int) {
        i = index(i, offsetBy: distance)
      }
      func formIndex(_ i: inout Index, offsetBy distance: Int, limitedBy limit: Index) -> Bool {
        if let advanced = index(i, offsetBy: distance, limitedBy: limit) {
          i = advanced
          return true
        }
        i = limit
        return false
      }
      func index(_ i: Index, offsetBy distance: Int) -> Index {
        precondition(
          distance >= 0, "Only BidirectionalCollections can be advanced by a negative amount")
        var result: Index = i
        var step: Int = 0
        while step < distance {
          formIndex(after: &result)
          step += 1
        }
        return result
      }
      func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        precondition(
          distance >= 0, "Only BidirectionalCollections can be advanced by a negative amount")
        var result: Index = i
        var step: Int = 0
        while step < distance {
          if result == limit { return nil }
          formIndex(after: &result)
          step += 1
        }
        return result
      }
      func distance(from start: Index, to end: Index) -> Int {
        precondition(
          start <= end, "Only BidirectionalCollections can have end come before start")
        var position: Index = start
        var count: Int = 0
        while position != end {
          count += 1
          formIndex(after: &position)
        }
        return count
      }
      func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        result.reserveCapacity(count)
        for element in self { result.append(try transform(element)) }
        return result
      }
      func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var position: Index = startIndex
        let end: Index = endIndex
        while position != end {
          if try predicate(self[position]) { return position }
          formIndex(after: &position)
        }
        return nil
      }
      func dropFirst(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        let start: Index = index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex
        return self[start..<endIndex]
      }
      func dropLast(_ k: Int = 1) -> SubSequence {
        precondition(k >= 0, "Can't drop a negative number of elements from a collection")
        let amount: Int = Swift.max(0, count - k)
        let end: Index = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var start: Index = startIndex
        while start != endIndex {
          if !(try predicate(self[start])) { break }
          formIndex(after: &start)
        }
        return self[start..<endIndex]
      }
      func prefix(_ maxLength: Int) -> SubSequence {
        precondition(maxLength >= 0, "Can't take a prefix of negative length from a collection")
        let end: Index = index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
      }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var end: Index = startIndex
        while end != endIndex {
          if !(try predicate(self[end])) { break }
          formIndex(after: &end)
        }
        return self[startIndex..<end]
      }
      func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        try drop(while: predicate)
      }
      func suffix(_ maxLength: Int) -> SubSequence {
        precondition(maxLength >= 0, "Can't take a suffix of negative length from a collection")
        let amount: Int = Swift.max(0, count - maxLength)
        let start: Index = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
        return self[start..<endIndex]
      }
      func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }
      func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }
      func prefix(through position: Index) -> SubSequence {
        self[startIndex..<index(after: position)]
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [SubSequence] {
        precondition(maxSplits >= 0, "Must take zero or more splits")
        var result: [SubSequence] = []
        var start: Index = startIndex
        var end: Index = startIndex
        let last: Index = endIndex
        while end != last && result.count < maxSplits {
          if try isSeparator(self[end]) {
            if start != end || !omittingEmptySubsequences { result.append(self[start..<end]) }
            formIndex(after: &end)
            start = end
          } else {
            formIndex(after: &end)
          }
        }
        if start != last || !omittingEmptySubsequences { result.append(self[start..<last]) }
        return result
      }
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index {
        self[r.relative(to: self)]
      }
      subscript(x: UnboundedRange) -> SubSequence { self[startIndex..<endIndex] }
      @refused("the system's generator differs from run to run; use randomElement(using:)")
      func randomElement() -> Element?
      func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element? {
        if isEmpty { return nil }
        let offset: Int = Int.random(in: 0..<count, using: &generator)
        return self[index(startIndex, offsetBy: offset)]
      }
    }
    extension Collection where Element: Equatable {
      func index(of element: Element) -> Index? { firstIndex(of: element) }
      func firstIndex(of element: Element) -> Index? {
        var position: Index = startIndex
        let end: Index = endIndex
        while position != end {
          if self[position] == element { return position }
          formIndex(after: &position)
        }
        return nil
      }
      func split(
        separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [SubSequence] {
        split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences,
          whereSeparator: { (element: Element) -> Bool in element == separator })
      }
      func split<C: Collection>(
        separator: C, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [SubSequence] where C.Element == Element {
        var result: [SubSequence] = []
        var start: Index = startIndex
        for range in ranges(of: separator) {
          if result.count >= maxSplits { break }
          if range.lowerBound != start || !omittingEmptySubsequences {
            result.append(self[start..<range.lowerBound])
          }
          start = range.upperBound
        }
        if start != endIndex || !omittingEmptySubsequences { result.append(self[start...]) }
        return result
      }
    }
    """#
}

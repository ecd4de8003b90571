extension Prelude {
  /// The collection protocols and their algorithms.
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

    protocol MutableCollection<Element>: Collection where SubSequence: MutableCollection {
      associatedtype Element
      associatedtype Index
      associatedtype SubSequence
      subscript(position: Index) -> Element { get set }
      subscript(bounds: Range<Index>) -> SubSequence { get set }
      mutating func swapAt(_ i: Index, _ j: Index)
    }
    extension MutableCollection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> {
        get { Slice(base: self, bounds: bounds) }
        set {
          var i: Index = bounds.lowerBound
          for element in newValue {
            precondition(i < bounds.upperBound, "Cannot replace a slice with a longer one")
            self[i] = element
            formIndex(after: &i)
          }
          precondition(i == bounds.upperBound, "Cannot replace a slice with a shorter one")
        }
      }
    }
    extension MutableCollection {
      subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index {
        get { self[r.relative(to: self)] }
        set { self[r.relative(to: self)] = newValue }
      }
      subscript(x: UnboundedRange) -> SubSequence {
        get { self[startIndex..<endIndex] }
        set { self[startIndex..<endIndex] = newValue }
      }
      mutating func swapAt(_ i: Index, _ j: Index) {
        if i == j { return }
        let kept: Element = self[i]
        self[i] = self[j]
        self[j] = kept
      }
      mutating func partition(
        by belongsInSecondPartition: (Element) throws -> Bool
      ) rethrows -> Index {
        guard let first = try firstIndex(where: belongsInSecondPartition) else { return endIndex }
        var boundary: Index = first
        var position: Index = index(after: first)
        while position != endIndex {
          if !(try belongsInSecondPartition(self[position])) {
            swapAt(boundary, position)
            formIndex(after: &boundary)
          }
          formIndex(after: &position)
        }
        return boundary
      }
    }
    extension MutableCollection where SubSequence == Slice<Self> {
      subscript(bounds: Range<Index>) -> Slice<Self> {
        get {
          precondition(
            bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "Range out of bounds")
          return Slice(base: self, bounds: bounds)
        }
        set {
          var target: Index = bounds.lowerBound
          var source: Index = newValue.startIndex
          while target != bounds.upperBound && source != newValue.endIndex {
            self[target] = newValue[source]
            formIndex(after: &target)
            newValue.formIndex(after: &source)
          }
          precondition(
            target == bounds.upperBound && source == newValue.endIndex,
            "Cannot replace a slice of a MutableCollection with a slice of another size")
        }
      }
    }
    extension MutableCollection where Self: BidirectionalCollection {
      mutating func reverse() {
        if isEmpty { return }
        var low: Index = startIndex
        var high: Index = index(before: endIndex)
        while low < high {
          swapAt(low, high)
          formIndex(after: &low)
          formIndex(before: &high)
        }
      }
      mutating func partition(
        by belongsInSecondPartition: (Element) throws -> Bool
      ) rethrows -> Index {
        var low: Index = startIndex
        var high: Index = endIndex
        while true {
          while true {
            if low == high { return low }
            if try belongsInSecondPartition(self[low]) { break }
            formIndex(after: &low)
          }
          while true {
            formIndex(before: &high)
            if low == high { return low }
            if !(try belongsInSecondPartition(self[high])) { break }
          }
          swapAt(low, high)
          formIndex(after: &low)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection {
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        var sorted: [Element] = _toArray()
        try _sortArray(&sorted, areInIncreasingOrder)
        var position: Index = startIndex
        for element in sorted {
          self[position] = element
          formIndex(after: &position)
        }
      }
      @refused("the system's generator differs from run to run; use shuffle(using:)")
      mutating func shuffle()
      mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T) {
        var amount: Int = count
        var current: Index = startIndex
        while amount > 1 {
          let offset: Int = Int.random(in: 0..<amount, using: &generator)
          amount -= 1
          swapAt(current, index(current, offsetBy: offset))
          formIndex(after: &current)
        }
      }
    }
    extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
      mutating func sort() {
        sort(by: { (a: Element, b: Element) -> Bool in a < b })
      }
    }

    /// A stable merge sort; runs of up to eight elements are sorted by insertion.
    func _sortArray<T>(
      _ elements: inout [T], _ areInIncreasingOrder: (T, T) throws -> Bool
    ) rethrows {
      let count: Int = elements.count
      if count < 2 { return }
      let run: Int = 8
      var start: Int = 0
      while start < count {
        let end: Int = start + run < count ? start + run : count
        var i: Int = start + 1
        while i < end {
          let element: T = elements[i]
          var j: Int = i
          while j > start {
            let previous: T = elements[j - 1]
            if !(try areInIncreasingOrder(element, previous)) { break }
            elements[j] = previous
            j -= 1
          }
          elements[j] = element
          i += 1
        }
        start += run
      }
      if count <= run { return }
      var source: [T] = elements
      var target: [T] = elements
      var width: Int = run
      while width < count {
        var low: Int = 0
        while low < count {
          let middle: Int = low + width < count ? low + width : count
          let high: Int = low + 2 * width < count ? low + 2 * width : count
          var left: Int = low
          var right: Int = middle
          var place: Int = low
          if right < high {
            var first: T = source[left]
            var second: T = source[right]
            while true {
              if try areInIncreasingOrder(second, first) {
                target[place] = second
                place += 1
                right += 1
                if right >= high { break }
                second = source[right]
              } else {
                target[place] = first
                place += 1
                left += 1
                if left >= middle { break }
                first = source[left]
              }
            }
          }
          while left < middle {
            target[place] = source[left]
            left += 1
            place += 1
          }
          while right < high {
            target[place] = source[right]
            right += 1
            place += 1
          }
          low += 2 * width
        }
        swap(&source, &target)
        width = width * 2
      }
      elements = source
    }

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

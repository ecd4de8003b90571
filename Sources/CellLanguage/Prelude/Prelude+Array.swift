extension Prelude {
  /// `Array`, `ArraySlice` and `ContiguousArray`.
  static let array = #"""
    @builtin("Array") struct Array<Element> {}
    extension Array: RandomAccessCollection, MutableCollection, RangeReplaceableCollection,
      ExpressibleByArrayLiteral
    {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = IndexingIterator<[Element]>
      @native("array.empty") init()
      init(arrayLiteral elements: Element...) { self = elements }
      init<S: Sequence>(_ s: S) where S.Element == Element { self = s._toArray() }
      @native("array.repeating") init(repeating repeatedValue: Element, count: Int)
      @native("array.count") var count: Int { get }
      @native("array.capacity") var capacity: Int { get }
      @native("array.isEmpty") var isEmpty: Bool { get }
      var startIndex: Int { 0 }
      @native("array.count") var endIndex: Int { get }
      var indices: Range<Int> { Range(uncheckedBounds: (lower: 0, upper: count)) }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func formIndex(after i: inout Int) { i += 1 }
      func formIndex(before i: inout Int) { i -= 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      subscript(index: Int) -> Element {
        @native("array.get") get
        @native("array.set") set
        @native("array.take") _modify
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          _checkRange(bounds.lowerBound, bounds.upperBound, count)
          return ArraySlice(_base: self, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set {
          _checkRange(bounds.lowerBound, bounds.upperBound, count)
          _replace(bounds.lowerBound, bounds.upperBound, newValue._toArray())
        }
      }
      func _toArray() -> [Element] { self }
      @native("array.slice") func _slice(_ lower: Int, _ upper: Int) -> [Element]
      @native("array.replace") mutating func _replace(
        _ lower: Int, _ upper: Int, _ elements: [Element])
      @native("array.reserve") mutating func reserveCapacity(_ minimumCapacity: Int)
      @native("array.append") mutating func append(_ newElement: Element)
      @native("array.appendArray") mutating func _appendArray(_ other: [Element])
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        _appendArray(newElements._toArray())
      }
      @native("array.insert") mutating func insert(_ newElement: Element, at i: Int)
      mutating func insert<C: Collection>(contentsOf newElements: C, at i: Int)
      where C.Element == Element {
        precondition(i >= 0 && i <= count, "Array replace: subrange extends past the end")
        _replace(i, i, newElements._toArray())
      }
      @discardableResult @native("array.remove") mutating func remove(at index: Int) -> Element
      @discardableResult @native("array.removeLast") mutating func removeLast() -> Element
      mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        precondition(k <= count, "Can't remove more items from a collection than it contains")
        _replace(count - k, count, [])
      }
      mutating func popLast() -> Element? { isEmpty ? nil : removeLast() }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove first element from an empty collection")
        return remove(at: 0)
      }
      mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        precondition(k <= count, "Can't remove more items from a collection than it has")
        _replace(0, k, [])
      }
      mutating func removeSubrange(_ bounds: Range<Int>) {
        precondition(
          bounds.lowerBound >= 0, "Array replace: subrange start is negative")
        precondition(
          bounds.upperBound <= count, "Array replace: subrange extends past the end")
        _replace(bounds.lowerBound, bounds.upperBound, [])
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = [] }
      mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept: [Element] = []
        for element in self {
          if !(try shouldBeRemoved(element)) { kept.append(element) }
        }
        self = kept
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C)
      where C.Element == Element {
        precondition(
          subrange.lowerBound >= 0, "Array replace: subrange start is negative")
        precondition(
          subrange.upperBound <= count, "Array replace: subrange extends past the end")
        _replace(subrange.lowerBound, subrange.upperBound, newElements._toArray())
      }
      @native("array.swapAt") mutating func swapAt(_ i: Int, _ j: Int)
      @native("array.reverse") mutating func reverse()
      var first: Element? { isEmpty ? nil : self[0] }
      var last: Element? {
        let n: Int = count
        return n == 0 ? nil : self[n - 1]
      }
      mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        try _sortArray(&self, areInIncreasingOrder)
      }
      @refused("cells have no unsafe pointers; reserve the capacity and append")
      init(
        unsafeUninitializedCapacity: Int,
        initializingWith initializer: (inout [Element], inout Int) throws -> Void) rethrows
      @refused("cells have no unsafe pointers; the array itself is as fast")
      func withUnsafeBufferPointer<R>(_ body: (ArraySlice<Element>) throws -> R) rethrows -> R
      @refused("cells have no unsafe pointers; the array itself is as fast")
      mutating func withUnsafeMutableBufferPointer<R>(
        _ body: (inout ArraySlice<Element>) throws -> R
      ) rethrows -> R
      static func + (lhs: [Element], rhs: [Element]) -> [Element] {
        var result: [Element] = lhs
        result._appendArray(rhs)
        return result
      }
      static func += (lhs: inout [Element], rhs: [Element]) { lhs._appendArray(rhs) }
    }
    func _checkRange(_ lower: Int, _ upper: Int, _ count: Int) {
      precondition(lower >= 0 && upper <= count, "Array index is out of range")
    }
    extension Array: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { _description(self) }
      var debugDescription: String { _description(self) }
    }
    extension Array: Sendable where Element: Sendable {}
    extension Array: Equatable where Element: Equatable {
      static func == (lhs: [Element], rhs: [Element]) -> Bool {
        let n: Int = lhs.count
        if n != rhs.count { return false }
        var i: Int = 0
        while i < n {
          if lhs[i] != rhs[i] { return false }
          i += 1
        }
        return true
      }
    }
    extension Array: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
      }
    }

    struct ArraySlice<Element> {
      var _base: [Element]
      var startIndex: Int
      var endIndex: Int
      init(_base: [Element], startIndex: Int, endIndex: Int) {
        self._base = _base
        self.startIndex = startIndex
        self.endIndex = endIndex
      }
    }
    extension ArraySlice: RandomAccessCollection, MutableCollection, RangeReplaceableCollection,
      ExpressibleByArrayLiteral
    {
      typealias Index = Int
      typealias Indices = Range<Int>
      typealias SubSequence = ArraySlice<Element>
      typealias Iterator = IndexingIterator<ArraySlice<Element>>
      init() { self.init(_base: [], startIndex: 0, endIndex: 0) }
      init(arrayLiteral elements: Element...) {
        self.init(_base: elements, startIndex: 0, endIndex: elements.count)
      }
      init<S: Sequence>(_ s: S) where S.Element == Element {
        let elements: [Element] = s._toArray()
        self.init(_base: elements, startIndex: 0, endIndex: elements.count)
      }
      var count: Int { endIndex - startIndex }
      var isEmpty: Bool { endIndex == startIndex }
      var indices: Range<Int> { startIndex..<endIndex }
      func index(after i: Int) -> Int { i + 1 }
      func index(before i: Int) -> Int { i - 1 }
      func formIndex(after i: inout Int) { i += 1 }
      func formIndex(before i: inout Int) { i -= 1 }
      func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
      func distance(from start: Int, to end: Int) -> Int { end - start }
      subscript(index: Int) -> Element {
        get {
          precondition(index >= startIndex && index < endIndex, "Index out of bounds")
          return _base[index]
        }
        set {
          precondition(index >= startIndex && index < endIndex, "Index out of bounds")
          _base[index] = newValue
        }
      }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
          precondition(
            bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex,
            "ArraySlice index is out of range")
          return ArraySlice(
            _base: _base, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
        set {
          precondition(
            bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex,
            "ArraySlice index is out of range")
          replaceSubrange(bounds, with: newValue)
        }
      }
      func _toArray() -> [Element] { _base._slice(startIndex, endIndex) }
      mutating func reserveCapacity(_ minimumCapacity: Int) {}
      mutating func append(_ newElement: Element) {
        _base._trim(endIndex)
        _base.append(newElement)
        endIndex += 1
      }
      mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        _base._trim(endIndex)
        _base._appendArray(newElements._toArray())
        endIndex = _base.count
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C)
      where C.Element == Element {
        precondition(
          subrange.lowerBound >= startIndex, "ArraySlice replace: subrange start is before the startIndex")
        precondition(
          subrange.upperBound <= endIndex, "ArraySlice replace: subrange extends past the end")
        let elements: [Element] = newElements._toArray()
        _base._replace(subrange.lowerBound, subrange.upperBound, elements)
        endIndex += elements.count - (subrange.upperBound - subrange.lowerBound)
      }
      mutating func popFirst() -> Element? {
        if isEmpty { return nil }
        let element: Element = _base[startIndex]
        startIndex += 1
        return element
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove items from an empty collection")
        let element: Element = _base[startIndex]
        startIndex += 1
        return element
      }
      mutating func removeFirst(_ k: Int) {
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        precondition(k <= count, "Can't remove more items from a collection than it contains")
        startIndex += k
      }
      mutating func popLast() -> Element? {
        if isEmpty { return nil }
        endIndex -= 1
        return _base[endIndex]
      }
      @discardableResult mutating func removeLast() -> Element {
        precondition(!isEmpty, "Can't remove last element from an empty collection")
        endIndex -= 1
        return _base[endIndex]
      }
      mutating func removeLast(_ k: Int) {
        precondition(k >= 0, "Number of elements to remove should be non-negative")
        precondition(k <= count, "Can't remove more items from a collection than it contains")
        endIndex -= k
      }
    }
    extension Array {
      mutating func _trim(_ end: Int) {
        if end < count { _replace(end, count, []) }
      }
    }
    extension ArraySlice: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { _description(_toArray()) }
      var debugDescription: String { "ArraySlice(" + _description(_toArray()) + ")" }
    }
    extension ArraySlice: Sendable where Element: Sendable {}
    extension ArraySlice: Equatable where Element: Equatable {
      static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool {
        lhs.count == rhs.count && lhs.elementsEqual(rhs)
      }
    }
    extension ArraySlice: Hashable where Element: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
      }
    }
    typealias ContiguousArray<Element> = Array<Element>
    extension Array where Element: Comparable {
      @native("array.sort") mutating func _sortNatively() -> Bool
      mutating func sort() {
        if !_sortNatively() { sort(by: { (a: Element, b: Element) -> Bool in a < b }) }
      }
    }
  """#
}

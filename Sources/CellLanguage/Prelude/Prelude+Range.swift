extension Prelude {
  /// Ranges, `Strideable` and `stride`.
  static let range = #"""
    protocol Strideable<Stride>: Comparable {
      associatedtype Stride: Comparable, SignedNumeric
      func distance(to other: Self) -> Stride
      func advanced(by n: Stride) -> Self
      static func _step(
        after current: (index: Int?, value: Self), from start: Self, by distance: Stride
      ) -> (index: Int?, value: Self)
    }
    extension Strideable {
      static func < (x: Self, y: Self) -> Bool { (0 as Stride) < x.distance(to: y) }
      static func == (x: Self, y: Self) -> Bool { x.distance(to: y) == (0 as Stride) }
      static func _step(
        after current: (index: Int?, value: Self), from start: Self, by distance: Stride
      ) -> (index: Int?, value: Self) {
        (nil, current.value.advanced(by: distance))
      }
    }
    extension Strideable where Self: FixedWidthInteger {
      static func _step(
        after current: (index: Int?, value: Self), from start: Self, by distance: Stride
      ) -> (index: Int?, value: Self) {
        let step: Int = Int(distance)
        if step < 0 {
          let room: Self = current.value &- Self.min
          if Self.isSigned && room < (0 as Self) || UInt64(room.magnitude) >= UInt64(step.magnitude) {
            return (nil, current.value &- Self(truncatingIfNeeded: 0 &- step))
          }
          return (Int.min, Self.min)
        }
        let room: Self = Self.max &- current.value
        if Self.isSigned && room < (0 as Self) || UInt64(room.magnitude) >= UInt64(step.magnitude) {
          return (nil, current.value &+ Self(truncatingIfNeeded: step))
        }
        return (Int.min, Self.max)
      }
    }
    extension Strideable where Self: FloatingPoint, Self == Stride {
      static func _step(
        after current: (index: Int?, value: Self), from start: Self, by distance: Self
      ) -> (index: Int?, value: Self) {
        if let index = current.index {
          let next: Int = index + 1
          return (next, start.addingProduct(Self(next), distance))
        }
        return (nil, current.value.advanced(by: distance))
      }
    }

    struct StrideTo<Element: Strideable>: Sequence, CustomStringConvertible {
      var description: String { String(reflecting: StrideTo<Element>.self) }
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      init(_start: Element, end: Element, stride: Element.Stride) {
        precondition(stride != (0 as Element.Stride), "Stride size must not be zero")
        self._start = _start
        _end = end
        _stride = stride
      }
      func makeIterator() -> StrideToIterator<Element> {
        StrideToIterator(
          _start: _start, _end: _end, _stride: _stride, _current: (index: 0, value: _start))
      }
      var underestimatedCount: Int {
        var iterator: StrideToIterator<Element> = makeIterator()
        var count: Int = 0
        while case .some = iterator.next() { count += 1 }
        return count
      }
    }
    struct StrideToIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      var _current: (index: Int?, value: Element)
      mutating func next() -> Element? {
        let result: Element = _current.value
        if _stride > (0 as Element.Stride) ? result >= _end : result <= _end { return nil }
        _current = Element._step(after: _current, from: _start, by: _stride)
        return result
      }
    }
    struct StrideThrough<Element: Strideable>: Sequence, CustomStringConvertible {
      var description: String { String(reflecting: StrideThrough<Element>.self) }
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      init(_start: Element, end: Element, stride: Element.Stride) {
        precondition(stride != (0 as Element.Stride), "Stride size must not be zero")
        self._start = _start
        _end = end
        _stride = stride
      }
      func makeIterator() -> StrideThroughIterator<Element> {
        StrideThroughIterator(
          _start: _start, _end: _end, _stride: _stride, _current: (index: 0, value: _start),
          _didReturnEnd: false)
      }
      var underestimatedCount: Int {
        var iterator: StrideThroughIterator<Element> = makeIterator()
        var count: Int = 0
        while case .some = iterator.next() { count += 1 }
        return count
      }
    }
    struct StrideThroughIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      var _current: (index: Int?, value: Element)
      var _didReturnEnd: Bool
      mutating func next() -> Element? {
        let result: Element = _current.value
        if _stride > (0 as Element.Stride) ? result >= _end : result <= _end {
          // An end that is hit exactly is returned once.
          if result == _end && !_didReturnEnd && _current.index != Int.min {
            _didReturnEnd = true
            return result
          }
          return nil
        }
        _current = Element._step(after: _current, from: _start, by: _stride)
        return result
      }
    }
    func _countTo(_ start: Int, _ end: Int, _ step: Int) -> Int {
      if step > 0 ? start >= end : start <= end { return 0 }
      return _countThrough(start, step > 0 ? end - 1 : end + 1, step)
    }
    func _countThrough(_ start: Int, _ end: Int, _ step: Int) -> Int {
      if step > 0 ? start > end : start < end { return 0 }
      let distance: UInt = UInt(bitPattern: step > 0 ? end &- start : start &- end)
      let further: UInt = distance / step.magnitude
      return further < UInt(bitPattern: Int.max) ? Int(bitPattern: further) + 1 : Int.max
    }
    func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> {
      StrideTo(_start: start, end: end, stride: stride)
    }
    func stride<T: Strideable>(
      from start: T, through end: T, by stride: T.Stride
    ) -> StrideThrough<T> {
      StrideThrough(_start: start, end: end, stride: stride)
    }

    protocol RangeExpression<Bound> {
      associatedtype Bound: Comparable
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
      func contains(_ element: Bound) -> Bool
    }
    extension RangeExpression {
      static func ~= (pattern: Self, value: Bound) -> Bool { pattern.contains(value) }
    }

    struct Range<Bound: Comparable> {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
    }
    extension Range {
      var isEmpty: Bool { lowerBound == upperBound }
      func contains(_ element: Bound) -> Bool { element >= lowerBound && element < upperBound }
      func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower: Bound =
          limits.lowerBound > lowerBound
          ? limits.lowerBound : (limits.upperBound < lowerBound ? limits.upperBound : lowerBound)
        let upper: Bound =
          limits.upperBound < upperBound
          ? limits.upperBound : (limits.lowerBound > upperBound ? limits.lowerBound : upperBound)
        return Range(uncheckedBounds: (lower: lower, upper: upper))
      }
      func overlaps(_ other: Range<Bound>) -> Bool {
        let apart: Bool =
          other.upperBound <= lowerBound || upperBound <= other.lowerBound
          || lowerBound == upperBound || other.lowerBound == other.upperBound
        return !apart
      }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool { other.overlaps(self) }
      func contains(_ other: Range<Bound>) -> Bool {
        other.isEmpty || lowerBound <= other.lowerBound && upperBound >= other.upperBound
      }
    }
    extension Range: RangeExpression {
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { self }
    }
    extension Range: Equatable {
      static func == (lhs: Range<Bound>, rhs: Range<Bound>) -> Bool {
        lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
      }
    }
    extension Range: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    extension Range: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { "\(lowerBound)..<\(upperBound)" }
      var debugDescription: String {
        "Range(\(_debugDescription(lowerBound))..<\(_debugDescription(upperBound)))"
      }
    }
    extension Range: Sendable where Bound: Sendable {}
    extension Range: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      typealias Iterator = IndexingIterator<Range<Bound>>
    }
    extension Range: Collection, BidirectionalCollection, RandomAccessCollection
    where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Index = Bound
      typealias Indices = Range<Bound>
      typealias SubSequence = Range<Bound>
      var startIndex: Bound { lowerBound }
      var endIndex: Bound { upperBound }
      var indices: Range<Bound> { self }
      var count: Int { Int(lowerBound.distance(to: upperBound)) }
      func index(after i: Bound) -> Bound { i.advanced(by: 1) }
      func index(before i: Bound) -> Bound {
        precondition(i > lowerBound)
        return i.advanced(by: -1)
      }
      func index(_ i: Bound, offsetBy n: Int) -> Bound { i.advanced(by: Bound.Stride(n)) }
      func distance(from start: Bound, to end: Bound) -> Int { Int(start.distance(to: end)) }
      subscript(position: Bound) -> Bound {
        precondition(contains(position), "Index out of range")
        return position
      }
      subscript(bounds: Range<Bound>) -> Range<Bound> { bounds }
      init(_ other: ClosedRange<Bound>) {
        self.init(
          uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound.advanced(by: 1)))
      }
    }
    typealias CountableRange<Bound: Strideable> = Range<Bound> where Bound.Stride: SignedInteger

    struct ClosedRange<Bound: Comparable> {
      let lowerBound: Bound
      let upperBound: Bound
      init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
      }
    }
    extension ClosedRange {
      var isEmpty: Bool { false }
      func contains(_ element: Bound) -> Bool { element >= lowerBound && element <= upperBound }
      func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let lower: Bound =
          limits.lowerBound > lowerBound
          ? limits.lowerBound : (limits.upperBound < lowerBound ? limits.upperBound : lowerBound)
        let upper: Bound =
          limits.upperBound < upperBound
          ? limits.upperBound : (limits.lowerBound > upperBound ? limits.lowerBound : upperBound)
        return ClosedRange(uncheckedBounds: (lower: lower, upper: upper))
      }
      func overlaps(_ other: ClosedRange<Bound>) -> Bool {
        !(other.upperBound < lowerBound || upperBound < other.lowerBound)
      }
      func overlaps(_ other: Range<Bound>) -> Bool {
        let apart: Bool =
          other.upperBound <= lowerBound || upperBound < other.lowerBound || other.isEmpty
        return !apart
      }
      func contains(_ other: ClosedRange<Bound>) -> Bool {
        lowerBound <= other.lowerBound && upperBound >= other.upperBound
      }
    }
    extension ClosedRange: RangeExpression {
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(uncheckedBounds: (lower: lowerBound, upper: collection.index(after: upperBound)))
      }
    }
    extension ClosedRange: Equatable {
      static func == (lhs: ClosedRange<Bound>, rhs: ClosedRange<Bound>) -> Bool {
        lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
      }
    }
    extension ClosedRange: Hashable where Bound: Hashable {
      func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
      }
    }
    extension ClosedRange: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { "\(lowerBound)...\(upperBound)" }
      var debugDescription: String {
        "ClosedRange(\(_debugDescription(lowerBound))...\(_debugDescription(upperBound)))"
      }
    }
    extension ClosedRange: Sendable where Bound: Sendable {}
    extension ClosedRange where Bound: Strideable, Bound.Stride: SignedInteger {
      enum Index {
        case inRange(Bound)
        case pastEnd
      }
    }
    extension ClosedRange.Index: Comparable {
      static func == (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool {
        switch (lhs, rhs) {
        case (.inRange(let l), .inRange(let r)): return l == r
        case (.pastEnd, .pastEnd): return true
        default: return false
        }
      }
      static func < (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool {
        switch (lhs, rhs) {
        case (.inRange(let l), .inRange(let r)): return l < r
        case (.inRange, .pastEnd): return true
        default: return false
        }
      }
    }
    struct _ClosedRangeIterator<Bound: Strideable>: IteratorProtocol
    where Bound.Stride: SignedInteger {
      var _next: Bound
      let _last: Bound
      var _done: Bool
      mutating func next() -> Bound? {
        if _done { return nil }
        let result: Bound = _next
        if result == _last {
          _done = true
        } else {
          _next = result.advanced(by: 1)
        }
        return result
      }
    }
    extension ClosedRange: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      typealias Iterator = _ClosedRangeIterator<Bound>
      func makeIterator() -> _ClosedRangeIterator<Bound> {
        _ClosedRangeIterator(_next: lowerBound, _last: upperBound, _done: false)
      }
    }
    extension ClosedRange: Collection, BidirectionalCollection, RandomAccessCollection
    where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias SubSequence = Slice<ClosedRange<Bound>>
      typealias Indices = DefaultIndices<ClosedRange<Bound>>
      var startIndex: ClosedRange<Bound>.Index { .inRange(lowerBound) }
      var endIndex: ClosedRange<Bound>.Index { .pastEnd }
      var count: Int { Int(lowerBound.distance(to: upperBound)) + 1 }
      func index(after i: ClosedRange<Bound>.Index) -> ClosedRange<Bound>.Index {
        switch i {
        case .inRange(let x): return x == upperBound ? .pastEnd : .inRange(x.advanced(by: 1))
        case .pastEnd: fatalError("Incrementing past end index")
        }
      }
      func index(before i: ClosedRange<Bound>.Index) -> ClosedRange<Bound>.Index {
        switch i {
        case .inRange(let x):
          precondition(x > lowerBound, "Incrementing past start index")
          return .inRange(x.advanced(by: -1))
        case .pastEnd: return .inRange(upperBound)
        }
      }
      func index(
        _ i: ClosedRange<Bound>.Index, offsetBy n: Int
      ) -> ClosedRange<Bound>.Index {
        let offset: Int = _offset(i) + n
        precondition(offset >= 0 && offset <= count, "Advancing past start or end index")
        return offset == count ? .pastEnd : .inRange(lowerBound.advanced(by: Bound.Stride(offset)))
      }
      func distance(
        from start: ClosedRange<Bound>.Index, to end: ClosedRange<Bound>.Index
      ) -> Int {
        _offset(end) - _offset(start)
      }
      func _offset(_ i: ClosedRange<Bound>.Index) -> Int {
        switch i {
        case .inRange(let x): return Int(lowerBound.distance(to: x))
        case .pastEnd: return count
        }
      }
      subscript(position: ClosedRange<Bound>.Index) -> Bound {
        switch position {
        case .inRange(let x): return x
        case .pastEnd: fatalError("Index out of range")
        }
      }
      init(_ other: Range<Bound>) {
        precondition(!other.isEmpty, "Can't form an empty closed range")
        self.init(
          uncheckedBounds: (lower: other.lowerBound, upper: other.upperBound.advanced(by: -1)))
      }
      func _customContains(_ element: Bound) -> Bool {
        element >= lowerBound && element <= upperBound
      }
    }
    typealias CountableClosedRange<Bound: Strideable> = ClosedRange<Bound>
    where Bound.Stride: SignedInteger

    struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        collection.startIndex..<upperBound
      }
      func contains(_ element: Bound) -> Bool { element < upperBound }
    }
    struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      let upperBound: Bound
      init(_ upperBound: Bound) { self.upperBound = upperBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        collection.startIndex..<collection.index(after: upperBound)
      }
      func contains(_ element: Bound) -> Bool { element <= upperBound }
    }
    struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      let lowerBound: Bound
      init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
      func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        lowerBound..<collection.endIndex
      }
      func contains(_ element: Bound) -> Bool { lowerBound <= element }
    }
    extension PartialRangeFrom: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
      typealias Element = Bound
      struct Iterator: IteratorProtocol {
        var _current: Bound
        typealias Element = Bound
        mutating func next() -> Bound? {
          let result: Bound = _current
          _current = result.advanced(by: 1)
          return result
        }
      }
      func makeIterator() -> PartialRangeFrom<Bound>.Iterator { Iterator(_current: lowerBound) }
    }
    enum UnboundedRange_ {
      postfix static func ... (ignore: UnboundedRange_) {}
    }
    typealias UnboundedRange = (UnboundedRange_) -> ()

    extension Comparable {
      static func ..< (minimum: Self, maximum: Self) -> Range<Self> {
        precondition(minimum <= maximum, "Range requires lowerBound <= upperBound")
        return Range(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self> {
        precondition(minimum <= maximum, "Range requires lowerBound <= upperBound")
        return ClosedRange(uncheckedBounds: (lower: minimum, upper: maximum))
      }
      prefix static func ..< (maximum: Self) -> PartialRangeUpTo<Self> {
        PartialRangeUpTo(maximum)
      }
      prefix static func ... (maximum: Self) -> PartialRangeThrough<Self> {
        PartialRangeThrough(maximum)
      }
      postfix static func ... (minimum: Self) -> PartialRangeFrom<Self> {
        PartialRangeFrom(minimum)
      }
    }
    """#
}

extension Prelude {
  /// `IteratorProtocol`, `Sequence` and the algorithms of every sequence.
  static let sequence = #"""
    protocol IteratorProtocol<Element> {
      associatedtype Element
      mutating func next() -> Element?
    }

    protocol Sequence<Element> {
      associatedtype Element
      associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
      func makeIterator() -> Iterator
      var underestimatedCount: Int { get }
      func _toArray() -> [Element]
    }
    extension Sequence where Self: IteratorProtocol {
      func makeIterator() -> Self { self }
    }
    extension Sequence {
      var underestimatedCount: Int { 0 }
      func _toArray() -> [Element] {
        var result: [Element] = []
        for element in self { result.append(element) }
        return result
      }
      func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        result.reserveCapacity(underestimatedCount)
        for element in self { result.append(try transform(element)) }
        return result
      }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if try isIncluded(element) { result.append(element) }
        }
        return result
      }
      func compactMap<ElementOfResult>(
        _ transform: (Element) throws -> ElementOfResult?
      ) rethrows -> [ElementOfResult] {
        var result: [ElementOfResult] = []
        for element in self {
          if let value = try transform(element) { result.append(value) }
        }
        return result
      }
      func flatMap<SegmentOfResult: Sequence>(
        _ transform: (Element) throws -> SegmentOfResult
      ) rethrows -> [SegmentOfResult.Element] {
        var result: [SegmentOfResult.Element] = []
        for element in self {
          for inner in try transform(element) { result.append(inner) }
        }
        return result
      }
      func forEach(_ body: (Element) throws -> Void) rethrows {
        for element in self { try body(element) }
      }
      func reduce<Result>(
        _ initialResult: Result,
        _ nextPartialResult: (_ partialResult: Result, Element) throws -> Result
      ) rethrows -> Result {
        var accumulator: Result = initialResult
        for element in self { accumulator = try nextPartialResult(accumulator, element) }
        return accumulator
      }
      func reduce<Result>(
        into initialResult: Result,
        _ updateAccumulatingResult: (_ partialResult: inout Result, Element) throws -> Void
      ) rethrows -> Result {
        var accumulator: Result = initialResult
        for element in self { try updateAccumulatingResult(&accumulator, element) }
        return accumulator
      }
      func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self {
          if try predicate(element) { return element }
        }
        return nil
      }
      func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self {
          if try predicate(element) { return true }
        }
        return false
      }
      func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self {
          if !(try predicate(element)) { return false }
        }
        return true
      }
      func count<E: Error>(where predicate: (Element) throws(E) -> Bool) throws(E) -> Int {
        var count: Int = 0
        for element in self {
          if try predicate(element) { count += 1 }
        }
        return count
      }
      func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
      func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let current = best {
            if try areInIncreasingOrder(element, current) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var best: Element? = nil
        for element in self {
          if let current = best {
            if try areInIncreasingOrder(current, element) { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func starts<PossiblePrefix: Sequence>(
        with possiblePrefix: PossiblePrefix,
        by areEquivalent: (Element, PossiblePrefix.Element) throws -> Bool
      ) rethrows -> Bool {
        var own: Iterator = makeIterator()
        for other in possiblePrefix {
          guard let element = own.next() else { return false }
          if !(try areEquivalent(element, other)) { return false }
        }
        return true
      }
      func elementsEqual<OtherSequence: Sequence>(
        _ other: OtherSequence, by areEquivalent: (Element, OtherSequence.Element) throws -> Bool
      ) rethrows -> Bool {
        var own: Iterator = makeIterator()
        var others: OtherSequence.Iterator = other.makeIterator()
        while true {
          let left: Element? = own.next()
          let right: OtherSequence.Element? = others.next()
          if let l = left {
            guard let r = right else { return false }
            if !(try areEquivalent(l, r)) { return false }
          } else {
            if case .some = right { return false }
            return true
          }
        }
      }
      func lexicographicallyPrecedes<OtherSequence: Sequence>(
        _ other: OtherSequence, by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> Bool where OtherSequence.Element == Element {
        var own: Iterator = makeIterator()
        var others: OtherSequence.Iterator = other.makeIterator()
        while true {
          guard let r = others.next() else { return false }
          guard let l = own.next() else { return true }
          if try areInIncreasingOrder(l, r) { return true }
          if try areInIncreasingOrder(r, l) { return false }
        }
      }
      func sorted(
        by areInIncreasingOrder: (Element, Element) throws -> Bool
      ) rethrows -> [Element] {
        var result: [Element] = _toArray()
        try result.sort(by: areInIncreasingOrder)
        return result
      }
      func reversed() -> [Element] {
        var result: [Element] = _toArray()
        result.reverse()
        return result
      }
      func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> {
        DropFirstSequence(self, dropping: k)
      }
      func dropLast(_ k: Int = 1) -> [Element] {
        precondition(k >= 0, "Can't drop a negative number of elements from a sequence")
        var result: [Element] = _toArray()
        result.removeLast(Swift.min(k, result.count))
        return result
      }
      func prefix(_ maxLength: Int) -> PrefixSequence<Self> {
        PrefixSequence(self, maxLength: maxLength)
      }
      func suffix(_ maxLength: Int) -> [Element] {
        precondition(maxLength >= 0, "Can't take a suffix of negative length from a sequence")
        var result: [Element] = _toArray()
        if result.count > maxLength { result.removeFirst(result.count - maxLength) }
        return result
      }
      func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
          if !(try predicate(element)) { break }
          result.append(element)
        }
        return result
      }
      func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self> {
        var iterator: Iterator = makeIterator()
        while let element = iterator.next() {
          if !(try predicate(element)) {
            return DropWhileSequence(_iterator: iterator, _first: element)
          }
        }
        return DropWhileSequence(_iterator: iterator, _first: nil)
      }
      func split(
        maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Element) throws -> Bool
      ) rethrows -> [ArraySlice<Element>] {
        try _toArray().split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences,
          whereSeparator: isSeparator)
      }
      var lazy: LazySequence<Self> { LazySequence(_base: self) }
      @refused("the system's generator differs from run to run; use shuffled(using:)")
      func shuffled() -> [Element]
      func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element] {
        var result: [Element] = _toArray()
        result.shuffle(using: &generator)
        return result
      }
    }
    extension Sequence where Element: Equatable {
      func contains(_ element: Element) -> Bool {
        for candidate in self {
          if candidate == element { return true }
        }
        return false
      }
      func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix) -> Bool
      where PossiblePrefix.Element == Element {
        starts(with: possiblePrefix, by: { (a: Element, b: Element) -> Bool in a == b })
      }
      func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool
      where OtherSequence.Element == Element {
        elementsEqual(other, by: { (a: Element, b: Element) -> Bool in a == b })
      }
      func split(
        separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true
      ) -> [ArraySlice<Element>] {
        split(
          maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences,
          whereSeparator: { (element: Element) -> Bool in element == separator })
      }
    }
    extension Sequence where Element: Comparable {
      func min() -> Element? {
        var best: Element? = nil
        for element in self {
          if let current = best {
            if element < current { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func max() -> Element? {
        var best: Element? = nil
        for element in self {
          if let current = best {
            if element > current { best = element }
          } else {
            best = element
          }
        }
        return best
      }
      func sorted() -> [Element] {
        var result: [Element] = _toArray()
        result.sort()
        return result
      }
      func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool
      where OtherSequence.Element == Element {
        lexicographicallyPrecedes(other, by: { (a: Element, b: Element) -> Bool in a < b })
      }
    }
    extension Sequence where Element: Sequence {
      func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }
      func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self>
      where Separator.Element == Element.Element {
        JoinedSequence(base: self, separator: separator)
      }
    }
    extension Sequence where Element: StringProtocol {
      func joined(separator: String = "") -> String {
        var result: String = ""
        var isFirst: Bool = true
        for element in self {
          if isFirst {
            isFirst = false
          } else {
            result.append(separator)
          }
          result.append(element._string)
        }
        return result
      }
    }
    """#
}

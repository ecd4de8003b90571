extension Prelude {
  /// Collections whose elements can be exchanged: sorting, partitions.
  static let mutableCollection = #"""
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
        try _moveBehind(where: belongsInSecondPartition)
      }
      mutating func _moveBehind(where isLater: (Element) throws -> Bool) rethrows -> Index {
        guard let first = try firstIndex(where: isLater) else { return endIndex }
        var boundary: Index = first
        var position: Index = index(after: first)
        while position != endIndex {
          if !(try isLater(self[position])) {
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
    """#
}

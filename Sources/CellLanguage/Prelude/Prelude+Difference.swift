extension Prelude {
  /// `difference(from:)` and `applying(_:)`.
  ///
  /// Source: Myers (1986), "An O(ND) Difference Algorithm and Its Variations", as the standard
  /// library walks it.
  static let difference = #"""
    struct CollectionDifference<ChangeElement>: Collection {
      enum Change {
        case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
        case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
        var _offset: Int {
          switch self {
          case .insert(let offset, _, _): return offset
          case .remove(let offset, _, _): return offset
          }
        }
      }
      typealias Element = Change
      typealias Index = Int
      let insertions: [Change]
      let removals: [Change]
      var startIndex: Int { 0 }
      var endIndex: Int { insertions.count + removals.count }
      func index(after i: Int) -> Int { i + 1 }
      /// Removals from the end, then insertions from the start: the order in which they apply.
      subscript(position: Int) -> Change {
        position < removals.count
          ? removals[removals.count - 1 - position] : insertions[position - removals.count]
      }
    }
    extension CollectionDifference {
      /// What leads back: insertions become removals.
      func inverse() -> CollectionDifference {
        func turned(_ change: Change) -> Change {
          switch change {
          case .insert(let offset, let element, let other):
            return .remove(offset: offset, element: element, associatedWith: other)
          case .remove(let offset, let element, let other):
            return .insert(offset: offset, element: element, associatedWith: other)
          }
        }
        return CollectionDifference(
          insertions: removals.map { (change: Change) -> Change in turned(change) },
          removals: insertions.map { (change: Change) -> Change in turned(change) })
      }
    }
    extension CollectionDifference.Change: Equatable where ChangeElement: Equatable {}
    extension CollectionDifference: Equatable where ChangeElement: Equatable {}

    extension BidirectionalCollection {
      func difference<C: BidirectionalCollection>(
        from other: C, by areEquivalent: (C.Element, Element) -> Bool
      ) -> CollectionDifference<Element> where C.Element == Element {
        let old: [Element] = other._toArray()
        let new: [Element] = _toArray()
        let most: Int = old.count + new.count
        // The furthest place in `old` on each diagonal, after each number of changes.
        var furthest: [Int] = Array(repeating: 0, count: 2 * most + 3)
        var traces: [[Int]] = []
        var x: Int = 0
        var y: Int = 0
        var d: Int = 0
        search: while d <= most {
          traces.append(furthest)
          var k: Int = -d
          while k <= d {
            if k == -d {
              x = furthest[most + 1 + k + 1]
            } else {
              let removed: Int = furthest[most + 1 + k - 1] + 1
              x = removed
              if k < d && furthest[most + 1 + k + 1] >= removed {
                x = furthest[most + 1 + k + 1]
              }
            }
            y = x - k
            while x < old.count && y < new.count && areEquivalent(old[x], new[y]) {
              x += 1
              y += 1
            }
            furthest[most + 1 + k] = x
            if x >= old.count && y >= new.count { break search }
            k += 2
          }
          d += 1
        }
        var insertions: [CollectionDifference<Element>.Change] = []
        var removals: [CollectionDifference<Element>.Change] = []
        x = old.count
        y = new.count
        while d > 0 {
          let trace: [Int] = traces[d]
          let k: Int = x - y
          let down: Bool =
            k == -d || (k != d && trace[most + 1 + k - 1] < trace[most + 1 + k + 1])
          let before: Int = down ? k + 1 : k - 1
          x = trace[most + 1 + before]
          y = x - before
          if down {
            insertions.append(.insert(offset: y, element: new[y], associatedWith: nil))
          } else {
            removals.append(.remove(offset: x, element: old[x], associatedWith: nil))
          }
          d -= 1
        }
        return CollectionDifference(
          insertions: Array(insertions.reversed()), removals: Array(removals.reversed()))
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func difference<C: BidirectionalCollection>(
        from other: C
      ) -> CollectionDifference<Element> where C.Element == Element {
        difference(from: other, by: { (a: Element, b: Element) -> Bool in a == b })
      }
    }
    extension Array {
      func applying(_ difference: CollectionDifference<Element>) -> [Element]? {
        var result: [Element] = self
        for change in difference {
          switch change {
          case .remove(let offset, _, _):
            if offset < 0 || offset >= result.count { return nil }
            result.remove(at: offset)
          case .insert(let offset, let element, _):
            if offset < 0 || offset > result.count { return nil }
            result.insert(element, at: offset)
          }
        }
        return result
      }
    }
    """#
}

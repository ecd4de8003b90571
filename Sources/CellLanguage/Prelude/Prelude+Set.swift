extension Prelude {
  static let set = #"""
    protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral {
      associatedtype Element
      init()
      func contains(_ member: Element) -> Bool
      func union(_ other: Self) -> Self
      func intersection(_ other: Self) -> Self
      func symmetricDifference(_ other: Self) -> Self
      @discardableResult mutating func insert(
        _ newMember: Element
      ) -> (inserted: Bool, memberAfterInsert: Element)
      @discardableResult mutating func remove(_ member: Element) -> Element?
      @discardableResult mutating func update(with newMember: Element) -> Element?
      mutating func formUnion(_ other: Self)
      mutating func formIntersection(_ other: Self)
      mutating func formSymmetricDifference(_ other: Self)
      func subtracting(_ other: Self) -> Self
      func isSubset(of other: Self) -> Bool
      func isDisjoint(with other: Self) -> Bool
      func isSuperset(of other: Self) -> Bool
      var isEmpty: Bool { get }
      mutating func subtract(_ other: Self)
    }
    extension SetAlgebra {
      init<S: Sequence>(_ sequence: S) where S.Element == Element {
        self.init()
        for element in sequence { insert(element) }
      }
      init(arrayLiteral elements: Element...) {
        self.init()
        for element in elements { insert(element) }
      }
      mutating func subtract(_ other: Self) { formIntersection(symmetricDifference(other)) }
      func isSubset(of other: Self) -> Bool { intersection(other) == self }
      func isSuperset(of other: Self) -> Bool { other.isSubset(of: self) }
      func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }
      func subtracting(_ other: Self) -> Self { intersection(symmetricDifference(other)) }
      var isEmpty: Bool { self == Self() }
      func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && self != other }
      func isStrictSubset(of other: Self) -> Bool { other.isStrictSuperset(of: self) }
    }

    protocol OptionSet: SetAlgebra, RawRepresentable {
      associatedtype Element = Self
      init(rawValue: RawValue)
    }
    extension OptionSet {
      func union(_ other: Self) -> Self {
        var result: Self = self
        result.formUnion(other)
        return result
      }
      func intersection(_ other: Self) -> Self {
        var result: Self = self
        result.formIntersection(other)
        return result
      }
      func symmetricDifference(_ other: Self) -> Self {
        var result: Self = self
        result.formSymmetricDifference(other)
        return result
      }
    }
    extension OptionSet where Element == Self {
      func contains(_ member: Self) -> Bool { isSuperset(of: member) }
      @discardableResult mutating func insert(
        _ newMember: Self
      ) -> (inserted: Bool, memberAfterInsert: Self) {
        let shared: Self = intersection(newMember)
        let isNew: Bool = shared != newMember
        let after: Self = isNew ? newMember : shared
        formUnion(newMember)
        return (isNew, after)
      }
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let shared: Self = intersection(member)
        if shared.isEmpty { return nil }
        subtract(member)
        return shared
      }
      @discardableResult mutating func update(with newMember: Self) -> Self? {
        let shared: Self = intersection(newMember)
        formUnion(newMember)
        return shared.isEmpty ? nil : shared
      }
    }
    extension OptionSet where RawValue: FixedWidthInteger {
      init() { self.init(rawValue: 0) }
      mutating func formUnion(_ other: Self) {
        self = Self(rawValue: self.rawValue | other.rawValue)
      }
      mutating func formIntersection(_ other: Self) {
        self = Self(rawValue: self.rawValue & other.rawValue)
      }
      mutating func formSymmetricDifference(_ other: Self) {
        self = Self(rawValue: self.rawValue ^ other.rawValue)
      }
    }

    @builtin("Set") struct Set<Element: Hashable> {}
    extension Set: Collection, SetAlgebra {
      struct Index: Comparable, Hashable {
        let _slot: Int
        static func == (lhs: Index, rhs: Index) -> Bool { lhs._slot == rhs._slot }
        static func < (lhs: Index, rhs: Index) -> Bool { lhs._slot < rhs._slot }
        func hash(into hasher: inout Hasher) { hasher.combine(_slot) }
      }
      struct Iterator: IteratorProtocol {
        let _base: Set<Element>
        var _slot: Int
        mutating func next() -> Element? {
          let slot: Int = _base._occupied(_slot)
          if slot < 0 { return nil }
          _slot = slot + 1
          return _base._key(slot)
        }
      }
      @native("set.empty") init()
      init(minimumCapacity: Int) { self.init() }
      init(arrayLiteral elements: Element...) {
        self.init()
        for element in elements { insert(element) }
      }
      init<Source: Sequence>(_ sequence: Source) where Source.Element == Element {
        self.init()
        for element in sequence { insert(element) }
      }
      @native("set.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      var capacity: Int { count }
      mutating func reserveCapacity(_ minimumCapacity: Int) {}
      @native("set.occupied") func _occupied(_ slot: Int) -> Int
      @native("set.end") func _end() -> Int
      @native("set.key") func _key(_ slot: Int) -> Element
      @native("set.removeSlot") mutating func _removeSlot(_ slot: Int)
      @native("set.find") func _findNative(_ key: Element) -> Int
      @native("set.insert") mutating func _insertNative(_ key: Element)
      @native("set.candidate") func _candidate(_ hash: Int, _ probe: inout Int) -> Int
      @native("set.insertHashed") mutating func _insertHashed(_ key: Element, _ hash: Int)
      func _find(_ key: Element) -> Int {
        if _hashesNatively(Element.self) { return _findNative(key) }
        return _findHashed(key)
      }
      func _findHashed(_ key: Element) -> Int {
        let hash: Int = key.hashValue
        var probe: Int = 0
        while true {
          let slot: Int = _candidate(hash, &probe)
          if slot < 0 || _key(slot) == key { return slot }
        }
      }
      mutating func _insertNew(_ key: Element) {
        if _hashesNatively(Element.self) {
          _insertNative(key)
        } else {
          _insertHashed(key, key.hashValue)
        }
      }

      func makeIterator() -> Iterator { Iterator(_base: self, _slot: 0) }
      var startIndex: Index {
        let slot: Int = _occupied(0)
        return Index(_slot: slot < 0 ? _end() : slot)
      }
      var endIndex: Index { Index(_slot: _end()) }
      func index(after i: Index) -> Index {
        let slot: Int = _occupied(i._slot + 1)
        return Index(_slot: slot < 0 ? _end() : slot)
      }
      subscript(position: Index) -> Element { _key(position._slot) }
      func firstIndex(of member: Element) -> Index? {
        let slot: Int = _find(member)
        return slot < 0 ? nil : Index(_slot: slot)
      }
      func contains(_ member: Element) -> Bool { _find(member) >= 0 }
      @discardableResult mutating func insert(
        _ newMember: Element
      ) -> (inserted: Bool, memberAfterInsert: Element) {
        let slot: Int = _find(newMember)
        if slot >= 0 { return (inserted: false, memberAfterInsert: _key(slot)) }
        _insertNew(newMember)
        return (inserted: true, memberAfterInsert: newMember)
      }
      @discardableResult mutating func update(with newMember: Element) -> Element? {
        let slot: Int = _find(newMember)
        if slot < 0 {
          _insertNew(newMember)
          return nil
        }
        return _key(slot)
      }
      @discardableResult mutating func remove(_ member: Element) -> Element? {
        let slot: Int = _find(member)
        if slot < 0 { return nil }
        let old: Element = _key(slot)
        _removeSlot(slot)
        return old
      }
      @discardableResult mutating func remove(at position: Index) -> Element {
        let old: Element = _key(position._slot)
        _removeSlot(position._slot)
        return old
      }
      @discardableResult mutating func removeFirst() -> Element {
        precondition(!isEmpty, "Can't remove first element from an empty collection")
        return remove(at: startIndex)
      }
      mutating func popFirst() -> Element? { isEmpty ? nil : remove(at: startIndex) }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = Set<Element>() }
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var result: Set<Element> = Set<Element>()
        for element in self {
          if try isIncluded(element) { result._insertNew(element) }
        }
        return result
      }

      func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result: Set<Element> = self
        for element in other { result.insert(element) }
        return result
      }
      func union(_ other: Set<Element>) -> Set<Element> {
        var result: Set<Element> = self
        for element in other { result.insert(element) }
        return result
      }
      mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element {
        for element in other { insert(element) }
      }
      mutating func formUnion(_ other: Set<Element>) {
        for element in other { insert(element) }
      }
      func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result: Set<Element> = self
        for element in other { result.remove(element) }
        return result
      }
      func subtracting(_ other: Set<Element>) -> Set<Element> {
        filter { (element: Element) -> Bool in !other.contains(element) }
      }
      mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element {
        for element in other { remove(element) }
      }
      mutating func subtract(_ other: Set<Element>) {
        for element in other { remove(element) }
      }
      func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        intersection(Set<Element>(other))
      }
      func intersection(_ other: Set<Element>) -> Set<Element> {
        filter { (element: Element) -> Bool in other.contains(element) }
      }
      mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element {
        self = intersection(Set<Element>(other))
      }
      mutating func formIntersection(_ other: Set<Element>) { self = intersection(other) }
      func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element>
      where S.Element == Element {
        symmetricDifference(Set<Element>(other))
      }
      func symmetricDifference(_ other: Set<Element>) -> Set<Element> {
        var result: Set<Element> = subtracting(other)
        for element in other {
          if !contains(element) { result._insertNew(element) }
        }
        return result
      }
      mutating func formSymmetricDifference<S: Sequence>(_ other: S)
      where S.Element == Element {
        self = symmetricDifference(Set<Element>(other))
      }
      mutating func formSymmetricDifference(_ other: Set<Element>) {
        self = symmetricDifference(other)
      }
      func isSubset<S: Sequence>(of possibleSuperset: S) -> Bool where S.Element == Element {
        isSubset(of: Set<Element>(possibleSuperset))
      }
      func isSubset(of other: Set<Element>) -> Bool {
        if count > other.count { return false }
        for element in self {
          if !other.contains(element) { return false }
        }
        return true
      }
      func isSuperset<S: Sequence>(of possibleSubset: S) -> Bool where S.Element == Element {
        for element in possibleSubset {
          if !contains(element) { return false }
        }
        return true
      }
      func isSuperset(of other: Set<Element>) -> Bool { other.isSubset(of: self) }
      func isStrictSubset<S: Sequence>(of possibleStrictSuperset: S) -> Bool
      where S.Element == Element {
        isStrictSubset(of: Set<Element>(possibleStrictSuperset))
      }
      func isStrictSubset(of other: Set<Element>) -> Bool {
        count < other.count && isSubset(of: other)
      }
      func isStrictSuperset<S: Sequence>(of possibleStrictSubset: S) -> Bool
      where S.Element == Element {
        isStrictSuperset(of: Set<Element>(possibleStrictSubset))
      }
      func isStrictSuperset(of other: Set<Element>) -> Bool {
        count > other.count && other.isSubset(of: self)
      }
      func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element {
        for element in other {
          if contains(element) { return false }
        }
        return true
      }
      func isDisjoint(with other: Set<Element>) -> Bool {
        for element in other {
          if contains(element) { return false }
        }
        return true
      }
    }
    extension Set: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
      static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool {
        lhs.count == rhs.count && lhs.isSubset(of: rhs)
      }
      func hash(into hasher: inout Hasher) {
        var sum: Int = 0
        for element in self { sum = sum &+ element.hashValue }
        hasher.combine(sum)
      }
      var description: String { _description(self) }
      var debugDescription: String { "Set(" + _description(self) + ")" }
    }
    func _castSet<E: Hashable, NewE: Hashable>(_ set: Set<E>) -> Set<NewE>? {
      var result: Set<NewE> = []
      for element in set {
        guard let newElement = element as? NewE else { return nil }
        result.insert(newElement)
      }
      return result
    }
    extension Set: Sendable where Element: Sendable {}
    """#
}

extension Prelude {
  /// `Dictionary` and `Set`: hash tables that iterate in the order of insertion.
  ///
  /// Keys whose hash and equality the machine knows are found by natives alone; for the others the
  /// natives only give candidates with the same hash, so that no native ever calls back.
  static let dictionary = #"""
    @native("trap.duplicateKey") func _trapDuplicateKey() -> Never
    @native("type.hashesNatively") func _hashesNatively<T>(_ type: T.Type) -> Bool

    @builtin("Dictionary") struct Dictionary<Key: Hashable, Value> {}
    extension Dictionary: Collection, ExpressibleByDictionaryLiteral {
      typealias Element = (key: Key, value: Value)
      struct Index: Comparable, Hashable {
        let _slot: Int
        static func == (lhs: Index, rhs: Index) -> Bool { lhs._slot == rhs._slot }
        static func < (lhs: Index, rhs: Index) -> Bool { lhs._slot < rhs._slot }
        func hash(into hasher: inout Hasher) { hasher.combine(_slot) }
      }
      struct Iterator: IteratorProtocol {
        let _base: [Key: Value]
        var _slot: Int
        typealias Element = (key: Key, value: Value)
        mutating func next() -> (key: Key, value: Value)? {
          let slot: Int = _base._occupied(_slot)
          if slot < 0 {
            return nil
          }
          _slot = slot + 1
          return (key: _base._key(slot), value: _base._value(slot))
        }
      }
      @native("dictionary.empty") init()
      init(minimumCapacity: Int) { self.init() }
      init(dictionaryLiteral elements: (Key, Value)...) {
        self.init()
        for (key, value) in elements {
          if _find(key) >= 0 { _trapDuplicateKey() }
          _insert(key, value)
        }
      }
      init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
        self.init()
        for (key, value) in keysAndValues {
          precondition(_find(key) < 0, "Duplicate values for key: '\(key)'")
          _insert(key, value)
        }
      }
      init<S: Sequence>(
        _ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows where S.Element == (Key, Value) {
        self.init()
        for (key, value) in keysAndValues {
          let slot: Int = _find(key)
          if slot < 0 {
            _insert(key, value)
          } else {
            _setValue(slot, try combine(_value(slot), value))
          }
        }
      }
      init<S: Sequence>(
        grouping values: S, by keyForValue: (S.Element) throws -> Key
      ) rethrows where Value == [S.Element] {
        self.init()
        for value in values {
          let key: Key = try keyForValue(value)
          let slot: Int = _find(key)
          if slot < 0 {
            _insert(key, [value])
          } else {
            var group: [S.Element] = _takeValue(slot)
            group.append(value)
            _setValue(slot, group)
          }
        }
      }

      @native("dictionary.count") var count: Int { get }
      var isEmpty: Bool { count == 0 }
      var capacity: Int { count }
      mutating func reserveCapacity(_ minimumCapacity: Int) {}
      /// The first slot in use at or after `slot`, or -1.
      @native("dictionary.occupied") func _occupied(_ slot: Int) -> Int
      @native("dictionary.end") func _end() -> Int
      @native("dictionary.key") func _key(_ slot: Int) -> Key
      @native("dictionary.value") func _value(_ slot: Int) -> Value
      @native("dictionary.setValue") mutating func _setValue(_ slot: Int, _ value: Value)
      /// Moves the value out of its slot; the slot must be set or removed next.
      @native("dictionary.takeValue") mutating func _takeValue(_ slot: Int) -> Value
      @native("dictionary.removeSlot") mutating func _removeSlot(_ slot: Int)
      @native("dictionary.find") func _findNative(_ key: Key) -> Int
      @native("dictionary.insert") mutating func _insertNative(_ key: Key, _ value: Value)
      /// The next slot whose key has this hash, or -1; `probe` starts at 0.
      @native("dictionary.candidate") func _candidate(_ hash: Int, _ probe: inout Int) -> Int
      @native("dictionary.insertHashed") mutating func _insertHashed(
        _ key: Key, _ value: Value, _ hash: Int)

      @native("dictionary.get") func _get(_ key: Key) -> Value?
      func _getHashed(_ key: Key) -> Value? {
        let slot: Int = _findHashed(key)
        return slot < 0 ? nil : _value(slot)
      }
      func _find(_ key: Key) -> Int {
        if _hashesNatively(Key.self) { return _findNative(key) }
        return _findHashed(key)
      }
      func _findHashed(_ key: Key) -> Int {
        let hash: Int = key.hashValue
        var probe: Int = 0
        while true {
          let slot: Int = _candidate(hash, &probe)
          if slot < 0 || _key(slot) == key { return slot }
        }
      }
      /// Adds a key that isn't there yet.
      mutating func _insert(_ key: Key, _ value: Value) {
        if _hashesNatively(Key.self) {
          _insertNative(key, value)
        } else {
          _insertHashed(key, value, key.hashValue)
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
      subscript(position: Index) -> (key: Key, value: Value) {
        (key: _key(position._slot), value: _value(position._slot))
      }
      func index(forKey key: Key) -> Index? {
        let slot: Int = _find(key)
        return slot < 0 ? nil : Index(_slot: slot)
      }
      subscript(key: Key) -> Value? {
        get {
          if _hashesNatively(Key.self) { return _get(key) }
          return _getHashed(key)
        }
        set {
          let slot: Int = _find(key)
          if let value = newValue {
            if slot < 0 {
              _insert(key, value)
            } else {
              _setValue(slot, value)
            }
          } else if slot >= 0 {
            _removeSlot(slot)
          }
        }
        _modify {
          let slot: Int = _find(key)
          return slot < 0 ? nil : _takeValue(slot)
        }
      }
      subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        get {
          if _hashesNatively(Key.self) { return _get(key) ?? defaultValue() }
          return _getHashed(key) ?? defaultValue()
        }
        set {
          let slot: Int = _find(key)
          if slot < 0 {
            _insert(key, newValue)
          } else {
            _setValue(slot, newValue)
          }
        }
        _modify {
          let slot: Int = _find(key)
          return slot < 0 ? defaultValue() : _takeValue(slot)
        }
      }
      @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let slot: Int = _find(key)
        if slot < 0 {
          _insert(key, value)
          return nil
        }
        let old: Value = _value(slot)
        _setValue(slot, value)
        return old
      }
      @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        let slot: Int = _find(key)
        if slot < 0 { return nil }
        let old: Value = _value(slot)
        _removeSlot(slot)
        return old
      }
      @discardableResult mutating func remove(at index: Index) -> (key: Key, value: Value) {
        let result: (key: Key, value: Value) = self[index]
        _removeSlot(index._slot)
        return result
      }
      mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        self = Dictionary<Key, Value>()
      }
      mutating func popFirst() -> (key: Key, value: Value)? {
        isEmpty ? nil : remove(at: startIndex)
      }
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { result._insert(key, try transform(value)) }
        return result
      }
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self {
          if let mapped = try transform(value) { result._insert(key, mapped) }
        }
        return result
      }
      func filter(
        _ isIncluded: ((key: Key, value: Value)) throws -> Bool
      ) rethrows -> [Key: Value] {
        var result: [Key: Value] = [:]
        for element in self {
          if try isIncluded(element) { result._insert(element.key, element.value) }
        }
        return result
      }
      mutating func merge<S: Sequence>(
        _ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows where S.Element == (Key, Value) {
        for (key, value) in other {
          let slot: Int = _find(key)
          if slot < 0 {
            _insert(key, value)
          } else {
            _setValue(slot, try combine(_value(slot), value))
          }
        }
      }
      mutating func merge(
        _ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows {
        for (key, value) in other {
          let slot: Int = _find(key)
          if slot < 0 {
            _insert(key, value)
          } else {
            _setValue(slot, try combine(_value(slot), value))
          }
        }
      }
      func merging<S: Sequence>(
        _ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows -> [Key: Value] where S.Element == (Key, Value) {
        var result: [Key: Value] = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      func merging(
        _ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value
      ) rethrows -> [Key: Value] {
        var result: [Key: Value] = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      var keys: Keys { Keys(_base: self) }
      var values: Values {
        get { Values(_base: self) }
        set { self = newValue._base }
        _modify {
          // Taken out, so that it isn't copied: a copy has other indices.
          let entries: [Key: Value] = self
          self = [:]
          return Values(_base: entries)
        }
      }

      struct Keys: Collection, Equatable, CustomStringConvertible {
        var _base: [Key: Value]
        typealias Element = Key
        typealias Index = Dictionary<Key, Value>.Index
        struct Iterator: IteratorProtocol {
          let _base: [Key: Value]
          var _slot: Int
          typealias Element = Key
          mutating func next() -> Key? {
            let slot: Int = _base._occupied(_slot)
            if slot < 0 { return nil }
            _slot = slot + 1
            return _base._key(slot)
          }
        }
        func makeIterator() -> Iterator { Iterator(_base: _base, _slot: 0) }
        var startIndex: Dictionary<Key, Value>.Index { _base.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { _base.endIndex }
        var count: Int { _base.count }
        var isEmpty: Bool { _base.isEmpty }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index {
          _base.index(after: i)
        }
        subscript(position: Dictionary<Key, Value>.Index) -> Key { _base._key(position._slot) }
        func contains(_ element: Key) -> Bool { _base._find(element) >= 0 }
        static func == (lhs: Keys, rhs: Keys) -> Bool {
          if lhs.count != rhs.count { return false }
          for key in lhs {
            if !rhs.contains(key) { return false }
          }
          return true
        }
        var description: String { _description(_toArray()) }
      }
      struct Values: MutableCollection, CustomStringConvertible {
        var _base: [Key: Value]
        typealias Element = Value
        typealias Index = Dictionary<Key, Value>.Index
        struct Iterator: IteratorProtocol {
          let _base: [Key: Value]
          var _slot: Int
          typealias Element = Value
          mutating func next() -> Value? {
            let slot: Int = _base._occupied(_slot)
            if slot < 0 { return nil }
            _slot = slot + 1
            return _base._value(slot)
          }
        }
        func makeIterator() -> Iterator { Iterator(_base: _base, _slot: 0) }
        var startIndex: Dictionary<Key, Value>.Index { _base.startIndex }
        var endIndex: Dictionary<Key, Value>.Index { _base.endIndex }
        var count: Int { _base.count }
        var isEmpty: Bool { _base.isEmpty }
        func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index {
          _base.index(after: i)
        }
        subscript(position: Dictionary<Key, Value>.Index) -> Value {
          get { _base._value(position._slot) }
          set { _base._setValue(position._slot, newValue) }
        }
        subscript(bounds: Range<Dictionary<Key, Value>.Index>) -> Slice<Values> {
          get { Slice(base: self, bounds: bounds) }
          set {
            for index in newValue.indices { self[index] = newValue[index] }
          }
        }
        var description: String { _description(_toArray()) }
      }
    }
    struct KeyValuePairs<Key, Value>: ExpressibleByDictionaryLiteral, RandomAccessCollection,
      CustomStringConvertible, CustomDebugStringConvertible
    {
      let _elements: [(key: Key, value: Value)]
      init(dictionaryLiteral elements: (Key, Value)...) {
        _elements = elements.map { (key: $0.0, value: $0.1) }
      }
      var startIndex: Int { 0 }
      var endIndex: Int { _elements.count }
      subscript(position: Int) -> (key: Key, value: Value) { _elements[position] }
      var description: String {
        if _elements.isEmpty { return "[:]" }
        let entries: [String] = _elements.map {
          String(reflecting: $0.key) + ": " + String(reflecting: $0.value)
        }
        return "[" + entries.joined(separator: ", ") + "]"
      }
      var debugDescription: String { description }
    }
    extension Dictionary: CustomStringConvertible, CustomDebugStringConvertible {
      var description: String { _description(self) }
      var debugDescription: String { _description(self) }
    }
    extension Dictionary: Sendable where Key: Sendable, Value: Sendable {}
    extension Dictionary: Equatable where Value: Equatable {
      static func == (lhs: [Key: Value], rhs: [Key: Value]) -> Bool {
        if lhs.count != rhs.count { return false }
        for (key, value) in lhs {
          let slot: Int = rhs._find(key)
          if slot < 0 || rhs._value(slot) != value { return false }
        }
        return true
      }
    }
    func _castDictionary<K: Hashable, V, NewK: Hashable, NewV>(
      _ dictionary: [K: V]
    ) -> [NewK: NewV]? {
      var result: [NewK: NewV] = [:]
      for (key, value) in dictionary {
        guard let newKey = key as? NewK, let newValue = value as? NewV else { return nil }
        result[newKey] = newValue
      }
      return result
    }
    extension Dictionary: Hashable where Value: Hashable {
      func hash(into hasher: inout Hasher) {
        // The same for any order of the entries.
        var sum: Int = 0
        for (key, value) in self {
          var entry = Hasher()
          entry.combine(key)
          entry.combine(value)
          sum = sum &+ entry.finalize()
        }
        hasher.combine(sum)
      }
    }
    """#
}

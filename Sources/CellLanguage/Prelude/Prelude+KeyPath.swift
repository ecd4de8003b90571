extension Prelude {
  /// Key paths as pairs of closures; `\Root.a.b` makes one.
  ///
  /// Two are the same when they are spelled the same and their subscripts' arguments are equal.
  static let keyPath = #"""
    protocol _HashableBox { func _unboxed() -> AnyHashable }
    struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible,
      _HashableBox
    {
      let base: Any
      let _equals: (Any) -> Bool
      let _bits: Int
      init<H: Hashable>(_ base: H) {
        if let other = base as? any _HashableBox {
          self = other._unboxed()
          return
        }
        self.base = base
        // Numbers of the same value are the same, whatever their types.
        if let number = _canonicalNumber(base) {
          _equals = { (other: Any) -> Bool in _canonicalNumber(other) == number }
          _bits = number.hashValue
        } else {
          _equals = { (other: Any) -> Bool in
            guard let value = other as? H else { return false }
            return value == base
          }
          _bits = base.hashValue
        }
      }
      func _unboxed() -> AnyHashable { self }
      static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool { lhs._equals(rhs.base) }
      func hash(into hasher: inout Hasher) { hasher.combine(_bits) }
      var description: String { _description(base) }
      var debugDescription: String { "AnyHashable(" + _debugDescription(base) + ")" }
    }

    enum _CanonicalNumber: Hashable {
      case int(Int)
      case large(UInt64)
      case double(Double)
    }
    func _canonicalNumber(_ value: Any) -> _CanonicalNumber? {
      if let integer = value as? any BinaryInteger {
        if let number = Int(exactly: integer) { return _CanonicalNumber.int(number) }
        return _CanonicalNumber.large(UInt64(truncatingIfNeeded: integer))
      }
      if let broken = value as? any BinaryFloatingPoint {
        let double: Double = broken._double()
        if let number = Int(exactly: double) { return _CanonicalNumber.int(number) }
        return _CanonicalNumber.double(double)
      }
      return nil
    }
    func _castHashable(_ value: Any) -> AnyHashable? {
      guard let known = value as? any Hashable else { return nil }
      return AnyHashable(known)
    }
    func _hashableBase(_ hashable: AnyHashable) -> Any { hashable.base }

    class AnyKeyPath: Hashable, CustomDebugStringConvertible {
      let _text: String
      let _indices: [AnyHashable]
      init(_text: String, _indices: [AnyHashable]) {
        self._text = _text
        self._indices = _indices
      }
      static func == (lhs: AnyKeyPath, rhs: AnyKeyPath) -> Bool {
        // Not their own types: a path isn't writable where the setter can't be reached.
        lhs._text == rhs._text && lhs._indices == rhs._indices && lhs._root() == rhs._root()
      }
      func _root() -> Any.Type { Any.self }
      func hash(into hasher: inout Hasher) {
        hasher.combine(_text)
        hasher.combine(_indices)
      }
      var debugDescription: String { "\\" + _text }
      func _follow(_ root: Any) -> Any? { nil }
      func _suffix() -> String {
        guard let dot = _text.firstIndex(of: ".") else { return "" }
        return String(_text[dot...])
      }
    }
    class PartialKeyPath<Root>: AnyKeyPath {
      func _getAny(_ root: Root) -> Any { fatalError("a key path without a value") }
      override func _root() -> Any.Type { Root.self }
      override func _follow(_ root: Any) -> Any? {
        guard let known = root as? Root else { return nil }
        return .some(_getAny(known))
      }
    }
    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let _get: (Root) -> Value
      init(_get: @escaping (Root) -> Value, _text: String, _indices: [AnyHashable]) {
        self._get = _get
        super.init(_text: _text, _indices: _indices)
      }
      override func _getAny(_ root: Root) -> Any { _get(root) }
      func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
        let first: (Root) -> Value = _get
        let second: (Value) -> Next = path._get
        return KeyPath<Root, Next>(
          _get: { (root: Root) -> Next in second(first(root)) }, _text: _text + path._suffix(),
          _indices: _indices + path._indices)
      }
      func appending<Next>(
        path: ReferenceWritableKeyPath<Value, Next>
      ) -> ReferenceWritableKeyPath<Root, Next> {
        let first: (Root) -> Value = _get
        let second: (Value) -> Next = path._get
        let store: (inout Value, Next) -> Void = path._set
        return ReferenceWritableKeyPath<Root, Next>(
          _get: { (root: Root) -> Next in second(first(root)) },
          _set: { (root: inout Root, value: Next) -> Void in
            var middle: Value = first(root)
            store(&middle, value)
          }, _text: _text + path._suffix(), _indices: _indices + path._indices)
      }
    }
    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      let _set: (inout Root, Value) -> Void
      init(
        _get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void,
        _text: String, _indices: [AnyHashable]
      ) {
        self._set = _set
        super.init(_get: _get, _text: _text, _indices: _indices)
      }
      func _chained<Next>(
        _ path: WritableKeyPath<Value, Next>
      ) -> (inout Root, Next) -> Void {
        let first: (Root) -> Value = _get
        let store: (inout Root, Value) -> Void = _set
        let storeSecond: (inout Value, Next) -> Void = path._set
        return { (root: inout Root, value: Next) -> Void in
          var middle: Value = first(root)
          storeSecond(&middle, value)
          store(&root, middle)
        }
      }
      func appending<Next>(path: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next> {
        let first: (Root) -> Value = _get
        let second: (Value) -> Next = path._get
        return WritableKeyPath<Root, Next>(
          _get: { (root: Root) -> Next in second(first(root)) }, _set: _chained(path),
          _text: _text + path._suffix(), _indices: _indices + path._indices)
      }
    }
    class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
      func appending<Next>(
        path: WritableKeyPath<Value, Next>
      ) -> ReferenceWritableKeyPath<Root, Next> {
        let first: (Root) -> Value = _get
        let second: (Value) -> Next = path._get
        return ReferenceWritableKeyPath<Root, Next>(
          _get: { (root: Root) -> Next in second(first(root)) }, _set: _chained(path),
          _text: _text + path._suffix(), _indices: _indices + path._indices)
      }
    }
    func _get<Root, Value>(_ root: Root, _ path: KeyPath<Root, Value>) -> Value { path._get(root) }
    func _getAny<Root>(_ root: Root, _ path: PartialKeyPath<Root>) -> Any { path._getAny(root) }
    func _follow(_ root: Any, _ path: AnyKeyPath) -> Any? { path._follow(root) }
    func _set<Root, Value>(
      _ root: inout Root, _ path: WritableKeyPath<Root, Value>, _ value: Value
    ) {
      path._set(&root, value)
    }
    func _setReference<Root, Value>(
      _ root: Root, _ path: WritableKeyPath<Root, Value>, _ value: Value
    ) {
      var same: Root = root
      path._set(&same, value)
    }
    """#
}

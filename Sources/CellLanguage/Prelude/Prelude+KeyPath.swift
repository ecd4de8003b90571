extension Prelude {
  /// Key paths as pairs of closures; `\Root.a.b` makes one.
  static let keyPath = #"""
    class AnyKeyPath {}
    class PartialKeyPath<Root>: AnyKeyPath {}
    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let _get: (Root) -> Value
      init(_get: @escaping (Root) -> Value) { self._get = _get }
      func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
        let first: (Root) -> Value = _get
        let second: (Value) -> Next = path._get
        return KeyPath<Root, Next>(_get: { (root: Root) -> Next in second(first(root)) })
      }
    }
    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      let _set: (inout Root, Value) -> Void
      init(_get: @escaping (Root) -> Value, _set: @escaping (inout Root, Value) -> Void) {
        self._set = _set
        super.init(_get: _get)
      }
      func appending<Next>(path: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next> {
        let first: (Root) -> Value = _get
        let store: (inout Root, Value) -> Void = _set
        let second: (Value) -> Next = path._get
        let storeSecond: (inout Value, Next) -> Void = path._set
        return WritableKeyPath<Root, Next>(
          _get: { (root: Root) -> Next in second(first(root)) },
          _set: { (root: inout Root, value: Next) -> Void in
            var middle: Value = first(root)
            storeSecond(&middle, value)
            store(&root, middle)
          })
      }
    }
    class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {}
    """#
}

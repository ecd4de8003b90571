func keys<K, V>(_ table: [K: V]) -> Set<K> { Set(table.keys) }
func count<T>(_ values: [T], in set: Set<T>) -> Int { values.filter { set.contains($0) }.count }
struct Index<Key, Value> where Key: Hashable {
  var table: [Key: Value] = [:]
  init<S: Sequence>(_ pairs: S) where S.Element == (Key, Value) {
    for (key, value) in pairs { table[key] = value }
  }
}
func lookUp<K, V>(_ index: Index<K, V>, _ key: K) -> V? { index.table[key] }
print(keys(["a": 1]), count([1, 2, 2], in: [2]), lookUp(Index([("x", 1.5)]), "x") ?? 0)

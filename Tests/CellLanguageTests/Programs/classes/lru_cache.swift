// LRU cache with doubly linked list
final class LRUCache<Key: Hashable, Value> {
  private final class Node {
    let key: Key
    var value: Value
    var next: Node?
    weak var prev: Node?
    init(key: Key, value: Value) { self.key = key; self.value = value }
  }
  private let capacity: Int
  private var map: [Key: Node] = [:]
  private var head: Node?
  private var tail: Node?
  private(set) var hits = 0, misses = 0
  init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
  var count: Int { map.count }
  var keys: [Key] {
    var out: [Key] = []
    var n = head
    while let c = n { out.append(c.key); n = c.next }
    return out
  }
  func get(_ key: Key) -> Value? {
    guard let node = map[key] else { misses += 1; return nil }
    hits += 1
    moveToFront(node)
    return node.value
  }
  func set(_ key: Key, _ value: Value) {
    if let node = map[key] { node.value = value; moveToFront(node); return }
    let node = Node(key: key, value: value)
    map[key] = node
    pushFront(node)
    if map.count > capacity, let last = tail { remove(last); map[last.key] = nil }
  }
  subscript(key: Key) -> Value? {
    get { get(key) }
    set { if let v = newValue { set(key, v) } else if let n = map.removeValue(forKey: key) { remove(n) } }
  }
  private func pushFront(_ n: Node) { n.next = head; n.prev = nil; head?.prev = n; head = n; if tail == nil { tail = n } }
  private func remove(_ n: Node) {
    if let p = n.prev { p.next = n.next } else { head = n.next }
    if let x = n.next { x.prev = n.prev } else { tail = n.prev }
    n.next = nil; n.prev = nil
  }
  private func moveToFront(_ n: Node) { guard head !== n else { return }; remove(n); pushFront(n) }
}
let cache = LRUCache<String, Int>(capacity: 3)
for (i, k) in ["a", "b", "c", "a", "d", "e", "a"].enumerated() {
  if cache.get(k) == nil { cache.set(k, i) }
  print(k, cache.keys, cache.count)
}
cache["z"] = 26
cache["a"] = nil
print(cache.keys, cache["d"] as Any, cache["z"]!, cache.hits, cache.misses)
cache["z"]? += 1
print(cache["z"] ?? 0)

// LRU cache with doubly linked list, classes, weak
final class LRU<Key: Hashable, Value> {
  private final class Node { let key: Key; var value: Value; var next: Node?; weak var prev: Node?
    init(_ k: Key, _ v: Value) { key = k; value = v }
    deinit { print("drop", key) } }
  private var map: [Key: Node] = [:], head: Node?, tail: Node?
  let capacity: Int
  private(set) var hits = 0, misses = 0
  init(capacity: Int) { self.capacity = capacity }
  private func unlink(_ n: Node) {
    if let p = n.prev { p.next = n.next } else { head = n.next }
    if let q = n.next { q.prev = n.prev } else { tail = n.prev }
    (n.next, n.prev) = (nil, nil)
  }
  private func push(_ n: Node) { n.next = head; head?.prev = n; head = n; if tail == nil { tail = n } }
  subscript(key: Key) -> Value? {
    get {
      guard let n = map[key] else { misses += 1; return nil }
      hits += 1; unlink(n); push(n); return n.value
    }
    set {
      switch (map[key], newValue) {
      case (let n?, let v?): n.value = v; unlink(n); push(n)
      case (let n?, nil): unlink(n); map[key] = nil
      case (nil, .some(let v)):
        if map.count == capacity, let t = tail { unlink(t); map.removeValue(forKey: t.key) }
        let n = Node(key, v); map[key] = n; push(n)
      case (nil, nil): break
      }
    }
  }
  var keys: [Key] { Array(sequence(state: head) { (n: inout Node?) in defer { n = n?.next }; return n?.key }) }
}
let c = LRU<String, Int>(capacity: 2)
c["a"] = 1; c["b"] = 2; print(c["a"] as Any, c.keys); c["c"] = 3
print(c["b"] as Any, c.keys, c.hits, c.misses); c["a"]? += 10; print(c["a"]!, c.keys); c["a"] = nil; print(c.keys)
c["zz", default0: 4] += 1
extension LRU { subscript(k: Key, default0 d: Value) -> Value { get { self[k] ?? d } set { self[k] = newValue } } }
print(c.keys, c["zz"]!)
class Observer { let name: String; init(_ n: String) { name = n }; func notify(_ s: String) { print(name, "got", s) } }
final class Loud: Observer { override func notify(_ s: String) { super.notify(s.uppercased() + "!") } }
struct WeakBox<T: AnyObject> { weak var value: T? }
final class Subject { var list: [WeakBox<Observer>] = []
  func attach(_ o: Observer) { list.append(.init(value: o)) }
  func send(_ s: String) { list.removeAll { $0.value == nil }; for b in list { b.value?.notify(s) }; print(list.count) } }
let s = Subject(); var o1: Observer? = Observer("one"); let o2 = Loud("two")
s.attach(o1!); s.attach(o2); s.send("hi"); o1 = nil; s.send("bye")
print(s.list.contains { $0.value === o2 }, o2 is Loud, (o2 as Observer) as? Loud === o2)
func scope() { let t = LRU<Int, String>(capacity: 1); t[1] = "x"; t[2] = "y"; print("end") }
scope(); print("done")

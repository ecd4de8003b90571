struct Tagged<Tag, Value: Hashable>: Hashable { let v: Value }
enum Metres {}; enum Feet {}
let m = Tagged<Metres, Int>(v: 3), n = Tagged<Metres, Int>(v: 3)
print(m == n, Set([m, n]).count, type(of: m))
struct Cache<K: Hashable, V> { private var d: [K: V] = [:]; private(set) var hits = 0
  mutating func value(_ k: K, _ make: (K) -> V) -> V { if let v = d[k] { hits += 1; return v }; let v = make(k); d[k] = v; return v } }
var c = Cache<String, Int>()
print(c.value("abc", \.count), c.value("abc") { _ in -1 }, c.hits)
enum Tree<T: Comparable> { case empty; indirect case node(Tree, T, Tree)
  func adding(_ x: T) -> Tree { switch self { case .empty: .node(.empty, x, .empty); case let .node(l, v, r): x < v ? .node(l.adding(x), v, r) : .node(l, v, r.adding(x)) } }
  func walk(_ f: (T) -> Void) { if case let .node(l, v, r) = self { l.walk(f); f(v); r.walk(f) } } }
var out: [String] = []
["m", "c", "x", "a"].reduce(Tree.empty) { $0.adding($1) }.walk { out.append($0) }
print(out)

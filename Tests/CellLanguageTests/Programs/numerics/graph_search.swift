struct Heap<T> {
  private var items: [T] = []
  private let before: (T, T) -> Bool
  init(_ before: @escaping (T, T) -> Bool) { self.before = before }
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ x: T) {
    items.append(x)
    var i = items.count - 1
    while i > 0, before(items[i], items[(i - 1) / 2]) { items.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
  }
  mutating func pop() -> T? {
    guard let top = items.first else { return nil }
    items[0] = items[items.count - 1]
    items.removeLast()
    var i = 0
    while true {
      var best = i
      for c in [2 * i + 1, 2 * i + 2] where c < items.count && before(items[c], items[best]) { best = c }
      if best == i { return top }
      items.swapAt(i, best)
      i = best
    }
  }
}
struct Graph {
  var edges: [String: [(to: String, cost: Int)]] = [:]
  mutating func connect(_ a: String, _ b: String, _ c: Int) { edges[a, default: []].append((b, c)); edges[b, default: []].append((a, c)) }
  func shortest(_ a: String, _ b: String) -> (cost: Int, path: [String])? {
    var best = [a: 0], from: [String: String] = [:]
    var queue = Heap<(Int, String)> { $0.0 < $1.0 || $0.0 == $1.0 && $0.1 < $1.1 }
    queue.push((0, a))
    while let (d, v) = queue.pop() {
      if v == b {
        var path = [b]
        while let p = from[path[0]] { path.insert(p, at: 0) }
        return (d, path)
      }
      if d > best[v]! { continue }
      for (w, c) in edges[v] ?? [] where d + c < best[w, default: .max] { best[w] = d + c; from[w] = v; queue.push((d + c, w)) }
    }
    return nil
  }
  func breadthFirst(_ a: String) -> [String] {
    var seen: Set = [a], order: [String] = [], queue = [a]
    while !queue.isEmpty {
      let v = queue.removeFirst()
      order.append(v)
      for w in (edges[v] ?? []).map(\.to).sorted() where seen.insert(w).inserted { queue.append(w) }
    }
    return order
  }
}
var g = Graph()
for (a, b, c) in [("A", "B", 7), ("A", "C", 3), ("C", "B", 1), ("B", "D", 2), ("C", "D", 8), ("D", "E", 1), ("X", "Y", 1)] { g.connect(a, b, c) }
print(g.shortest("A", "E")!, g.shortest("A", "X") == nil)
print(g.breadthFirst("A"))
var h = Heap<Int>(>)
for x in [5, 1, 9, 3, 9, 0] { h.push(x) }
var out: [Int] = []
while let x = h.pop() { out.append(x) }
print(out, h.isEmpty)

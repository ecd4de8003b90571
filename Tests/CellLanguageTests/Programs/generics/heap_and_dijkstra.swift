// heap, priority queue, dijkstra, generic graph
struct Heap<Element> {
  private var items: [Element]
  private let precedes: (Element, Element) -> Bool
  init(_ elements: [Element] = [], by precedes: @escaping (Element, Element) -> Bool) {
    items = elements
    self.precedes = precedes
    for i in stride(from: items.count / 2 - 1, through: 0, by: -1) { siftDown(i) }
  }
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  var peek: Element? { items.first }
  mutating func insert(_ e: Element) { items.append(e); siftUp(items.count - 1) }
  mutating func pop() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    defer { if !items.isEmpty { siftDown(0) } }
    return items.removeLast()
  }
  private mutating func siftUp(_ i: Int) {
    var child = i
    while child > 0 { let parent = (child - 1) / 2
      guard precedes(items[child], items[parent]) else { return }
      items.swapAt(child, parent); child = parent }
  }
  private mutating func siftDown(_ i: Int) {
    var parent = i
    while true {
      var candidate = parent
      for c in [2 * parent + 1, 2 * parent + 2] where c < items.count && precedes(items[c], items[candidate]) { candidate = c }
      if candidate == parent { return }
      items.swapAt(parent, candidate); parent = candidate
    }
  }
}
extension Heap where Element: Comparable { init(_ e: [Element] = []) { self.init(e, by: <) } }
var h = Heap([5, 3, 8, 1, 9, 2])
h.insert(0)
var out: [Int] = []
while let x = h.pop() { out.append(x) }
print(out)
protocol Graph { associatedtype Vertex: Hashable; func neighbours(of v: Vertex) -> [(Vertex, weight: Int)] }
struct AdjacencyList<V: Hashable>: Graph {
  private var edges: [V: [(V, weight: Int)]] = [:]
  mutating func add(_ a: V, _ b: V, _ w: Int) { edges[a, default: []].append((b, weight: w)); edges[b, default: []].append((a, weight: w)) }
  func neighbours(of v: V) -> [(V, weight: Int)] { edges[v] ?? [] }
}
struct GridGraph: Graph {
  struct Point: Hashable { let x, y: Int }
  let rows: [[Character]]
  func neighbours(of p: Point) -> [(Point, weight: Int)] {
    [(0, 1), (1, 0), (0, -1), (-1, 0)].compactMap { dx, dy in
      let q = Point(x: p.x + dx, y: p.y + dy)
      guard rows.indices.contains(q.y), rows[q.y].indices.contains(q.x), rows[q.y][q.x] != "#" else { return nil }
      return (q, weight: rows[q.y][q.x] == "~" ? 5 : 1)
    }
  }
}
extension Graph {
  func shortest(from s: Vertex, to t: Vertex) -> (cost: Int, path: [Vertex])? {
    var dist = [s: 0], prev: [Vertex: Vertex] = [:]
    var queue = Heap<(Int, Vertex)>(by: { $0.0 < $1.0 })
    queue.insert((0, s))
    while let (d, v) = queue.pop() {
      if v == t { break }
      if d > dist[v]! { continue }
      for (n, w) in neighbours(of: v) where d + w < dist[n, default: .max] {
        dist[n] = d + w; prev[n] = v; queue.insert((d + w, n))
      }
    }
    guard let cost = dist[t] else { return nil }
    var path = [t]
    while let p = prev[path.last!] { path.append(p) }
    return (cost, path.reversed())
  }
}
var g = AdjacencyList<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 2), ("C", "B", 1), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3)] { g.add(a, b, w) }
if let r = g.shortest(from: "A", to: "E") { print(r.cost, r.path.joined(separator: "-")) }
print(g.shortest(from: "A", to: "Z") == nil)
let grid = GridGraph(rows: ["..#.", ".~~.", "...."].map(Array.init))
let r = grid.shortest(from: .init(x: 0, y: 0), to: .init(x: 3, y: 0))!
print(r.cost, r.path.map { "\($0.x)\($0.y)" })

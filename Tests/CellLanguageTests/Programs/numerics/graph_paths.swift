// graph algorithms
struct Graph<Node: Hashable & Comparable> {
  struct Edge: Comparable { let from, to: Node; let weight: Int
    static func < (a: Edge, b: Edge) -> Bool { (a.weight, a.from, a.to) < (b.weight, b.from, b.to) } }
  private(set) var adjacency: [Node: [Edge]] = [:]
  var nodes: [Node] { adjacency.keys.sorted() }
  mutating func add(_ a: Node, _ b: Node, _ w: Int = 1, directed: Bool = false) {
    adjacency[a, default: []].append(Edge(from: a, to: b, weight: w))
    adjacency[b, default: []] += directed ? [] : [Edge(from: b, to: a, weight: w)]
  }
  func bfs(from s: Node) -> [Node] {
    var seen: Set = [s], order = [s], head = order.startIndex
    while head < order.endIndex {
      for e in adjacency[order[head]]!.sorted() where seen.insert(e.to).inserted { order.append(e.to) }
      order.formIndex(after: &head)
    }
    return order
  }
  func dijkstra(from s: Node) -> [Node: (distance: Int, via: Node?)] {
    var best: [Node: (distance: Int, via: Node?)] = [s: (0, nil)], queue = Heap<(Int, Node)> { $0 < $1 }
    queue.push((0, s))
    while let (d, n) = queue.pop() {
      guard d <= best[n]!.distance else { continue }
      for e in adjacency[n] ?? [] {
        let next = d + e.weight
        if next < best[e.to]?.distance ?? .max { best[e.to] = (next, n); queue.push((next, e.to)) }
      }
    }
    return best
  }
  func topological() -> [Node]? {
    var degree = adjacency.mapValues { _ in 0 }
    adjacency.values.joined().forEach { degree[$0.to]! += 1 }
    var ready = degree.filter { $0.value == 0 }.map(\.key).sorted(by: >), out: [Node] = []
    while let n = ready.popLast() {
      out.append(n)
      for e in adjacency[n]! { degree[e.to]! -= 1; if degree[e.to] == 0 { ready.append(e.to); ready.sort(by: >) } }
    }
    return out.count == adjacency.count ? out : nil
  }
  func kruskal() -> (tree: [Edge], total: Int) {
    var parent = Dictionary(uniqueKeysWithValues: adjacency.keys.map { ($0, $0) })
    func find(_ n: Node) -> Node { if parent[n]! == n { return n }; let r = find(parent[n]!); parent[n] = r; return r }
    return adjacency.values.flatMap { $0 }.filter { $0.from < $0.to }.sorted().reduce(into: ([], 0)) { acc, e in
      let (a, b) = (find(e.from), find(e.to))
      if a != b { parent[a] = b; acc.tree.append(e); acc.total += e.weight }
    }
  }
}
struct Heap<T> {
  private var items: [T] = []; private let less: (T, T) -> Bool
  init(_ less: @escaping (T, T) -> Bool) { self.less = less }
  mutating func push(_ x: T) {
    items.append(x); var i = items.count - 1
    while i > 0, less(items[i], items[(i - 1) / 2]) { items.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
  }
  mutating func pop() -> T? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    defer { var i = 0
      while let c = [2 * i + 1, 2 * i + 2].filter({ $0 < items.count }).min(by: { less(items[$0], items[$1]) }), less(items[c], items[i]) { items.swapAt(c, i); i = c } }
    return items.removeLast()
  }
}
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("D", "F", 6), ("E", "F", 3)] { g.add(a, b, w) }
print(g.nodes, g.bfs(from: "A"))
for (n, r) in g.dijkstra(from: "A").sorted(by: { $0.key < $1.key }) { print(n, r.distance, r.via ?? "-", r) }
let (tree, total) = g.kruskal(); print(tree.map { "\($0.from)\($0.to)" }, total)
var dag = Graph<Int>()
[(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)].forEach { dag.add($0.0, $0.1, directed: true) }
print(dag.topological() as Any); dag.add(1, 5, directed: true); print(dag.topological() as Any)
print(g.adjacency["F"]!.map(\.to), Graph<Int>.Edge(from: 1, to: 2, weight: 3))

// dynamic programming & graph
func knapsack(_ items: [(weight: Int, value: Int)], _ cap: Int) -> (Int, [Int]) { var t = Array(repeating: Array(repeating: 0, count: cap + 1), count: items.count + 1)
  for (i, it) in items.enumerated() { for w in 0...cap { t[i + 1][w] = max(t[i][w], w >= it.weight ? t[i][w - it.weight] + it.value : 0) } }
  var w = cap, picked: [Int] = []; for i in stride(from: items.count, to: 0, by: -1) where t[i][w] != t[i - 1][w] { picked.insert(i - 1, at: 0); w -= items[i - 1].weight }
  return (t[items.count][cap], picked) }
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
func lcs<C: Collection>(_ a: C, _ b: C) -> [C.Element] where C.Element: Equatable { let x = Array(a), y = Array(b); var t = Array(repeating: Array(repeating: 0, count: y.count + 1), count: x.count + 1)
  for i in 1...x.count { for j in 1...y.count { t[i][j] = x[i - 1] == y[j - 1] ? t[i - 1][j - 1] + 1 : max(t[i - 1][j], t[i][j - 1]) } }
  var i = x.count, j = y.count, out: [C.Element] = []; while i > 0, j > 0 { if x[i - 1] == y[j - 1] { out.append(x[i - 1]); i -= 1; j -= 1 } else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 } }
  return out.reversed() }
print(String(lcs("AGGTAB", "GXTXAYB")), lcs([1, 2, 3, 4], [2, 4, 3]))
func coins(_ c: [Int], _ n: Int) -> (ways: Int, fewest: Int?) { var w = [1] + Array(repeating: 0, count: n), f = [0] + Array(repeating: Int.max, count: n); for k in c { for v in stride(from: k, through: n, by: 1) { w[v] += w[v - k]; if f[v - k] < .max { f[v] = min(f[v], f[v - k] + 1) } } }; return (w[n], f[n] == .max ? nil : f[n]) }
print(coins([1, 5, 10, 25], 63), coins([5, 7], 9))
func lis(_ a: [Int]) -> [Int] { var tails: [Int] = [], prev = Array(repeating: -1, count: a.count); for (i, x) in a.enumerated() { var lo = 0, hi = tails.count; while lo < hi { let m = (lo + hi) / 2; if a[tails[m]] < x { lo = m + 1 } else { hi = m } }; if lo > 0 { prev[i] = tails[lo - 1] }; if lo == tails.count { tails.append(i) } else { tails[lo] = i } }; var k = tails.last ?? -1, out: [Int] = []; while k >= 0 { out.append(a[k]); k = prev[k] }; return out.reversed() }
print(lis([10, 9, 2, 5, 3, 7, 101, 18]))
func matrixChain(_ d: [Int]) -> (Int, String) { let n = d.count - 1; var m = Array(repeating: Array(repeating: 0, count: n), count: n), s = m; for len in 1..<n { for i in 0..<n - len { let j = i + len; m[i][j] = .max; for k in i..<j { let c = m[i][k] + m[k + 1][j] + d[i] * d[k + 1] * d[j + 1]; if c < m[i][j] { m[i][j] = c; s[i][j] = k } } } }
  func p(_ i: Int, _ j: Int) -> String { i == j ? "A\(i)" : "(" + p(i, s[i][j]) + p(s[i][j] + 1, j) + ")" }; return (m[0][n - 1], p(0, n - 1)) }
print(matrixChain([40, 20, 30, 10, 30]))
struct UnionFind { private var parent: [Int], size: [Int]; private(set) var sets: Int; init(_ n: Int) { parent = Array(0..<n); size = Array(repeating: 1, count: n); sets = n }
  mutating func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
  @discardableResult mutating func union(_ a: Int, _ b: Int) -> Bool { var (x, y) = (find(a), find(b)); guard x != y else { return false }; if size[x] < size[y] { swap(&x, &y) }; parent[y] = x; size[x] += size[y]; sets -= 1; return true } }
struct Edge: Comparable { let u, v, w: Int; static func < (a: Edge, b: Edge) -> Bool { a.w < b.w } }
let edges = [(0, 1, 7), (0, 3, 5), (1, 2, 8), (1, 3, 9), (1, 4, 7), (2, 4, 5), (3, 4, 15), (3, 5, 6), (4, 5, 8), (4, 6, 9), (5, 6, 11)].map { Edge(u: $0, v: $1, w: $2) }
var uf = UnionFind(7); let mst = edges.sorted().filter { uf.union($0.u, $0.v) }; print(mst.map(\.w).reduce(0, +), mst.count, uf.sets)
func floyd(_ n: Int, _ es: [Edge]) -> [[Int]] { let inf = Int.max / 2; var d = (0..<n).map { i in (0..<n).map { i == $0 ? 0 : inf } }; for e in es { d[e.u][e.v] = e.w; d[e.v][e.u] = e.w }; for k in 0..<n { for i in 0..<n { for j in 0..<n where d[i][k] + d[k][j] < d[i][j] { d[i][j] = d[i][k] + d[k][j] } } }; return d }
print(floyd(7, edges)[0])
func topological(_ deps: [String: [String]]) -> [String]? { var state: [String: Int] = [:], out: [String] = []; func visit(_ v: String) -> Bool { switch state[v] { case 2?: return true; case 1?: return false; default: state[v] = 1; for d in (deps[v] ?? []).sorted() { guard visit(d) else { return false } }; state[v] = 2; out.append(v); return true } }; for k in deps.keys.sorted() { guard visit(k) else { return nil } }; return out }
print(topological(["app": ["lib", "net"], "net": ["core"], "lib": ["core"]])!, topological(["a": ["b"], "b": ["a"]]) as Any)
func bfs(_ g: [Int: [Int]], from s: Int) -> [Int: Int] { var dist = [s: 0], q = [s], h = 0; while h < q.count { let v = q[h]; h += 1; for n in g[v, default: []] where dist[n] == nil { dist[n] = dist[v]! + 1; q.append(n) } }; return dist }
print(bfs([1: [2, 3], 2: [4], 3: [4], 4: [5]], from: 1).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
func life(_ g: Set<[Int]>) -> Set<[Int]> { var n: [[Int]: Int] = [:]; for c in g { for dx in -1...1 { for dy in -1...1 where dx != 0 || dy != 0 { n[[c[0] + dx, c[1] + dy], default: 0] += 1 } } }; return Set(n.filter { $0.value == 3 || $0.value == 2 && g.contains($0.key) }.keys) }
var g: Set = [[1, 0], [2, 1], [0, 2], [1, 2], [2, 2]]; for _ in 0..<4 { g = life(g) }; print(g.map { "\($0[0])\($0[1])" }.sorted())

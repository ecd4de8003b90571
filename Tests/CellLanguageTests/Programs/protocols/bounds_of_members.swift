protocol Digest {
  associatedtype Output: Collection where Output.Element: FixedWidthInteger
  init()
  func finalize() -> Output
}
extension Digest { static func hash() -> String { Self().finalize().map { String($0, radix: 16) }.joined() } }
struct A: Digest { func finalize() -> [UInt16] { [255, 17] } }
func show<D: Digest>(_: D.Type) { print(D.hash(), D().finalize().first!.nonzeroBitCount) }
show(A.self)
protocol Grid { associatedtype Row: Collection where Row.Element == Double; var rows: [Row] { get } }
extension Grid { var total: Double { rows.map { $0.reduce(0, +) }.reduce(0, +) } }
func mean<G: Grid>(_ g: G) -> Double { var s = 0.0; for r in g.rows { for x in r { s += x } }; return s / Double(g.rows.first!.count) }
struct M: Grid { let rows: [[Double]] }
print(M(rows: [[1, 2], [3, 4]]).total, mean(M(rows: [[1, 2], [3, 4]])))
protocol Graph { associatedtype Node: Hashable; associatedtype Edges: Sequence where Edges.Element == (to: Node, cost: Double); func edges(from: Node) -> Edges }
func degree<G: Graph>(_ g: G, _ n: G.Node) -> [G.Node: Double] { var d: [G.Node: Double] = [:]; for e in g.edges(from: n) { d[e.to, default: 0] += e.cost }; return d }
struct H: Graph { func edges(from: Int) -> [(to: Int, cost: Double)] { [(from + 1, 2), (from + 1, 3)] } }
print(degree(H(), 3)[4] ?? 0)

final class V { let id: Int; var out: [V] = []; var seen = false; init(_ i: Int) { id = i } }
let vs = (0..<6).map(V.init)
for (a, b) in [(0, 1), (1, 2), (2, 0), (3, 4), (1, 5)] { vs[a].out.append(vs[b]) }
func dfs(_ v: V, _ f: (V) -> Void) { if v.seen { return }; v.seen = true; f(v); for w in v.out { dfs(w, f) } }
var order: [Int] = []
dfs(vs[0]) { order.append($0.id) }
print(order, vs.filter { !$0.seen }.map(\.id))
var dist = [ObjectIdentifier: Int]()
dist[ObjectIdentifier(vs[0])] = 0
print(dist[ObjectIdentifier(vs[0])]!, dist[ObjectIdentifier(vs[1])] as Any)

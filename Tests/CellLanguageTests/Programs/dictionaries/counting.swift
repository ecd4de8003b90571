var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
for (c, n) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { print(c, n) }
var groups: [Int: [String]] = [:]
for w in ["one", "two", "three", "four"] { groups[w.count, default: []].append(w) }
print(groups.sorted { $0.key < $1.key })
let g = Dictionary(grouping: 1...10) { $0 % 3 }
print(g[0]!, g[1]!, g[2]!)

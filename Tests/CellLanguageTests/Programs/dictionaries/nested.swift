var table: [String: [String: Int]] = [:]
table["a", default: [:]]["x"] = 1
table["a", default: [:]]["y", default: 5] += 1
table["b", default: [:]]["x"] = 7
for k in table.keys.sorted() { print(k, table[k]!.sorted { $0.key < $1.key }) }
print(table["a"]?["y"] as Any, table["q"]?["x"] as Any)
table["a"]?["x"]? += 10
print(table["a"]!["x"]!)
for (k, v) in table where k == "b" { print(v) }

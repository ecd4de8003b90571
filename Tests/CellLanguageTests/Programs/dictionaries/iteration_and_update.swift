var stock = ["apple": 3, "pear": 0, "fig": 7]
for (name, n) in stock where n == 0 { stock[name] = nil }
for k in stock.keys { stock[k]! *= 2 }
print(stock.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
stock.merge(["fig": 1, "kiwi": 4]) { old, new in old + new }
print(stock.values.sorted(), stock["fig", default: 0], stock.index(forKey: "zzz") == nil)
let inverse = Dictionary(uniqueKeysWithValues: stock.map { ($0.value, $0.key) })
print(inverse[4]!, inverse.keys.sorted(), stock.keys.contains("pear"), stock.min { $0.value < $1.value }!.key)
if let i = stock.index(forKey: "kiwi") { print(stock[i].value); stock.remove(at: i) }
print(stock.count, stock.removeValue(forKey: "nothing") as Any)
var d: [Int: [Int]] = [:]
for i in 1...6 { d[i % 3, default: []].append(i) }
d[0]?.removeLast()
d[9]?.append(1)
print(d.sorted { $0.key < $1.key }.map(\.value))

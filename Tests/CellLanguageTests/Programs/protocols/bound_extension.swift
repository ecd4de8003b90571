protocol Container<Item> { associatedtype Item; var items: [Item] { get } }
extension Container<String> { var joined: String { items.joined(separator: "+") } }
extension Container<Int> {
  var total: Int { items.reduce(0, +) }
  func adding(_ item: Item) -> Int { total + item }
}
struct Box<T>: Container { var items: [T] }
print(Box(items: ["x", "y"]).joined, Box(items: [1, 2]).total, Box(items: [1]).adding(5))
extension Sequence<Double> { var mean: Double { var n = 0.0, s = 0.0; for x in self { n += 1; s += x }; return s / n } }
print([1.0, 2.0, 4.5].mean, stride(from: 0.0, to: 3, by: 1).mean)
protocol Keyed<Key, Value> { associatedtype Key; associatedtype Value; func value(_ key: Key) -> Value? }
extension Keyed<String, Int> { func next(_ key: String) -> Int { (value(key) ?? 0) + 1 } }
struct Table: Keyed { func value(_ key: String) -> Int? { ["a": 4][key] } }
print(Table().next("a"), Table().next("b"))

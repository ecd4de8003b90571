struct Ring<T>: Collection {
  let items: [T]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> T { items[i % items.count] }
}
let r = Ring(items: ["a", "b", "c"])
print(r.count, r.first!, r[5], r.map { $0 + "!" }, r.contains("c"), Array(r.prefix(2)), r.isEmpty)
for x in r.dropFirst() { print(x, terminator: " ") }
print(r.firstIndex(of: "b")!, r.indices.map { $0 }, Array(r.reversed()), r.joined())

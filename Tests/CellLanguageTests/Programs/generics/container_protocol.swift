// Generic stack and queue with protocol
protocol Container {
  associatedtype Item
  var count: Int { get }
  mutating func append(_ item: Item)
  subscript(i: Int) -> Item { get }
}
struct IntStack: Container {
  private var items: [Int] = []
  mutating func push(_ item: Int) { items.append(item) }
  mutating func pop() -> Int { return items.removeLast() }
  mutating func append(_ item: Int) { push(item) }
  var count: Int { return items.count }
  subscript(i: Int) -> Int { return items[i] }
}
struct Queue<Element>: Container {
  private var storage: [Element] = []
  private var head = 0
  mutating func enqueue(_ x: Element) { storage.append(x) }
  mutating func dequeue() -> Element? {
    guard head < storage.count else { return nil }
    let x = storage[head]
    head += 1
    if head > 16 && head * 2 > storage.count {
      storage.removeFirst(head)
      head = 0
    }
    return x
  }
  mutating func append(_ item: Element) { enqueue(item) }
  var count: Int { storage.count - head }
  subscript(i: Int) -> Element { storage[head + i] }
}
extension Container {
  func all() -> [Item] { (0..<count).map { self[$0] } }
}
extension Container where Item: Equatable {
  func startsWith(_ item: Item) -> Bool { count >= 1 && self[0] == item }
}
extension Container where Item == Double {
  func average() -> Double {
    var sum = 0.0
    for index in 0..<count { sum += self[index] }
    return sum / Double(count)
  }
}
func allItemsMatch<C1: Container, C2: Container>(_ a: C1, _ b: C2) -> Bool where C1.Item == C2.Item, C1.Item: Equatable {
  if a.count != b.count { return false }
  for i in 0..<a.count where a[i] != b[i] { return false }
  return true
}
var s = IntStack()
for i in 1...4 { s.push(i * i) }
var q = Queue<Int>()
for i in 1...4 { q.enqueue(i * i) }
print(s.all(), q.all(), allItemsMatch(s, q))
print(q.dequeue() ?? -1, s.pop(), allItemsMatch(s, q), q.startsWith(4), s.startsWith(1))
var d = Queue<Double>()
d.append(1.5); d.append(2.5); d.append(6)
print(d.average(), d.count)
for i in 0..<40 { q.enqueue(i) }
var total = 0
while let x = q.dequeue() { total += x }
print(total, q.count)
func makeContainer() -> some Container { var q = Queue<String>(); q.append("opaque"); return q }
print(makeContainer().count)

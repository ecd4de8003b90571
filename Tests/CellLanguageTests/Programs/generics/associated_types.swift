protocol Container {
  associatedtype Item
  var count: Int { get }
  subscript(i: Int) -> Item { get }
  mutating func append(_ x: Item)
}
struct Ints: Container {
  var xs: [Int] = []
  var count: Int { xs.count }
  subscript(i: Int) -> Int { xs[i] }
  mutating func append(_ x: Int) { xs.append(x) }
}
extension Array: Container { typealias Item = Element }
func last<C: Container>(_ c: C) -> C.Item? { c.count > 0 ? c[c.count - 1] : nil }
func equal<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
  a.count == b.count && (0..<a.count).allSatisfy { a[$0] == b[$0] }
}
var c = Ints()
c.append(4); c.append(5)
print(last(c)!, last(["p"])!, equal(c, [4, 5]), equal(c, [4]))

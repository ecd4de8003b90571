final class Node { var v: Int; var next: Node?; init(_ v: Int, _ n: Node? = nil) { self.v = v; next = n } }
struct List { private(set) var head: Node?, count = 0
  mutating func push(_ v: Int) { head = Node(v, head); count += 1 }
  mutating func reverse() { var p: Node? = nil, c = head; while let n = c { c = n.next; n.next = p; p = n }; head = p }
  var values: [Int] { var r: [Int] = [], c = head; while let n = c { r.append(n.v); c = n.next }; return r } }
var l = List()
for i in 1...5 { l.push(i * i) }
print(l.values, l.count)
l.reverse()
print(l.values)
var long: Node? = nil
for i in 0..<200_000 { long = Node(i, long) }
print(long!.v)
long = nil
print("freed")

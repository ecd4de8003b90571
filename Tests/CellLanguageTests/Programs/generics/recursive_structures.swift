final class Node<T> { var value: T; var next: Node<T>?; init(_ v: T, _ n: Node<T>? = nil) { value = v; next = n } }
struct List<T>: Sequence {
  var head: Node<T>?
  mutating func prepend(_ x: T) { head = Node(x, head) }
  func makeIterator() -> AnyIterator<T> {
    var n = head
    return AnyIterator { defer { n = n?.next }; return n?.value }
  }
}
var l = List<String>()
for w in ["c", "b", "a"] { l.prepend(w) }
print(Array(l), l.map { $0 + $0 }, l.contains("b"), l.reversed())

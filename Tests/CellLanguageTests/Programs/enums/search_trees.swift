// BST, AVL with enum and generic class; in-order iterator
indirect enum Tree<T: Comparable> {
  case empty
  case node(Tree<T>, T, Tree<T>)
  func inserting(_ x: T) -> Tree<T> {
    switch self {
    case .empty: return .node(.empty, x, .empty)
    case let .node(l, v, r):
      if x < v { return .node(l.inserting(x), v, r) }
      if x > v { return .node(l, v, r.inserting(x)) }
      return self
    }
  }
  func contains(_ x: T) -> Bool {
    guard case let .node(l, v, r) = self else { return false }
    return x == v || (x < v ? l : r).contains(x)
  }
  var depth: Int { if case let .node(l, _, r) = self { return 1 + Swift.max(l.depth, r.depth) } else { return 0 } }
  func fold<R>(_ initial: R, _ f: (R, T, R) -> R) -> R {
    switch self { case .empty: return initial; case let .node(l, v, r): return f(l.fold(initial, f), v, r.fold(initial, f)) }
  }
}
extension Tree: Sequence {
  struct Iterator: IteratorProtocol {
    private var stack: [(T, Tree<T>)] = []
    init(_ t: Tree<T>) { push(t) }
    private mutating func push(_ t: Tree<T>) { var t = t; while case let .node(l, v, r) = t { stack.append((v, r)); t = l } }
    mutating func next() -> T? { guard let (v, r) = stack.popLast() else { return nil }; push(r); return v }
  }
  func makeIterator() -> Iterator { Iterator(self) }
}
let t = [5, 2, 8, 1, 9, 3, 7].reduce(Tree<Int>.empty) { $0.inserting($1) }
print(Array(t), t.depth, t.contains(7), t.contains(6), t.fold(0) { $0 + $1 + $2 }, t.reversed(), t.prefix(3).map { $0 })
final class AVL<K: Comparable, V> {
  final class Node { var key: K; var value: V; var left: Node?, right: Node?; var height = 1
    init(_ k: K, _ v: V) { key = k; value = v } }
  private var root: Node?
  private(set) var count = 0
  private func h(_ n: Node?) -> Int { n?.height ?? 0 }
  private func update(_ n: Node) { n.height = 1 + max(h(n.left), h(n.right)) }
  private func rotateRight(_ y: Node) -> Node { let x = y.left!; y.left = x.right; x.right = y; update(y); update(x); return x }
  private func rotateLeft(_ x: Node) -> Node { let y = x.right!; x.right = y.left; y.left = x; update(x); update(y); return y }
  private func balance(_ n: Node) -> Node {
    update(n)
    let b = h(n.left) - h(n.right)
    if b > 1 { if h(n.left!.left) < h(n.left!.right) { n.left = rotateLeft(n.left!) }; return rotateRight(n) }
    if b < -1 { if h(n.right!.right) < h(n.right!.left) { n.right = rotateRight(n.right!) }; return rotateLeft(n) }
    return n
  }
  private func insert(_ n: Node?, _ k: K, _ v: V) -> Node {
    guard let n else { count += 1; return Node(k, v) }
    if k < n.key { n.left = insert(n.left, k, v) } else if k > n.key { n.right = insert(n.right, k, v) } else { n.value = v }
    return balance(n)
  }
  subscript(k: K) -> V? {
    get { var n = root; while let c = n { if k == c.key { return c.value }; n = k < c.key ? c.left : c.right }; return nil }
    set { if let v = newValue { root = insert(root, k, v) } }
  }
  var height: Int { h(root) }
  func forEach(_ body: (K, V) throws -> Void) rethrows {
    func walk(_ n: Node?) throws { guard let n else { return }; try walk(n.left); try body(n.key, n.value); try walk(n.right) }
    try walk(root)
  }
}
let avl = AVL<Int, String>()
for i in 1...31 { avl[i] = "v\(i * i)" }
avl[4] = "four"
print(avl.count, avl.height, avl[4]!, avl[32] as Any)
var keys: [Int] = []
avl.forEach { k, _ in keys.append(k) }
print(keys == Array(1...31))

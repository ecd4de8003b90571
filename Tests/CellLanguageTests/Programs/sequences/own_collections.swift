// custom collections, iterators
struct Fibonacci: Sequence, IteratorProtocol { var state = (0, 1); mutating func next() -> Int? { let r = state.0; state = (state.1, state.0 + state.1); return r } }
print(Array(Fibonacci().prefix(10)), Fibonacci().first { $0 > 100 }!)
struct LinkedList<T>: Sequence { final class Node { var value: T; var next: Node?; init(_ v: T, _ n: Node?) { value = v; next = n } }
  private(set) var head: Node?; private(set) var count = 0
  mutating func prepend(_ v: T) { head = Node(v, head); count += 1 }
  mutating func reverse() { var prev: Node? = nil; var cur = head; while let c = cur { cur = c.next; c.next = prev; prev = c }; head = prev }
  struct Iterator: IteratorProtocol { var cur: Node?; mutating func next() -> T? { defer { cur = cur?.next }; return cur?.value } }
  func makeIterator() -> Iterator { Iterator(cur: head) } }
extension LinkedList: ExpressibleByArrayLiteral { init(arrayLiteral e: T...) { for x in e.reversed() { prepend(x) } } }
var l: LinkedList = [1, 2, 3, 4]
l.prepend(0); print(Array(l), l.count); l.reverse(); print(l.map(String.init).joined(separator: "->"), l.max()!, l.contains(3))
for (i, v) in l.enumerated() where i % 2 == 0 { print(i, v, terminator: "; ") }
print()
struct Ring<E>: RandomAccessCollection, MutableCollection { private var s: [E]; var off = 0; init(_ s: [E]) { self.s = s }
  var startIndex: Int { 0 }; var endIndex: Int { s.count }
  subscript(i: Int) -> E { get { s[(i + off) % s.count] } set { s[(i + off) % s.count] = newValue } }
  mutating func rotate() { off = (off + 1) % s.count } }
var r = Ring(["a", "b", "c", "d"]); r.rotate(); print(Array(r), r[0], r.first!, r.last!, r.reversed().map { $0 })
r[0] = "Z"; r.swapAt(1, 2); print(r.map { $0 }, r.sorted(), r[1..<3].map { $0 }, r.dropLast().count, r.firstIndex(of: "c")!)
struct Matrix: Equatable { let rows: Int, cols: Int; var grid: [Double]
  init(_ r: Int, _ c: Int) { rows = r; cols = c; grid = Array(repeating: 0, count: r * c) }
  subscript(r: Int, c: Int) -> Double { get { precondition(r < rows && c < cols); return grid[r * cols + c] } set { grid[r * cols + c] = newValue } }
  subscript(row r: Int) -> ArraySlice<Double> { get { grid[r * cols..<(r + 1) * cols] } set { grid.replaceSubrange(r * cols..<(r + 1) * cols, with: newValue) } } }
var m = Matrix(2, 3); m[0, 1] = 5; m[1, 2] += 2.5; m[row: 0] = [9, 8, 7]; print(m.grid, Array(m[row: 1]), m == m)
struct Countdown: Sequence { let from: Int; func makeIterator() -> AnyIterator<Int> { var n = from; return AnyIterator { n > 0 ? { n -= 1; return n + 1 }() : nil } } }
print(Array(Countdown(from: 3)), Countdown(from: 5).reduce(1, *), zip(Countdown(from: 3), "xyz").map { "\($0)\($1)" }, Countdown(from: 4).sorted(), Countdown(from: 4).min()!)
let seq = sequence(first: 27) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }
print(seq.reduce(0) { n, _ in n + 1 }, seq.max()!)
struct Bag<T: Hashable>: Collection { private var c: [T: Int] = [:]; private var order: [T] = []
  mutating func add(_ t: T) { if c[t] == nil { order.append(t) }; c[t, default: 0] += 1 }
  typealias Index = Int
  var startIndex: Int { order.startIndex }; var endIndex: Int { order.endIndex }; func index(after i: Int) -> Int { order.index(after: i) }
  subscript(i: Int) -> (T, Int) { (order[i], c[order[i]]!) } }
var bag = Bag<Character>(); for ch in "mississippi" { bag.add(ch) }
print(bag.count, bag.map { "\($0.0)\($0.1)" }, bag.max { $0.1 < $1.1 }!, bag.isEmpty, bag.first!)

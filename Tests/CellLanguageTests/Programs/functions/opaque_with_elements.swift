func evens(_ n: Int) -> some Sequence<Int> { (0..<n).lazy.filter { $0 % 2 == 0 } }
func zero() -> some Collection<Double> { [1, 2, 3] }
func pairs() -> some Collection<(key: String, value: Int)> { [("a", 1), ("b", 2)] }
struct S { var items: some Collection<UInt8> { [1, 2] }; var lit: some Sequence<Character> { "abc" } }
print(Array(evens(7)), zero().reduce(0, +), pairs().map { $0.key + "\($0.value)" }, S().items.max()!, type(of: S().items.first!), S().lit.map { $0 })
protocol Shape { associatedtype U; var u: U { get } }
struct Sq: Shape { var u: Int }
func mk(_ n: Int) -> some Shape { Sq(u: n) }
print(mk(3).u)
func gen<T: Hashable>(_ xs: [T]) -> some Collection<T> { Set(xs).count == xs.count ? xs : [xs[0]] }
print(gen([1, 1]).first!)
func keyed<K: Comparable, V>(_ d: [K: V]) -> some Sequence<(K, V)> { d.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
for (k, v) in keyed(["b": 2, "a": 1]) { print(k, v) }
struct Grid<T>: Sequence { var cells: [T]
  func makeIterator() -> some IteratorProtocol<(x: Int, value: T)> {
    var i = 0
    return AnyIterator { defer { i += 1 }; return i < cells.count ? (i, cells[i]) : nil }
  }
}
print(Grid(cells: [3, 4]).map { $0.value + $0.x })

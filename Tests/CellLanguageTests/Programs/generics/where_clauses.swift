extension Array where Element: Comparable { func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } } }
extension Sequence where Element == (String, Int) { func total() -> Int { reduce(0) { $0 + $1.1 } } }
func merge<K: Hashable, V>(_ a: [K: V], _ b: [K: V]) -> [K: V] where V: AdditiveArithmetic { a.merging(b) { $0 + $1 } }
print([1, 2, 2].isSorted(), [3, 1].isSorted(), [("a", 1), ("b", 2)].total())
print(merge(["x": 1], ["x": 2, "y": 5]).sorted { $0.key < $1.key })
func firstIndex<C: Collection>(_ c: C, _ x: C.Element) -> Int? where C.Element: Equatable, C.Index == Int { c.firstIndex(of: x) }
print(firstIndex([5, 6, 7], 6)!, firstIndex([5, 6, 7][1...], 7)!)
struct Wrapper<T> { var v: T }
extension Wrapper where T: Numeric { func doubled() -> T { v + v }; static var unit: Wrapper { Wrapper(v: 1) } }
extension Wrapper where T == String { var length: Int { v.count } }
print(Wrapper(v: 2.5).doubled(), Wrapper<Int>.unit.v, Wrapper(v: "four").length)

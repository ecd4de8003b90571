struct S { var k = 2; func times(_ x: Int) -> Int { k * x }; func add(_ x: Int, to y: Int) -> Int { k + x + y }; static func make(_ k: Int) -> S { S(k: k) } ; func plain() -> Int { k } }
print(S.times(S(k: 3))(4), [1, 2].map(S.make).map(S.plain).map { $0() })
let f = S.add(_:to:); print(f(S())(1, 2))
class Tree { var items: [Int] = []; func insert(_ x: Int) { items.append(x) } ; func insert(_ s: String) {} }
let tree = Tree(); [3, 1, 2].forEach(tree.insert); print(tree.items)
print([1, 2, 3].map(String.init), ["1", "x"].map(Int.init), ["1", "2.5"].compactMap(Double.init), [1.5, 2].map(Int.init))
print([1, 2, 3].reduce(0, +), [3, 1, 2].sorted(by: >), zip([1, 2], [3, 4]).map(*), [1, 2].map(-))
let op: (Int, Int) -> Int = (+); print(op(1, 2), [true, false].map(!))
print(["a", "B"].map { $0.uppercased() }, [[1, 2], [3]].map(Set.init).map(\.count))
print([" a ", "b"].map(String.uppercased).map { $0() })
let neg = Int.signum; print(neg(-4)())
enum E { case a(Int), b; func v() -> Int { if case .a(let x) = self { return x }; return 0 } }
print([1, 2].map(E.a), E.v(.a(4))())

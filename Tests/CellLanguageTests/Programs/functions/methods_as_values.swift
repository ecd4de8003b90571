print(["b", "a"].map { $0.uppercased() }, [3, 1].sorted(by: >), zip([1, 2], [3, 4]).map(+), [1, 2, 3].reduce(1, *))
struct Acc { var n = 0; mutating func add(_ k: Int) { n += k } }
var acc = Acc()
[1, 2, 3].forEach { acc.add($0) }
print(acc.n)
let makers: [(Int) -> String] = [String.init, { "n\($0)" }, { String($0, radix: 2) }]
print(makers.map { $0(5) })
enum E { case v(Int) }
print([1, 2].map(E.v), ["1", "x"].compactMap(Int.init), [1.5, 2.5].map(Int.init))

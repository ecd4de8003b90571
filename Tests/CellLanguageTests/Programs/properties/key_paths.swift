struct P { var name: String; var age: Int; var tags: [String] = [] }
var ps = [P(name: "b", age: 2), P(name: "a", age: 1)]
print(ps.map(\.name), ps.sorted { $0.age < $1.age }.map(\.age))
let k = \P.age
print(ps[0][keyPath: k])
ps[0][keyPath: k] += 10
print(ps[0].age)
func sortBy<T, V: Comparable>(_ xs: [T], _ k: KeyPath<T, V>) -> [T] { xs.sorted { $0[keyPath: k] < $1[keyPath: k] } }
print(sortBy(ps, \.name).map(\.name), sortBy(ps, \.age).map(\.name))
let n = \P.name.count
print(ps.map { $0[keyPath: n] }, ps.filter { $0.tags.isEmpty }.count, [[1, 2], [3]].map(\.count))

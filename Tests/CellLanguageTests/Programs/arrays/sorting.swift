var xs = [3, 1, 2, 9, 5]
print(xs.sorted(), xs.sorted(by: >))
xs.sort()
print(xs)
xs.reverse()
print(xs, xs.reversed() as [Int])
struct P { let name: String; let age: Int }
let people = [P(name: "a", age: 30), P(name: "b", age: 20), P(name: "c", age: 30), P(name: "d", age: 20)]
print(people.sorted { $0.age < $1.age }.map(\.name))
print(["pear", "fig", "apple"].sorted { ($0.count, $0) < ($1.count, $1) })
print([2.5, -1, .infinity, 0].sorted())
var many = (0..<50).map { ($0 * 37) % 50 }
many.sort { $0 / 10 > $1 / 10 }
print(many)

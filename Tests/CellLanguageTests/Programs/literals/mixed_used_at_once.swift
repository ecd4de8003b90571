struct A {}; struct B {}
let a = A(), b = B()
print([a, b].map { "\($0)" }, [1, "a"].map { "\($0)" }, [a, b].count)
for x in [a, b] { print(x) }
for x in [1, "two", 3.5, nil as Int? as Any] { print(x, terminator: " ") }
print(["k": 1, "l": "x"].count, [1, 2.5].map { $0 * 2 }, ["a": [1], "b": "c"].keys.sorted())
print([[1, "x"], [2]].count, [(1, "a"), (2, "b")].map(\.1), [nil, 1].count, [nil, "s", nil].compactMap { $0 })
for (i, x) in [A(), 3, "s"].enumerated() { print(i, x, type(of: x)) }
class P {}; class Q: P {}; class R: P {}
print([Q(), R()].map { type(of: $0) }, [Q(), 1].count)
let f = [1, "a"].first!, g = [a, b].reversed().count
print(f, g)
print([1, "x"].contains { $0 is String }, [1, "x"].compactMap { $0 as? Int })

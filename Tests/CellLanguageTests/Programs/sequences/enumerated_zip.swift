let xs = ["x", "y", "z"]
print(xs.enumerated().map { "\($0.offset):\($0.element)" })
for (i, (a, b)) in zip(xs, [1, 2, 3]).enumerated() { print(i, a, b) }
print(zip(xs, xs.dropFirst()).map { $0 + $1 })
print(Dictionary(uniqueKeysWithValues: zip(1..., xs))[2]!)
print(xs.enumerated().filter { $0.offset != 1 }.map(\.element))

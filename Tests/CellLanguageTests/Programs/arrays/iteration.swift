let xs = ["a", "b", "c"]
for (i, x) in xs.enumerated().reversed() { print(i, x) }
for i in xs.indices.dropFirst() { print(xs[i]) }
var it = xs.makeIterator()
while let x = it.next() { print(x, terminator: " ") }
print()
print(zip(xs, 1...).map { "\($0)\($1)" })
print(Array(zip([1, 2], [3.5, 4.5])))
var ys = [1, 2, 3]
for y in ys { ys.append(y * 10) }
print(ys)
print(Array(xs.enumerated().map { $0.offset }), Array(stride(from: 0, to: 10, by: 4)))

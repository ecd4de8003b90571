let r = 1..<5
let c = 1...5
print(r, c, r.count, c.count)
print(r.contains(5), c.contains(5), r.isEmpty, (3..<3).isEmpty)
print(r.lowerBound, r.upperBound, c.upperBound)
for i in r { print(i, terminator: " ") }
print()
for i in c.reversed() { print(i, terminator: " ") }
print()
print((0...10).map { $0 * $0 })
print((1.0...2.0).contains(1.5), ("a"..."f").contains("e"))
print((...5).contains(3), (2...).contains(1), (..<0).contains(-1))
print(r == 1..<5, r.overlaps(4..<9), r.clamped(to: 2..<3))

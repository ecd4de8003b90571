let xs = [4, -2, 7, 0, -9]
print(xs.map { $0 * $0 })
print(xs.filter { $0 > 0 })
print(xs.reduce(0, +), xs.reduce(1) { $0 * ($1 == 0 ? 1 : $1) })
print(xs.reduce(into: [Int: Int]()) { $0[$1 > 0 ? 1 : 0, default: 0] += 1 }[1]!)
print(xs.compactMap { $0 == 0 ? nil : 100 / $0 })
print([[1, 2], [3]].flatMap { $0 }, xs.flatMap { [$0, $0] })
print(xs.allSatisfy { $0 > -10 }, xs.contains { $0 == 0 })
print(xs.first { $0 < 0 }!, xs.last { $0 < 0 }!, xs.firstIndex { $0 == 7 }!)
print(xs.min()!, xs.max()!, xs.min { abs($0) < abs($1) }!, xs.max(by: { abs($0) < abs($1) })!)
xs.forEach { print($0, terminator: ";") }
print()

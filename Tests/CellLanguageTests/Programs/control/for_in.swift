for i in 0..<3 { print(i) }
for i in stride(from: 10, to: 0, by: -3) { print(i) }
for x in stride(from: 0.0, through: 1.0, by: 0.25) { print(x) }
for c in "héy" { print(c) }
for (i, s) in ["a", "b"].enumerated() { print(i, s) }
for (x, y) in zip([1, 2, 3], ["p", "q"]) { print(x, y) }
for _ in 0..<2 { print("again") }
for i in 1...9 where i % 4 == 1 { print(i) }

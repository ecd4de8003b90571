for x in sequence(first: 1, next: { $0 < 100 ? $0 * 3 : nil }) { print(x, terminator: " ") }
print()
let fib = sequence(state: (0, 1)) { s -> Int? in
  defer { s = (s.1, s.0 + s.1) }
  return s.0
}
print(Array(fib.prefix(10)))
print(Array(sequence(first: 16.0) { $0 > 1 ? $0.squareRoot() : nil }.prefix(4)))
print(Array(repeatElement("x", count: 3)))

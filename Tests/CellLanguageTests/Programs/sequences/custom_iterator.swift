struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? {
    if n == 0 { return nil }
    defer { n -= 1 }
    return n
  }
}
for i in Countdown(n: 3) { print(i) }
print(Array(Countdown(n: 4)), Countdown(n: 5).reduce(0, +), Countdown(n: 3).map { $0 * $0 }, Countdown(n: 6).contains(2))
print(Countdown(n: 5).sorted(), Countdown(n: 4).max()!, zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })

struct Counter {
  private(set) var count = 0
  mutating func tick(_ n: Int = 1) { count += n }
  func doubled() -> Int { count * 2 }
  mutating func reset() { self = Counter() }
}
var c = Counter()
c.tick()
c.tick(4)
print(c.count, c.doubled())
c.reset()
print(c.count)

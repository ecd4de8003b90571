struct Generator {
  var state = 1
  mutating func next() -> Int {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
}

var generator = Generator()
var x = 0
var y = 0
var visits = [Int](repeating: 0, count: 64 * 64)
for _ in 0..<3_000_000 {
  switch generator.next() / 65_536 % 4 {
  case 0: x = (x + 1) % 64
  case 1: x = (x + 63) % 64
  case 2: y = (y + 1) % 64
  default: y = (y + 63) % 64
  }
  visits[y * 64 + x] += 1
}
var most = 0
for count in visits where count > most { most = count }
print(x, y, most)

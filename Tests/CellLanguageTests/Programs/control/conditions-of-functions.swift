// Conditions whose functions are small enough to stand where they are called.
func isSmall(_ x: Int) -> Bool { x < 10 }
func isEvenOrLarge(_ x: Int) -> Bool { x % 2 == 0 ? isSmall(x) : x > 100 }
func sign(_ x: Int) -> Bool {
  if x < 0 { return false }
  if x == 0 { return true }
  return x % 3 != 0
}
func noisy(_ x: Int) -> Bool {
  defer { print("left", x) }
  let text = "\(x)"
  if text.count > 1 { return text.hasPrefix("1") }
  return x > 4
}
struct Odd: Error {}
func checked(_ x: Int) throws -> Bool {
  if x == 13 { throw Odd() }
  return x > 6
}
for x in [-3, 0, 1, 3, 4, 12, 101, 13] {
  var found: [String] = []
  if isSmall(x) { found.append("small") }
  if !isSmall(x) && sign(x) { found.append("sign") }
  if isEvenOrLarge(x) || noisy(x) { found.append("even") }
  if noisy(x) { found.append("noisy") }
  while !sign(x) {
    found.append("no sign")
    break
  }
  do {
    if try checked(x) { found.append("checked") }
    guard try !checked(x) else {
      print(x, found)
      continue
    }
  } catch {
    found.append("odd")
  }
  print(x, found, isEvenOrLarge(x) ? "yes" : "no")
}
let numbers = [5, -2, 8, 13, 21, -7]
print(numbers.filter { $0 > 0 ? $0 % 2 == 1 : isSmall($0) })
print(numbers.filter { n in
  if n < 0 { return false }
  return n != 8
})
print(numbers.contains { $0 == 13 }, numbers.allSatisfy { $0 < 0 ? $0 > -5 : sign($0) })
print(numbers.sorted { abs($0) != abs($1) ? abs($0) < abs($1) : $0 < $1 })
var calls = 0
func counted(_ x: Int) -> Bool {
  calls += 1
  return x > 5
}
print(numbers.first { counted($0) } ?? 0, calls)

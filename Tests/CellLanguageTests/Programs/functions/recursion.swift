func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String) -> Int {
  if n == 0 { return 0 }
  let first = hanoi(n - 1, a, c, b)
  if n == 3 { print("move 3 from \(a) to \(b)") }
  return first + 1 + hanoi(n - 1, c, b, a)
}
print(gcd(1071, 462), factorial(20), hanoi(5, "A", "B", "C"))
func ackermann(_ m: Int, _ n: Int) -> Int {
  if m == 0 { return n + 1 }
  if n == 0 { return ackermann(m - 1, 1) }
  return ackermann(m - 1, ackermann(m, n - 1))
}
print(ackermann(2, 3))

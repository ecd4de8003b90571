func half(_ n: Int?) -> String {
  guard let n else { return "nothing" }
  guard n % 2 == 0 else { return "odd" }
  guard n > 0, n < 100 else { return "out of range" }
  return "\(n / 2)"
}
print(half(nil), half(3), half(8), half(-2), half(200))

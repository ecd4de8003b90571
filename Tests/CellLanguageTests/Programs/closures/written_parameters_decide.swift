let n: UInt64 = 97
func f() -> Bool {
  [2, 3, 5].allSatisfy { (a: UInt64) in let x = a + 1; if x == n { return true }; return n % x != 0 }
}
print(f())
print([1, 2].map { (x: Double) in let y = x / 2; return y })
print([1, 2].map { (x: Any) in let y = "\(x)"; return y })

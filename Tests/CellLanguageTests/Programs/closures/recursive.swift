var fact: (Int) -> Int = { _ in 0 }
fact = { n in n <= 1 ? 1 : n * fact(n - 1) }
print(fact(6))
func fix<T, R>(_ f: @escaping ((T) -> R, T) -> R) -> (T) -> R {
  func g(_ x: T) -> R { f(g, x) }
  return g
}
print(fix { (rec: (Int) -> Int, n: Int) in n < 2 ? n : rec(n - 1) + rec(n - 2) }(12))

func outer(_ n: Int) -> [Int] {
  var calls = 0
  func fib(_ k: Int) -> Int {
    calls += 1
    return k < 2 ? k : fib(k - 1) + fib(k - 2)
  }
  let r = fib(n)
  return [r, calls]
}
print(outer(10))
func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
print(even(10), odd(7), even(3))

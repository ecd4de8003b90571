func factorial(_ n: Int) -> Int {
  var r = 1
  for i in 1...n {
    r *= i  // trap
  }
  return r
}
print(factorial(20))
print(factorial(25))

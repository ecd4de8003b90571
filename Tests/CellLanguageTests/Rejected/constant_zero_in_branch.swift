func f(_ c: Bool) -> Int {
  let z = 10 - 10
  if c {
    return 1 / z  // error: division by zero
  }
  return 2
}
print(f(false))

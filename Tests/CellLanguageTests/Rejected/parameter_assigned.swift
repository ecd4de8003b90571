func f(_ n: Int) -> Int {
  n += 1  // error: n
  return n
}
print(f(1))

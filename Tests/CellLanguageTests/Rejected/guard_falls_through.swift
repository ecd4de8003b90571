func f(_ n: Int?) -> Int {
  guard let n else { print("none") }  // error: guard
  return n
}
print(f(1))

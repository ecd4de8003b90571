func f(_ d: [Int: Int], _ k: Int) -> Int {
  guard let i = d[k] else { return i + 1 }  // error: i
  return i
}

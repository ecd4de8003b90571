func count<T>(_ xs: [T]) -> Int {
  struct Counter { var n = 0 } // error: generic
  return xs.count
}

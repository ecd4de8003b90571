func f<T>(_ x: Int) -> Int { // error: says
  x
}

struct Counter {
  var count = 0
  func count(from start: Int) -> Int { count - start }
  func count() -> Int { count }  // error: twice
}
print(Counter().count(from: 1))

struct Scores {
  var values: [Int]
  func max() -> Int { values.reduce(0) { max($0, $1) } }  // error: Swift.max
}
print(Scores(values: [1]).max())

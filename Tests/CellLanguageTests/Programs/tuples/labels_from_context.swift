// A tuple that is written without labels has those of what it becomes.
func split(_ xs: [Int]) -> (even: [Int], sum: Int) {
  xs.reduce(into: ([], 0)) { result, x in
    if x % 2 == 0 { result.even.append(x) }
    result.sum += x
  }
}
print(split([1, 2, 3, 4]))
let best: (index: Int, value: Double) = [2.5, 7, 1].enumerated().reduce((0, 0)) { best, next in
  next.element > best.value ? (next.offset, next.element) : best
}
print(best)

let n = [1, 2, 3].map { $0 * 2 }.filter {
  $0.count > 1  // error: no member
}
print(n)

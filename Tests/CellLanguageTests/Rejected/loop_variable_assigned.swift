for i in 0..<3 {
  i += 1  // error: i
  print(i)
}

for i in 0..<3 {
  defer {
    break  // error: inside a loop
  }
  print(i)
}

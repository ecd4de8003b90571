func ratio(_ a: Int, _ b: Int) -> Int {
  a / b  // trap
}
print(ratio(10, 3))
print(ratio(1, Int("0")!))

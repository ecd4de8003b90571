func root(_ x: Double) -> Double {
  precondition(x >= 0, "negative")  // trap
  return x.squareRoot()
}
print(root(4))
print(root(-1))

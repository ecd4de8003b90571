func pick(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  default: fatalError("no such case")  // trap
  }
}
print(pick(0))
print(pick(1))

func name(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1, 2, 3: return "few"
  case 4...9: return "several"
  case 10..<100: return "many"
  case ..<0: return "negative"
  default: return "lots"
  }
}
for n in [0, 2, 7, 50, -4, 1000] { print(n, name(n)) }
switch "b" {
case "a": print("A")
case "b": print("B")
default: print("?")
}

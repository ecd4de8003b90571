switch "a" {
case "a":
  print(1)
  fallthrough  // error: binds
case let x: print(x)
}

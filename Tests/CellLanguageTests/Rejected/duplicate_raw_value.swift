enum E: Int {
  case a = 1
  case b = 1  // error: raw value
}
print(1)

enum E: Int {
  case a(Int)  // error: raw values
  case b
}

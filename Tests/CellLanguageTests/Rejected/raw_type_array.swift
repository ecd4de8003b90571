enum E: [Int] { // error: raw type
  case a
}

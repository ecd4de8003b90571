enum E: Double {
  case a = 1.5
  case b // error: raw value
}

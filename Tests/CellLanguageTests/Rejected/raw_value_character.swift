enum E: Character {
  case a // error: raw value
}

enum E {
  case a
  case a  // error: a
}
print(1)

enum E {
  case a = 1  // error: raw type
}
print(E.a)

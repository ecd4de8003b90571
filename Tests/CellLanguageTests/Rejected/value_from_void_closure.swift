[1].forEach { x in
  print(x)
  return x * 2  // error: nothing
}

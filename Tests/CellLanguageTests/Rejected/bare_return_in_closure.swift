let pick: (Int) -> String = { n in
  if n > 0 { return "a" }
  return  // error: needs a value
}
print(pick(1))

let x =
  if true {
    1  // error: different types
  } else {
    "a"
  }
print(x)

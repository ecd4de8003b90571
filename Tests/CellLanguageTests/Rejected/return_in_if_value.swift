func f(x: Int) -> Int {
  let y =
    if x > 0 {
      return 1  // error: used as a value
    } else { 2 }
  return y
}
print(f(x: 1))

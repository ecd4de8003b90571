func g() -> Int {
  let x = y // error: before
  let y = 2
  return x + y
}

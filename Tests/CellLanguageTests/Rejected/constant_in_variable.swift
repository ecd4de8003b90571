func f() -> Int8 {
  let x: Int8 = 127
  let y = x + 1  // error: overflows
  return y
}
print(f())

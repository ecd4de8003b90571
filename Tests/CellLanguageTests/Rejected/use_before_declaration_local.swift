func f() -> Int {
  let a = b + 1  // error: b
  let b = 2
  return a + b
}
print(f())

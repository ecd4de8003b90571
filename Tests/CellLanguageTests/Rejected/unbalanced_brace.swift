func f() -> Int {
  let x = [1, 2  // error: ]
  return x[0]
}
print(f())

func f() {
  let a = 1
  let a = 2  // error: a
  print(a)
}
f()

func f() {
  print("a"
}  // error: expected
f()

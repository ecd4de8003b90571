func f() {
  return 1  // error: void
}
f()

func f() {
  break  // error: break
}
f()

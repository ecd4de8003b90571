func f() {
  continue  // error: continue
}
f()

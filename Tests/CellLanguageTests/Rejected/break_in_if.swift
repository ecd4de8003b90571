func f(_ b: Bool) {
  if b {
    break  // error: break
  }
}
f(true)

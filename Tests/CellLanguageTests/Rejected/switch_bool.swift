func f(_ b: Bool) -> Int {
  switch b {  // error: false
  case true: return 1
  }
}
print(f(true))

func f(_ n: Int) {
  switch n {
  case 0: print("zero")
  default:
    print("other")
    fallthrough  // error: there is no next case
  }
}
f(1)

func f(_ n: Int) {
  if n > 0 {
    fallthrough  // error: 'fallthrough' outside of a switch
  }
}
f(1)

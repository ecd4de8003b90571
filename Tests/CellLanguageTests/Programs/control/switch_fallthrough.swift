func f(_ n: Int) {
  switch n {
  case 1:
    print("one")
    fallthrough
  case 2:
    print("one or two")
  case 3 where n > 5:
    print("never")
  default:
    break
  }
  print("done \(n)")
}
f(1)
f(2)
f(3)

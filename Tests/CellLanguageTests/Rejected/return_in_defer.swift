func f() {
  defer {
    return  // error: leave
  }
  print(1)
}
f()

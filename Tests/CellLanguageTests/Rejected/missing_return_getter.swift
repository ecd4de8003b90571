struct S {
  var n: Int {
    let a = 1
    print(a)
  }  // error: return
}
print(S().n)

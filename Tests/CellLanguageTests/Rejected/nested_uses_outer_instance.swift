struct A {
  var n = 1
  struct B { func f() -> Int { n } }  // error: n
}
print(1)

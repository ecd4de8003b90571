class A { var n: Int; init(n: Int) { self.n = n } }
class B: A {
  var m: Int
  init(m: Int) {
    self.m = m
  }  // error: super.init
}
print(B(m: 1).m)

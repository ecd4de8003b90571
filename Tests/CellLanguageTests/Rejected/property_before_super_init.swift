class A { var n = 0; init() {} }
class B: A {
  var m: Int
  override init() {
    super.init()  // error: m
    m = 1
  }
}
print(B().m)

class C { func f() {} }
class D: C {
  override func f() throws {}  // error: throws
}
print(D())

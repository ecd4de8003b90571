class Base { class subscript(i: Int) -> Int { i * 2 }
  class var k: Int { 3 }
  class var s: Int { get { store } set { store = newValue } }
  static var store = 1
  class func f() -> String { "Base" }
}
class Der: Base { override class subscript(i: Int) -> Int { super[i] + 100 }
  override class var k: Int { super.k + 1 }
  override class var s: Int { get { super.s * 2 } set { super.s = newValue + 1 } }
  override class func f() -> String { "Der" + super.f() }
}
print(Der[5], Base[5], Der.k, Base.k, Der.f())
Der.s = 5
print(Der.s, Base.s)
class B2 { var a = [1, 2, 3]; subscript(i: Int) -> Int { get { a[i] } set { a[i] = newValue } } }
class D2: B2 { override subscript(i: Int) -> Int { get { super[i] * 10 } set { super[i] = newValue + 1 } } }
let d = D2(); d[1] = 5; d[1] += 1; print(d[1], d.a)

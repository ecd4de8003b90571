class Base { let a: Int; var b: Int
  init(a: Int, b: Int) { self.a = a; self.b = b }
  convenience init(a: Int) { self.init(a: a, b: a * 2) }
  init?(text: String) { guard let n = Int(text) else { return nil }; a = n; b = 0 } }
class Sub: Base { var c = "c"
  init(c: String) { self.c = c; super.init(a: 1, b: 2); b = 99 } }
print(Base(a: 3).b, Base(text: "x") == nil, Base(text: "8")!.a, Sub(c: "z").b, Sub(c: "z").c)
class Req { required init() {}; static func make() -> Self { Self() } }
class Req2: Req { let t = "req2" }
print(Req2.make().t)

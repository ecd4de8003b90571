class A { func m(_ x: Int) -> String { "A\(x)" } }
class B: A { override func m(_ x: Int) -> String { let f = super.m; return f(x) + [1, 2].map(super.m).joined() + "B" } }
print(B().m(0))
class C: B { func both() -> [String] { let f = super.m, g = self.m; return [f(1), g(1)] }; override func m(_ x: Int) -> String { "C" } }
print(C().both())

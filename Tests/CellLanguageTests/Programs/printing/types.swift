print(type(of: 1), type(of: "s"), type(of: [1.5]), type(of: ["a": 1]), type(of: (1, "a")), type(of: Optional(1)))
struct S<T> { var v: T }
print(type(of: S(v: 1)), S(v: "x"), type(of: S(v: [1])))
print(Int.self, [String].self, S<Double>.self)
enum Outer { struct Inner {} }
print(Outer.Inner(), type(of: Outer.Inner()))
let f: (Int) -> Bool = { $0 > 1 }
print(type(of: f))
func g(_ x: Any) -> String { "\(type(of: x))" }
print(g(1), g("a"), g([1]), g(1.5 as Float))

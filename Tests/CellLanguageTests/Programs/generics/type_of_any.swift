func name<T>(_ x: T) -> String { "\(T.self)|\(type(of: x))" }
let a: Any = 3; print(name(a))
print((Optional(5) as Any) is any CustomStringConvertible)
protocol P { func f() }
struct S: P { func f() {} }
let p: any P = S()
func n2<T>(_ x: T) -> String { "\(T.self)|\(type(of: x))|\(type(of: x as Any))" }
print(n2(p), n2(S()), type(of: p), type(of: a))
func n3<T>(_ xs: [T]) -> [String] { xs.map { "\(type(of: $0))" } }
print(n3([1, "a"] as [Any]), n3([p]), n3([1]))

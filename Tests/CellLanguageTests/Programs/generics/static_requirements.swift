protocol Zero { static var zero: Self { get }; static func make(_ n: Int) -> Self; init(n: Int) }
struct A: Zero { var v: Int; static let zero = A(v: 0); static func make(_ n: Int) -> A { A(v: n) }; init(v: Int) { self.v = v }; init(n: Int) { v = n * 10 } }
struct B: Zero { var s: String; static var zero: B { B(s: "") }; static func make(_ n: Int) -> B { B(s: "\(n)") }; init(s: String) { self.s = s }; init(n: Int) { s = "b\(n)" } }
func three<T: Zero>(_ t: T.Type) -> [T] { [T.zero, T.make(1), T(n: 2)] }
print(three(A.self), three(B.self))

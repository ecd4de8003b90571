protocol Copyable { func copy() -> Self }
struct A: Copyable { var n = 1; func copy() -> A { A(n: n + 1) } }
func dup<T: Copyable>(_ t: T) -> [T] { [t, t.copy()] }
print(dup(A()))
let xs: [any Copyable] = [A()]
print(xs.count)

class A { var n = 1; var name: String { "a\(n)" }; required init() {} }
class M: A {}
final class B: M { override var n: Int { didSet { print("set", oldValue, n) } }; override var name: String { "b" + super.name } }
class C: A { private var kept = 0; override var n: Int { get { kept } set { kept = newValue * 2; print("C", kept) } } }
let b: A = B()
b.n = 4
b.n += 1
print(b.n, b.name)
for make in [A.self, B.self, C.self] as [A.Type] { let v = make.init(); v.n = 12; print(v.n, v.name, type(of: v)) }
func bump(_ x: inout Int) { x += 1 }
bump(&b.n)

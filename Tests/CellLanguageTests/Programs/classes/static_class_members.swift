class A { static var count = 0; class var kind: String { "A" }; class func make() -> A { A() }; init() { A.count += 1 }; static func reset() { count = 0 } }
class B: A { override class var kind: String { "B" }; override class func make() -> A { B() } }
_ = A.make(); _ = B.make(); _ = B()
print(A.count, A.kind, B.kind, type(of: B.make()), type(of: A()).kind)
let t: A.Type = B.self
print(t.kind, t.make() is B)
A.reset()
print(A.count)

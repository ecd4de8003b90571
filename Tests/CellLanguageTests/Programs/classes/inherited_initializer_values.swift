class A { var log = 0; init(x: Int) { log = x }; convenience init(s: String) { self.init(x: s.count) }; convenience init?(t: String) { if t.isEmpty { return nil }; self.init(x: 9) } }
class B: A { var y = 5 }
print([1, 2].map(B.init(x:)).map(\.y), ["a"].map(B.init(s:))[0].y)
let make: (Int) -> B = B.init
print(type(of: make(3)), make(4).log, ["", "x"].compactMap(B.init(t:)).map { "\($0.y) \($0.log)" })
print([1].map(A.init)[0].log)

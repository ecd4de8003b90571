struct P<T> { let v: T }
extension P where T == Int { static func + (a: P, b: P) -> P { P(v: a.v + b.v) }; func sum(_ xs: [P]) -> P { xs.reduce(self, +) } }
extension P where T == String { static func + (a: P, b: P) -> P { P(v: a.v + b.v) }; func twice() -> P { self + self }; func num() -> P<Int> { P<Int>(v: 1) + P<Int>(v: v.count) } }
print(P(v: 1).sum([P(v: 2)]), P(v: "a").twice(), P(v: "abc").num())

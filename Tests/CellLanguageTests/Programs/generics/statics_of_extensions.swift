struct P<T> { let v: T }
extension P where T == Int { static let answer = P(v: 42); static func make(_ n: Int) -> P { P(v: n) }; static var zero: P { .init(v: 0) } }
print(P.answer, P.zero, P.make(3))
print(P.answer.v + 1, type(of: P.answer), type(of: P.zero))

struct P<T> { let v: T }
extension P where T == Int { static let answer = P(v: 42); static func make(_ n: Int) -> P { P(v: n) }; static var zero: P { .init(v: 0) } }
print(P.answer, P.zero, P.make(3))
print(P.answer.v + 1, type(of: P.answer), type(of: P.zero))
struct Cache<K: Hashable, V> { var d: [K: V] = [:] }
extension Cache where K == String, V == Int { static let shared = Cache(); static let made: Cache = .init(d: ["b": 2]); static var list = [Cache()] }
print(Cache<String, Int>.shared, Cache.made, Cache.list)
extension Cache where K == V, V == Double { static let same = Cache(d: [1: 2]) }
print(Cache.same)
final class Box<T: Comparable> { var t: T; init(_ t: T) { self.t = t } }
extension Box where T == Double { static let zero = Box(0) }
print(Box.zero.t, type(of: Box.zero))

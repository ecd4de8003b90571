protocol Shape { var area: Double { get }; init() }
protocol Q: Shape { func q() -> Self }
struct A: Q { var area: Double { 1 }; func q() -> A { self } }
struct B: Q { var area: Double { 2 }; func q() -> B { self } }
func one<T: Shape>(_ t: T) -> Double { t.area }
func some1(_ t: some Shape) -> Double { t.area }
func twin<T: Shape>(_ t: T) -> [T] { [t, t] }
func maybe<T: Shape>(_ t: T) -> T? { t }
func make<T: Shape>(_ t: T.Type) -> T { t.init() }
func pair<T: Shape, U: Shape>(_ t: T, _ u: U) -> (T, U) { (t, u) }
func change<T: Shape>(_ t: inout T) { t = T() }
func fails<E: Error>(_ e: E) -> [E] { [e] }
func send<T: Sendable>(_ ts: [T]) -> Int { ts.count }
func two<T: Error>(_ a: T, _ b: T) -> String { "\(a) \(b)" }
struct Oops: Error {}
var s: any Shape = A()
print(one(s), some1(s), twin(s), maybe(s) as Any, pair(s, s))
change(&s); print(s)
let e: any Error = Oops()
print(fails(e), two(e, e), send([1, 2] as [any Sendable]))
let q: any Q = B(), qs = [q, q]
print(q.q(), one(q), qs.map { one($0) }, qs.map(\.area))
extension Sequence where Element: Shape { var total: Double { reduce(0) { $0 + $1.area } } }
extension Array where Element == any Shape { var sum: Double { reduce(0) { $0 + $1.area } } }
print([A(), A()].total, ([A(), B()] as [any Shape]).sum)
extension Shape { func doubled() -> Double { area * 2 }; func same() -> Self { self } }
print(s.doubled(), s.same(), q.doubled())
let r: Result<Int, any Error> = .failure(Oops()); print(r)
func visit<T: Shape>(_ t: T, _ f: (T) -> Double) -> Double { f(t) }
print(visit(s) { $0.area + 1 }, visit(q) { $0.area })

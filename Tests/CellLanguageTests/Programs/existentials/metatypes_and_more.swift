protocol Shape { associatedtype Unit; static var name: String { get }; var area: Double { get }; func scaled(by k: Double) -> Self; init(unit: Double) }
extension Shape { var description: String { "\(Self.name) \(area)" }; static func make() -> Self { Self(unit: 2) } }
struct Sq: Shape, CustomStringConvertible { typealias Unit = Int; static let name = "sq"; var s: Double; init(unit: Double) { s = unit }; var area: Double { s * s }; func scaled(by k: Double) -> Sq { Sq(unit: s * k) } }
struct Ci: Shape { typealias Unit = Double; static var name: String { "ci" }; var r: Double; init(unit: Double) { r = unit }; var area: Double { 3 * r * r }; func scaled(by k: Double) -> Ci { Ci(unit: r * k) } }
let shapes: [any Shape] = [Sq(unit: 1), Ci(unit: 2)]
for s in shapes { print(s.area, type(of: s).name, s.scaled(by: 2).area) }
func total(_ xs: [any Shape]) -> Double { xs.map { $0.area }.reduce(0, +) }
print(total(shapes)); print(Sq.make()); print(Sq.make().description)
func biggest<S: Shape>(_ a: S, _ b: S) -> some Shape { a.area > b.area ? a : b }
print(biggest(Sq(unit: 1), Sq(unit: 3)).area)
struct Stack<Element> { private var items: [Element] = []; mutating func push(_ e: Element) { items.append(e) }; mutating func pop() -> Element? { items.popLast() }; var count: Int { items.count } }
extension Stack: Sequence { func makeIterator() -> AnyIterator<Element> { var i = items.count; let c = items; return AnyIterator { i -= 1; return i >= 0 ? c[i] : nil } } }
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral e: Element...) { items = e } }
extension Stack: Equatable where Element: Equatable {}
extension Stack where Element: Numeric { func sum() -> Element { reduce(0, +) } }
var st: Stack = [1, 2, 3]; st.push(4); print(st.map { $0 * 2 }, st.sum(), st == [1,2,3,4], st.count, st.contains(3)); print(Array(st.enumerated().map { "\($0.offset):\($0.element)" }))
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { guard n > 0 else { return nil }; defer { n -= 1 }; return n } }
print(Array(Countdown(n: 4)), Countdown(n: 3).reduce(0, +), zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })
struct Ring<T>: Collection { var xs: [T]; var startIndex: Int { 0 }; var endIndex: Int { xs.count }; func index(after i: Int) -> Int { i + 1 }; subscript(i: Int) -> T { xs[i] } }
let r = Ring(xs: [5, 1, 4]); print(r.first!, r.count, r.sorted(), r.max()!, r.firstIndex(of: 4)!, r.dropFirst().map { $0 }, r.isEmpty, r.prefix(2).count)
class Node<T: Comparable> { var v: T; var l: Node?; var r: Node?; init(_ v: T) { self.v = v }
 func insert(_ x: T) { if x < v { if let l { l.insert(x) } else { l = Node(x) } } else { if let r { r.insert(x) } else { r = Node(x) } } }
 func walk(_ f: (T) -> Void) { l?.walk(f); f(v); r?.walk(f) }; deinit { print("bye \(v)") } }
do { let t = Node(3); [1, 5, 4].forEach(t.insert); t.walk { print($0, terminator: " ") }; print() }
indirect enum Expr { case n(Double), add(Expr, Expr), mul(Expr, Expr), v(String)
 func eval(_ e: [String: Double]) throws -> Double { switch self { case .n(let d): return d; case let .add(a, b): return try a.eval(e) + b.eval(e); case .mul(let a, let b): return try a.eval(e) * b.eval(e); case .v(let s): guard let x = e[s] else { throw Err.unbound(s) }; return x } } }
enum Err: Error, Equatable { case unbound(String), other }
do { print(try Expr.add(.n(1), .mul(.v("x"), .n(3))).eval(["x": 2])); print(try Expr.v("q").eval([:])) } catch Err.unbound(let s) where s == "q" { print("unbound", s) } catch { print("?", error) }
let res = Result { try Expr.v("z").eval([:]) }
switch res { case .success(let v): print(v); case .failure(let e): print("fail", e) }
print((try? Expr.n(3).eval([:])) ?? -1, res.mapError { _ in Err.other })
class A { func f() -> String { "A" }; var d: String { "dA" }; class func make() -> String { "mA" }; required init() {} ; convenience init(x: Int) { self.init() } }
class B: A { override func f() -> String { "B" + super.f() }; override var d: String { "dB" + super.d }; override class func make() -> String { "mB" } }
let o: A = B(x: 3); print(o.f(), o.d, type(of: o).make(), o is B, (o as? B) != nil, o === o)
let anys: [Any] = [1, "a", 2.5, [1,2], (1, 2), Optional<Int>.none as Any, B()]
for a in anys { switch a { case let i as Int: print("int", i); case let s as String: print("str", s); case is Double: print("dbl"); case let arr as [Int]: print("arr", arr); case let (x, y) as (Int, Int): print("tup", x, y); default: print("other") } }
weak var w: A?; do { let b = B(); w = b; print(w != nil) }; print(w == nil)
func typed(_ x: Int) throws(Err) -> Int { if x < 0 { throw .other }; return x }
do { _ = try typed(-1) } catch { switch error { case .other: print("typed other"); case .unbound: print("u") } }

protocol Shape { associatedtype U; typealias Size = (w: U, h: U); typealias Make = (U) -> Size; func size() -> Size }
struct Sq: Shape { typealias U = Double; let s: Double; func size() -> Size { (s, s) }; static let make: Make = { ($0, $0) } }
print(Sq(s: 2).size(), Sq.make(3))
func grow<T: Shape>(_ t: T, _ f: (T.Size) -> T.Size) -> T.Size { f(t.size()) }
print(grow(Sq(s: 1)) { ($0.w + 1, $0.h + 2) })
protocol Store { associatedtype Key: Hashable; associatedtype V; typealias Table = Dictionary<Key, V>; var table: Table { get set } }
extension Store { typealias Pair = (key: Key, value: V); mutating func put(_ p: Pair) { table[p.key] = p.value }; func all() -> [Pair] where Key: Comparable { table.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } } }
struct Mem<V>: Store { typealias Key = String; var table: Table = [:] ; func first() -> Pair? { table.first.map { ($0.key, $0.value) } } }
var m = Mem<Int>(); m.put(("a", 1)); m.put((key: "b", value: 2)); print(m.all().map(\.value), m.table.count)
protocol Ev { typealias Handler = (Self) -> Void }
struct Tap: Ev { let n: Int; static var hs: [Handler] = []; static func on(_ h: @escaping Handler) { hs.append(h) }; func fire() { Tap.hs.forEach { $0(self) } } }
Tap.on { print("tap", $0.n) }; Tap(n: 4).fire()
protocol Coord { typealias ID = Int; var id: ID { get } }
final class A: Coord { let id: ID = 3; var kids: [ID: A] = [:] }
class B { typealias Row = [Int]; enum K { case x } ; func rows() -> [Row] { [[1]] } }
final class C: B, Coord { let id: ID = 4; override func rows() -> [Row] { super.rows() + [[id]] }; var k: K = K.x }
print(A().id, C().rows(), C().k)

// associated types, primary, opaque
protocol Shape<Coordinate> { associatedtype Coordinate: Numeric & Comparable; var corners: [(Coordinate, Coordinate)] { get } }
struct Rect<T: Numeric & Comparable>: Shape { var w: T, h: T; var corners: [(T, T)] { [(0, 0), (w, 0), (w, h), (0, h)] } }
struct Tri: Shape { var corners: [(Double, Double)] { [(0, 0), (1, 0), (0, 1)] } }
func bounding<S: Shape>(_ s: S) -> (S.Coordinate, S.Coordinate) { (s.corners.map { $0.0 }.max()!, s.corners.map { $0.1 }.max()!) }
print(bounding(Rect(w: 3, h: 4)), bounding(Tri()))
func f(_ s: some Shape<Int>) -> Int { s.corners.reduce(0) { $0 + $1.0 * $1.1 } }
print(f(Rect(w: 2, h: 5)))
let shapes: [any Shape<Double>] = [Rect(w: 1.5, h: 2), Tri()]
print(shapes.map { $0.corners.count })
for s in shapes { print(bounding(s)) }
func numbers(_ c: any Collection<Int>) -> Int { var t = 0; for x in c { t += x }; return t + c.count }
print(numbers([1, 2, 3]), numbers(Set([5])), numbers(1...4))
func evens() -> some Sequence<Int> { (1...10).lazy.filter { $0 % 2 == 0 } }
print(Array(evens()), evens().reduce(0, +))
struct Pair<A, B> { var a: A, b: B
  func map<C>(_ f: (A) -> C) -> Pair<C, B> { Pair<C, B>(a: f(a), b: b) }
  var swapped: Pair<B, A> { Pair<B, A>(a: b, b: a) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Comparable where A: Comparable, B: Comparable { static func < (l: Self, r: Self) -> Bool { (l.a, l.b) < (r.a, r.b) } }
extension Pair: CustomStringConvertible { var description: String { "<\(a), \(b)>" } }
let ps = [Pair(a: 2, b: "x"), Pair(a: 1, b: "z"), Pair(a: 2, b: "a")]
print(ps.sorted(), ps.min()!, ps[0].swapped, ps[1].map { Double($0) / 2 }, ps.contains(Pair(a: 1, b: "z")))
protocol Monoid { static var identity: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var identity: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var identity: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var identity: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension Optional: Monoid where Wrapped: Monoid { static var identity: Wrapped? { nil }
  static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? { switch (a, b) { case (nil, let x), (let x, nil): x; case (let x?, let y?): x <> y } } }
func fold<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.identity, <>) }
print(fold([1, 2, 3]), fold(["a", "b"]), fold([[1], [2, 3]]), fold([Optional(3), nil, 4]) as Any)
struct AnyShape<C: Numeric & Comparable>: Shape { private let _corners: () -> [(C, C)]
  init<S: Shape>(_ s: S) where S.Coordinate == C { _corners = { s.corners } }
  var corners: [(C, C)] { _corners() } }
print(AnyShape(Rect(w: 7, h: 1)).corners)

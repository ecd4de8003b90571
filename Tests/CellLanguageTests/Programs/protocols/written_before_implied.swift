protocol Shape: CustomStringConvertible { var area: Double { get } }
extension Shape { var description: String { "shape \(area)" } }
struct Sq: Shape { var area: Double { 4 } }
struct Pair<A, B> { var a: A, b: B }
extension Pair: Shape where A: Shape, B: Shape { var area: Double { a.area + b.area } }
extension Pair: CustomStringConvertible { var description: String { "⟨\(a), \(b)⟩" } }
print(Pair(a: 1, b: 2), Pair(a: Sq(), b: Sq()))
struct Box<T> { var t: T }
extension Box: Comparable where T: Comparable { static func < (l: Box, r: Box) -> Bool { l.t < r.t } }
extension Box: Equatable where T: Equatable { static func == (l: Box, r: Box) -> Bool { print("eq"); return l.t == r.t } }
struct Eq: Equatable { var x = 1 }
print(Box(t: Eq()) == Box(t: Eq()), Box(t: 1) < Box(t: 2), [Box(t: 3), Box(t: 1)].min()!)
extension Box: Hashable where T: Hashable {}
print(Set([Box(t: 1), Box(t: 1)]).count)
protocol P { func p() -> String }; protocol Q: P { func q() -> String }
extension P { func p() -> String { "P" } }
struct W<T> { var t: T }
extension W: Q where T: Q { func q() -> String { "W.q " + t.q() } }
extension W: P where T: P { func p() -> String { "W.p " + t.p() } }
struct I: Q { func q() -> String { "I" } }; struct J: P {}
func f(_ x: some P) -> String { x.p() }
print(f(W(t: I())), f(W(t: J())), W(t: I()).q())

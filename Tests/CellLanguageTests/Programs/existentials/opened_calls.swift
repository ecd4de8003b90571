protocol Shape { associatedtype Tag; static var name: String { get }; init(side: Double); var area: Double { get }; var tag: Tag { get }; func same(_ o: Self) -> Bool }
extension Shape { static func unit() -> Self { Self(side: 1) }; var kind: String { "\(Self.self)/\(Self.name)" }; func doubled() -> Self { Self(side: area.squareRoot() * 2) }; mutating func grow() { self = doubled() } }
struct Square: Shape { static let name = "square"; let side: Double; var area: Double { side * side }; var tag: Int { 4 }; func same(_ o: Square) -> Bool { side == o.side } }
class Round: Shape { class var name: String { "round" }; let r: Double; required init(side: Double) { r = side }; var area: Double { 3 * r * r }; var tag: String { "r" }; func same(_ o: Round) -> Bool { r == o.r } }
final class Oval: Round { override class var name: String { "oval" } }
var all: [any Shape] = [Square(side: 2), Round(side: 1), Oval(side: 3)]
for s in all { print(s.kind, s.area, s.tag, type(of: s).name, s.doubled().area, type(of: s).unit().area, type(of: s).init(side: 2).kind) }
func pair<S: Shape>(_ s: S, _ n: Int) -> (S, String) { (s, "\(S.name)\(n)\(s.same(s))") }
for i in all.indices { let (s, t) = pair(all[i], i); print(s.area, t); all[i].grow() }
print(all.map { $0.area })
func sum(_ xs: some Collection<Int>) -> Int { xs.reduce(0, +) }
let boxes: [any Collection<Int>] = [[1, 2], 1...3, Set([7])]
print(boxes.map { sum($0) + $0.count })

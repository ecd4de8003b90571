struct Id: CustomStringConvertible { let n: Int; var description: String { "#\(n)" } }
struct Row { let id: Id; let tags: [Id]; let by: [String: Id]; let o: Id?; let t: (Id, Int) }
print(Row(id: Id(n: 1), tags: [Id(n: 2)], by: ["k": Id(n: 3)], o: Id(n: 4), t: (Id(n: 5), 6)))
enum Wrap { case one(Id), two(Id, label: Id) }
print(Wrap.one(Id(n: 1)), Wrap.two(Id(n: 1), label: Id(n: 2)), [Wrap.one(Id(n: 7))])
class K { let id = Id(n: 9) }
print("\(K().id)", Optional(Id(n: 3)) as Any, [Optional(Id(n: 8)), nil])
struct L: CustomStringConvertible { var xs: [Double]; var description: String { "⟨" + xs.map { "\($0)" }.joined(separator: " ") + "⟩" } }
print(L(xs: [1, 2.5]), [L(xs: [])], "in: \(L(xs: [3]))")

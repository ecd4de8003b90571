struct Ci: Hashable { let s: String
  static func == (a: Ci, b: Ci) -> Bool { a.s.lowercased() == b.s.lowercased() }
  func hash(into h: inout Hasher) { h.combine(s.lowercased()) }
}
print(Ci(s: "A") == Ci(s: "a"), Set([Ci(s: "x"), Ci(s: "X"), Ci(s: "y")]).count)
struct Auto: Hashable { var a = 1; var b = "q"; var c: [Int?] = [nil]; var d: Kind = .u; enum Kind { case u, v } }
print(Auto() == Auto(), Auto() == Auto(d: .v), [Auto(): 1][Auto(a: 1)]!, Auto().hashValue == Auto().hashValue)
final class Ref: Equatable { let id: Int; init(_ i: Int) { id = i }; static func == (a: Ref, b: Ref) -> Bool { a.id == b.id } }
print(Ref(1) == Ref(1), Ref(1) === Ref(1), [Ref(3)].contains(Ref(3)))

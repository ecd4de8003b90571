// conditional conformance, Hashable synthesized, Comparable synthesized, CaseIterable, RawRepresentable, OptionSet
struct Version: Comparable, Hashable, LosslessStringConvertible { let major, minor, patch: Int
  init(_ a: Int, _ b: Int = 0, _ c: Int = 0) { major = a; minor = b; patch = c }
  init?(_ s: String) { let p = s.split(separator: ".").map { Int($0) }; guard p.count == 3, !p.contains(nil) else { return nil }; self.init(p[0]!, p[1]!, p[2]!) }
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch) }
  var description: String { "\(major).\(minor).\(patch)" } }
let vs = ["1.2.3", "1.10.0", "0.9.9", "bad"].compactMap(Version.init)
print(vs.sorted(), vs.max()!, Version(1, 2, 3) == vs[0], Set(vs + vs).count, Version(2)...Version(3) ~= Version(2, 5), vs.map { "\($0)" })
enum Suit: String, CaseIterable, Comparable { case clubs, diamonds, hearts, spades
  static func < (a: Suit, b: Suit) -> Bool { allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)! } }
enum Rank: Int, CaseIterable { case two = 2, three, four, jack = 11, ace = 14; var symbol: Character { switch self { case .jack: "J"; case .ace: "A"; default: Character("\(rawValue)") } } }
struct Card: Hashable, CustomStringConvertible { var rank: Rank, suit: Suit; var description: String { "\(rank.symbol)\(suit.rawValue.first!)" } }
let deck = Suit.allCases.flatMap { s in Rank.allCases.map { Card(rank: $0, suit: s) } }
print(deck.count, deck.prefix(6), Set(deck).count, deck.contains(Card(rank: .ace, suit: .hearts)))
print(Dictionary(grouping: deck, by: \.suit).sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.map(\.rank.rawValue).reduce(0, +))" })
enum Priority: Comparable { case low, medium(Int), high(Int) }
print(Priority.low < .medium(1), Priority.medium(3) < .medium(5), [Priority.high(9), .low, .medium(2)].sorted(), Priority.high(1) == .high(1))
struct Options: OptionSet, Hashable { let rawValue: Int
  static let read = Options(rawValue: 1 << 0), write = Options(rawValue: 1 << 1), execute = Options(rawValue: 1 << 2)
  static let all: Options = [.read, .write, .execute] }
var o: Options = [.read, .write]; print(o.rawValue, o.contains(.write), o.isSuperset(of: .read), o.union(.execute) == .all, o.intersection([.write, .execute]).rawValue, o.subtracting(.read).rawValue)
o.insert(.execute); o.remove(.read); print(o.rawValue, o.isEmpty, Options.all.symmetricDifference(o).rawValue, Options([]).isEmpty)
struct Box<T> { var value: T }
extension Box: Equatable where T: Equatable {}
extension Box: Hashable where T: Hashable {}
extension Box: CustomStringConvertible where T: CustomStringConvertible { var description: String { "Box(\(value.description))" } }
extension Box: Comparable where T: Comparable { static func < (a: Box, b: Box) -> Bool { a.value < b.value } }
extension Box where T == [Int] { var total: Int { value.reduce(0, +) } }
extension Box { func zip<U>(_ o: Box<U>) -> Box<(T, U)> { Box<(T, U)>(value: (value, o.value)) } }
print(Box(value: 3), [Box(value: 2), Box(value: 1)].sorted(), Set([Box(value: "a"), Box(value: "a")]).count, Box(value: [1, 2]).total, Box(value: 1).zip(Box(value: "x")).value, Box(value: Box(value: 2)))
let d: [Box<Int>: String] = [Box(value: 1): "one"]; print(d[Box(value: 1)] ?? "-", max(Box(value: 3), Box(value: 9)))
enum Either<L, R> { case left(L), right(R)
  func fold<T>(_ f: (L) throws -> T, _ g: (R) throws -> T) rethrows -> T { switch self { case .left(let l): try f(l); case .right(let r): try g(r) } }
  var swapped: Either<R, L> { fold({ .right($0) }, { .left($0) }) } }
extension Either: Equatable where L: Equatable, R: Equatable {}
let es: [Either<Int, String>] = [.left(3), .right("four"), .left(5)]
print(es.map { $0.fold({ $0 * 2 }, { $0.count }) }, es[0].swapped == .right(3), es.filter { if case .left = $0 { return true }; return false }.count)

// result builders, property wrappers, key paths
@resultBuilder enum HTML {
  static func buildExpression(_ s: String) -> [Node] { [.text(s)] }
  static func buildExpression(_ n: Node) -> [Node] { [n] }
  static func buildExpression(_ i: Int) -> [Node] { [.text("#\(i)")] }
  static func buildBlock(_ c: [Node]...) -> [Node] { c.flatMap { $0 } }
  static func buildOptional(_ c: [Node]?) -> [Node] { c ?? [] }
  static func buildEither(first c: [Node]) -> [Node] { c }
  static func buildEither(second c: [Node]) -> [Node] { c }
  static func buildArray(_ c: [[Node]]) -> [Node] { c.flatMap { $0 } }
  static func buildFinalResult(_ c: [Node]) -> Node { .element("root", c) }
  static func buildFinalResult(_ c: [Node]) -> [Node] { c }
  static func buildLimitedAvailability(_ c: [Node]) -> [Node] { c }
}
indirect enum Node: CustomStringConvertible { case text(String), element(String, [Node])
  var description: String { switch self { case .text(let t): t
    case .element(let n, let c): "<\(n)>\(c.map(\.description).joined())</\(n)>" } } }
func tag(_ n: String, @HTML _ body: () -> [Node]) -> Node { .element(n, body()) }
@HTML func page(_ items: [String], admin: Bool?) -> Node {
  tag("h1") { "Title" }
  if let admin { if admin { "admin" } else { tag("b") { "user" } } }
  for (i, item) in items.enumerated() { if i.isMultiple(of: 2) { tag("li") { item; i } } }
  switch items.count { case 0: "none"; case 1...2: "few"; default: "many" }
  let n = items.map(\.count).reduce(0, +)
  n
}
print(page(["a", "bb", "ccc"], admin: true)); print(page([], admin: nil)); print(page(["x"], admin: false))
@propertyWrapper struct Clamped<T: Comparable> { private var value: T; let range: ClosedRange<T>; private(set) var projectedValue = 0
  init(wrappedValue: T, _ range: ClosedRange<T>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var wrappedValue: T { get { value } set { projectedValue += 1; value = min(max(newValue, range.lowerBound), range.upperBound) } } }
@propertyWrapper final class Logged<V> { var log: [V] = []; var wrappedValue: V { didSet { log.append(oldValue) } }
  init(wrappedValue: V) { self.wrappedValue = wrappedValue }; var projectedValue: Logged<V> { self } }
@propertyWrapper struct Lowercase { var wrappedValue: String { didSet { wrappedValue = wrappedValue.lowercased() } }
  init(wrappedValue: String) { self.wrappedValue = wrappedValue.lowercased() } }
struct Player { @Clamped(0...100) var health = 150; @Clamped(-1...1) var bias: Double = 0; @Logged var name = "Zed"; @Lowercase var tag: String = "ABC"
  var level = 1 { willSet { print("level \(level)→\(newValue)") } } }
var p = Player(); p.health -= 30; p.health = -5; p.bias = 9; p.name = "Amy"; p.name += "!"; p.level += 1; p.tag = "XyZ"
print(p.health, p.$health, p.bias, p.name, p.$name.log, p.tag)
struct Address { var street: String, zip: [Int] }; struct Person { var name: String, address: Address, friends: [Person] = [] }
var q = Person(name: "Ann", address: .init(street: "Elm", zip: [1, 2]), friends: [Person(name: "Bob", address: .init(street: "Oak", zip: []))])
let path: WritableKeyPath<Person, String> = \.address.street; q[keyPath: path] += " St"; q[keyPath: \.address.zip[0]] = 42
print(q[keyPath: path], q.address.zip, q[keyPath: \.friends.first?.name] ?? "?", q[keyPath: \Person.friends[0].address.zip.count])
let joined = (\Person.address).appending(path: \.street); print(q[keyPath: joined], joined == path, [\Person.name, \Person.address.street].map { q[keyPath: $0] })
func sorted<T, V: Comparable>(_ xs: [T], by k: KeyPath<T, V>, _ d: (V, V) -> Bool = { $0 < $1 }) -> [T] { xs.sorted { d($0[keyPath: k], $1[keyPath: k]) } }
print(sorted(["ccc", "a", "bb"], by: \.count), sorted([3, 1, 2], by: \.self, >), ["x", "yy"].map(\.count.description))
let partial: PartialKeyPath<Person> = \.name; print(q[keyPath: partial], partial is KeyPath<Person, String>)
final class Counter { var n = 0; lazy var double: Int = { print("lazy"); return self.n * 2 }() }
let ctr = Counter(); ctr[keyPath: \.n] = 21; print(ctr.double, ctr.double); let rk: ReferenceWritableKeyPath<Counter, Int> = \.n; ctr[keyPath: rk] += 1; print(ctr.n)

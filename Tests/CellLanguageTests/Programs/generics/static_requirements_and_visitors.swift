// generics: where clauses, generic methods, static requirement, protocol inheritance, phantom types, numeric generic algos
protocol Unit { static var symbol: String { get }; static var factor: Double { get } }
enum Metre: Unit { static let symbol = "m", factor = 1.0 }
enum Kilometre: Unit { static let symbol = "km", factor = 1000.0 }
struct Length<U: Unit>: CustomStringConvertible { var value: Double
  func converted<V: Unit>(to: V.Type) -> Length<V> { Length<V>(value: value * U.factor / V.factor) }
  static func + (a: Self, b: Self) -> Self { Self(value: a.value + b.value) }
  var description: String { "\(value)\(U.symbol)" } }
print(Length<Kilometre>(value: 1.5).converted(to: Metre.self) + Length(value: 20))
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func mean<T: BinaryInteger>(_ xs: [T]) -> Double { Double(xs.reduce(0, +)) / Double(xs.count) }
print(mean([1.0, 2.0, 4.0] as [Float]), mean([1, 2, 4]), mean([0.5, 1.5]))
func clampAll<S: Sequence>(_ s: S, to r: ClosedRange<S.Element>) -> [S.Element] where S.Element: Comparable { s.map { min(max($0, r.lowerBound), r.upperBound) } }
print(clampAll([5, -3, 12], to: 0...10), clampAll("hello", to: "f"..."k"))
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { reduce(.zero, +) }
  func cumulative() -> [Element] { var t = Element.zero; return map { t += $0; return t } } }
extension Sequence { func grouped<K: Hashable>(by key: (Element) -> K) -> [(key: K, values: [Element])] { var order: [K] = [], d: [K: [Element]] = [:]; for e in self { let k = key(e); if d[k] == nil { order.append(k) }; d[k, default: []].append(e) }; return order.map { ($0, d[$0]!) } }
  func sorted<T: Comparable>(on key: (Element) -> T) -> [Element] { sorted { key($0) < key($1) } } }
extension Collection { func chunked(_ n: Int) -> [SubSequence] { var out: [SubSequence] = [], i = startIndex; while i != endIndex { let j = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex; out.append(self[i..<j]); i = j }; return out }
  subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil } }
print([1, 2, 3].sum(), (1...4).cumulative(), [0.5, 0.25].sum(), ["apple", "bob", "ant"].grouped { $0.first! }.map { "\($0.key)\($0.values)" }, ["ccc", "a", "bb"].sorted(on: \.count), Array(1...7).chunked(3).map(Array.init), [1, 2][safe: 5] as Any, [1, 2][safe: 1] as Any, "abcdef".chunked(4).map(String.init))
protocol Visitor { associatedtype Output; func visit(number: Int) -> Output; func visit(sum: [any Node]) -> Output }
protocol Node { func accept<V: Visitor>(_ v: V) -> V.Output }
struct Num: Node { let n: Int; func accept<V: Visitor>(_ v: V) -> V.Output { v.visit(number: n) } }
struct Sum: Node { let parts: [any Node]; func accept<V: Visitor>(_ v: V) -> V.Output { v.visit(sum: parts) } }
struct Eval: Visitor { func visit(number: Int) -> Int { number }; func visit(sum: [any Node]) -> Int { sum.map { $0.accept(self) }.reduce(0, +) } }
struct Show: Visitor { func visit(number: Int) -> String { "\(number)" }; func visit(sum: [any Node]) -> String { "(" + sum.map { $0.accept(self) }.joined(separator: "+") + ")" } }
let tree: any Node = Sum(parts: [Num(n: 1), Sum(parts: [Num(n: 2), Num(n: 3)])])
print(tree.accept(Eval()), tree.accept(Show()))
protocol Default { init() }; extension Int: Default {}; extension String: Default {}; extension Array: Default {}
func make<T: Default>(_: T.Type = T.self) -> T { T() }
let i: Int = make(); print(i, make(String.self).isEmpty, make([Int].self), (make() as String) + "!")
struct Stack<E> { private var a: [E] = []; var top: E? { a.last }; mutating func push(_ e: E...) { a += e }; @discardableResult mutating func pop() -> E? { a.popLast() }
  func map<T>(_ f: (E) throws -> T) rethrows -> Stack<T> { var s = Stack<T>(); for e in a { s.push(try f(e)) }; return s } }
extension Stack: Sequence { func makeIterator() -> AnyIterator<E> { AnyIterator(a.reversed().makeIterator()) } }
var s = Stack<Int>(); s.push(1, 2, 3); s.pop(); print(s.map { "\($0)!" }.top!, Array(s), s.first { $0 < 2 }!, s.reversed())
func zipWith<A, B, C>(_ a: some Sequence<A>, _ b: some Sequence<B>, _ f: (A, B) -> C) -> [C] { zip(a, b).map { f($0, $1) } }
print(zipWith([1, 2], ["a", "b"]) { "\($0)\($1)" })

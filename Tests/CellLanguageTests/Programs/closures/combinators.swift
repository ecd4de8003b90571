// type erasure, closures, functional
struct AnyPublisher<Output> { let subscribe: (@escaping (Output) -> Void) -> Void
  func map<T>(_ f: @escaping (Output) -> T) -> AnyPublisher<T> { AnyPublisher<T> { sink in self.subscribe { sink(f($0)) } } }
  func filter(_ p: @escaping (Output) -> Bool) -> AnyPublisher { AnyPublisher { sink in self.subscribe { if p($0) { sink($0) } } } }
  func scan<T>(_ initial: T, _ f: @escaping (T, Output) -> T) -> AnyPublisher<T> { AnyPublisher<T> { sink in var acc = initial; self.subscribe { acc = f(acc, $0); sink(acc) } } } }
extension Sequence { var publisher: AnyPublisher<Element> { AnyPublisher { sink in self.forEach(sink) } } }
var got: [Int] = []
(1...6).publisher.filter { $0 % 2 == 0 }.map { $0 * $0 }.scan(0, +).subscribe { got.append($0) }
print(got)
func compose<A, B, C>(_ f: @escaping (B) -> C, _ g: @escaping (A) -> B) -> (A) -> C { { f(g($0)) } }
infix operator >>>: CompositionPrecedence
precedencegroup CompositionPrecedence { associativity: left higherThan: AdditionPrecedence }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let inc = { (x: Int) in x + 1 }, dbl = { (x: Int) in x * 2 }
print((inc >>> dbl >>> String.init)(4), compose(inc, dbl)(4))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4), [1, 2, 3].map(curry(*)(10)))
func memoize<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var cache: [K: V] = [:]
  func g(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(g, k); cache[k] = v; return v }
  return g
}
let fib = memoize { (rec: (Int) -> Int, n: Int) in n < 2 ? n : rec(n - 1) + rec(n - 2) }
print(fib(80))
func makeCounter() -> (next: () -> Int, reset: () -> Void) { var n = 0; return ({ n += 1; return n }, { n = 0 }) }
let c = makeCounter(); _ = c.next(); _ = c.next(); print(c.next()); c.reset(); print(c.next())
var ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/)]
ops["max"] = Swift.max
for k in ops.keys.sorted() { print(k, ops[k]!(6, 3), terminator: " ") }
print()
struct Lens<S, A> { let get: (S) -> A; let set: (A, S) -> S
  func over(_ f: @escaping (A) -> A) -> (S) -> S { { s in self.set(f(self.get(s)), s) } }
  func then<B>(_ o: Lens<A, B>) -> Lens<S, B> { Lens<S, B>(get: { o.get(self.get($0)) }, set: { b, s in self.set(o.set(b, self.get(s)), s) }) } }
struct Address { var street: String; var zip: Int }
struct Person { var name: String; var address: Address }
let addr = Lens<Person, Address>(get: { $0.address }, set: { a, p in var p = p; p.address = a; return p })
let zip_ = Lens<Address, Int>(get: { $0.zip }, set: { Address(street: $1.street, zip: $0) })
print(addr.then(zip_).over { $0 + 1 }(Person(name: "A", address: Address(street: "S", zip: 99))))
let words = "the quick brown fox jumps over the lazy dog the end".split(separator: " ")
let freq = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(freq.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { "\($0.key):\($0.value)" })
print(Dictionary(grouping: words, by: \.count).mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0)=\($1)" })

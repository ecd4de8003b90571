protocol Source<Item> { associatedtype Item; mutating func next() -> Item? }
struct Count: Source { var n = 0; mutating func next() -> Int? { n += 1; return n > 3 ? nil : n } }
struct AnySource<T>: Source { private let f: () -> T?
  init<S: Source>(_ s: S) where S.Item == T { var s = s; f = { s.next() } }
  func next() -> T? { f() } }
let a = AnySource(Count())
while let x = a.next() { print(x) }
var b: any Source<Int> = Count(n: 1)
print(b.next() as Any, b.next() as Any, b.next() as Any)
func drain(_ s: some Source<Int>) -> [Int] { var s = s; var r: [Int] = []; while let x = s.next() { r.append(x) }; return r }
print(drain(Count()))

print(stride(from: 0, to: 6, by: 2), stride(from: 1.0, through: 2.0, by: 0.5))
struct Poly: Collection {
  var a = [1, 2, 3]
  var startIndex: Int { 0 }
  var endIndex: Int { a.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { a[i] }
}
print(Poly().prefix(2), Poly().indices)
print(type(of: [1].lazy.map { $0 }.map { "\($0)" }), type(of: [1].lazy.filter { $0 > 1 }.filter { $0 < 1 }))
print(Array([1, 2, 3, 4].lazy.map { $0 * 2 }.map { $0 + 1 }), Array((1...9).lazy.filter { $0 > 2 }.filter { $0 % 2 == 0 }))
struct Lazy {
  var x = 1
  lazy var a = 2
  lazy var b: [Int] = [x]
}
print(Lazy(), Lazy(x: 3, a: 4), Lazy(b: [5]))
dump(Lazy())
var l = Lazy()
print(l.a, l.b, l)
final class K { lazy var v = 1 }
dump(K())

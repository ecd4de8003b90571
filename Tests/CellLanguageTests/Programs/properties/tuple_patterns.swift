// Properties declared by tuple patterns.
struct Box {
  var (a, b) = (1, "one")
  var (x, y): (Int, Double) = (3, 4)
  var (q, (r, s)) = (true, ("in", 2.5))
  var (first, _, third) = (10, 20, 30)
  static let (low, high) = (0, 100)
  static var (quotient, remainder) = 17.quotientAndRemainder(dividingBy: 5)
}
var box = Box()
print(box.a, box.b, box.x, box.y, box.q, box.r, box.s, box.first, box.third)
box.x += 1
box.s *= 2
print(box)
print(Box(a: 2, b: "two", x: 7, y: 8.5, q: false, r: "o", s: 1, first: 4, third: 5))
print(Box.low, Box.high, Box.quotient, Box.remainder)
Box.remainder += 40
print(Box.remainder)

final class Point {
  var (x, y): (Int, Int)
  let (name, tag) = Point.names()
  var pair: (Int, Int) {
    get { (x, y) }
    set { (x, y) = newValue }
  }
  init(_ x: Int, _ y: Int) {
    self.x = x
    (self.y) = y
  }
  static func names() -> (String, Character) { ("point", "p") }
}
let point = Point(1, 2)
point.pair = (5, 6)
print(point.x, point.y, point.name, point.tag)

struct Range2<T> where T: Comparable {
  var (lower, upper): (T, T)
  init(_ a: T, _ b: T) { (lower, upper) = a < b ? (a, b) : (b, a) }
}
print(Range2(3, 1), Range2("a", "b").upper)

enum Limits {
  static let (tiny, huge): (Float, Double) = (0.1, 1e300)
  static let (n, text) = { (3, "three") }()
}
print(Limits.tiny, Limits.huge, Limits.n, Limits.text)

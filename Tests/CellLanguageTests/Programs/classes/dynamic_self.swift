// inheritance + generics + protocols with Self
protocol Copyable2 { func copy() -> Self }
class Shape: Copyable2, Equatable, Hashable, CustomStringConvertible {
  var name: String
  required init(name: String) { self.name = name }
  func area() -> Double { 0 }
  func copy() -> Self { type(of: self).init(name: name + "'") }
  var description: String { "\(type(of: self))(\(name))" }
  static func == (a: Shape, b: Shape) -> Bool { a.isEqual(to: b) }
  func isEqual(to other: Shape) -> Bool { type(of: self) == type(of: other) && name == other.name }
  func hash(into h: inout Hasher) { h.combine(name) }
  class func make(_ names: String...) -> [Shape] { names.map { Self.init(name: $0) } }
}
class Square: Shape {
  var side = 2.0
  override func area() -> Double { side * side }
  override func isEqual(to other: Shape) -> Bool { super.isEqual(to: other) && side == (other as! Square).side }
}
final class Cube: Square { override func area() -> Double { 6 * super.area() } }
let s = Square(name: "sq"), c = Cube(name: "cu")
print(s.copy(), c.copy().area(), s == Square(name: "sq"), s == Shape(name: "sq"), c == c.copy())
print(Set([s, Square(name: "sq"), Shape(name: "sq"), c]).count, Square.make("p", "q"), Cube.make("z").map { $0.area() })
let d: [Shape: Int] = [s: 1, c: 2]; print(d[Square(name: "sq")]!, d[Shape(name: "sq")] as Any)
func largest<S: Shape>(_ xs: [S]) -> S? { xs.max { $0.area() < $1.area() } }
print(largest([Cube(name: "a"), Cube(name: "b")])!.name, largest([s, c, Shape(name: "e")])!)
class Container<T> { var items: [T] = []; func add(_ t: T) -> Self { items.append(t); return self }; func dump() -> String { "\(items)" } }
class LoudContainer<T>: Container<T> { override func dump() -> String { super.dump().uppercased() }; func shout() -> Self { print(dump()); return self } }
LoudContainer<String>().add("a").add("b").shout().add("c").shout()
print(Container<Int>().add(1).dump())
class Chain { var n = 0; func plus(_ k: Int) -> Self { n += k; return self } }
class Chain2: Chain { func times(_ k: Int) -> Chain2 { n *= k; return self } }
print(Chain2().plus(3).times(4).plus(1).n)
class Animal { func speak() -> String { "..." } ; init() { print("init", speak()) } }
class Dog: Animal { let w: String; override init() { w = "woof"; super.init() }; override func speak() -> String { w } }
_ = Dog()

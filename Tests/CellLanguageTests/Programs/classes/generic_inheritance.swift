class Shape { func area() -> Double { 0 }; var name: String { "shape" } }
class Poly<T>: Shape { var tag: T; init(tag: T) { self.tag = tag }; override var name: String { "poly \(tag)" } }
final class Square: Poly<Int> { let a: Double; init(_ a: Double) { self.a = a; super.init(tag: 4) }; override func area() -> Double { a * a } }
let s: [Shape] = [Shape(), Poly(tag: "t"), Square(3)]
print(s.map { "\($0.name) \($0.area())" }, s.compactMap { $0 as? Poly<Int> }.count, s[2] is Square)
protocol Drawable: AnyObject { var z: Int { get set } }
class Sprite: Drawable { var z = 1 }
func raise(_ d: any Drawable) { d.z += 1 }
let sp = Sprite()
raise(sp); raise(sp)
print(sp.z)

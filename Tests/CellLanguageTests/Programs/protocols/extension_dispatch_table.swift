// protocol extension dispatch
protocol Animal { var name: String { get }; func speak() -> String }
extension Animal {
  func speak() -> String { "generic \(name)" }
  func shout() -> String { speak().uppercased() + "!" }
  func notRequired() -> String { "ext" }
}
struct Dog: Animal { let name = "dog"; func speak() -> String { "woof" }; func notRequired() -> String { "dog own" } }
struct Fish: Animal { let name = "fish"; func shout() -> String { "blub" } }
class Cat: Animal { let name: String; init(_ n: String) { name = n }; func speak() -> String { "meow \(name)" } }
class Lion: Cat { override func speak() -> String { "ROAR" } }
let zoo: [any Animal] = [Dog(), Fish(), Cat("tom"), Lion("leo")]
for a in zoo { print(a.name, a.speak(), a.shout(), a.notRequired()) }
print(Dog().notRequired(), Fish().shout())
func g<A: Animal>(_ a: A) -> String { a.speak() + "/" + a.shout() + "/" + a.notRequired() }
print(g(Dog()), g(Fish()), g(Lion("x") as Cat))
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
struct P: Named, Aged { var name: String; var age: Int }
func wish(_ c: Named & Aged) -> String { "\(c.name) is \(c.age)" }
print(wish(P(name: "Malcolm", age: 21)))
protocol HasArea { var area: Double { get } }
class Circle: HasArea { let pi = 3.1415927; var radius: Double; var area: Double { pi * radius * radius }; init(radius: Double) { self.radius = radius } }
class Country: HasArea { var area: Double; init(area: Double) { self.area = area } }
class Animal2 { var legs: Int; init(legs: Int) { self.legs = legs } }
let objs: [AnyObject] = [Circle(radius: 2), Country(area: 243_610), Animal2(legs: 4)]
for o in objs { if let a = o as? HasArea { print("Area is \(a.area)") } else { print("no area") } }
protocol TextRepresentable { var textualDescription: String { get } }
extension Array: TextRepresentable where Element: TextRepresentable { var textualDescription: String { "[" + map(\.textualDescription).joined(separator: ", ") + "]" } }
extension Int: TextRepresentable { var textualDescription: String { "i\(self)" } }
struct Hamster { var name: String; var textualDescription: String { "A hamster named \(name)" } }
extension Hamster: TextRepresentable {}
print([1, 2].textualDescription, Hamster(name: "Simon").textualDescription)
let tr: [TextRepresentable] = [5, [6, 7], Hamster(name: "q"), [[1], [2]]]
print(tr.map { $0.textualDescription })
extension Collection where Element: Equatable { func allEqual() -> Bool { for e in self { if e != first { return false } }; return true } }
print([100, 100].allEqual(), [1, 2].allEqual(), "aaa".allEqual(), Array<Int>().allEqual())

class Animal {
  var legs: Int { 4 }
  let name: String
  init(_ n: String) { name = n }
  func speak() -> String { "..." }
  func describe() -> String { "\(name) with \(legs) legs says \(speak())" }
}
class Dog: Animal { override func speak() -> String { "woof" } }
class Bird: Animal {
  override var legs: Int { 2 }
  override func speak() -> String { "tweet and " + super.speak() }
  convenience init() { self.init("bird") }
}
let zoo: [Animal] = [Animal("thing"), Dog("Rex"), Bird()]
for z in zoo { print(z.describe()) }
final class Puppy: Dog { override init(_ n: String) { super.init(n + " jr") } }
print(Puppy("Rex").describe())

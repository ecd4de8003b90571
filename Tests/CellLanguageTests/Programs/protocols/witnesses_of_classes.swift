protocol Greeter {
  var name: String { get }
  func greet() -> String
  func wave() -> String
}
extension Greeter {
  func greet() -> String { "hello, \(name)" }
  func wave() -> String { "\(name) waves" }
}
class Base: Greeter {
  var name: String { "base" }
  func wave() -> String { "base's wave" }
}
class Derived: Base {
  override var name: String { "derived" }
  override func wave() -> String { "derived, then " + super.wave() }
  // No witness: the class that conforms had found the default.
  func greet() -> String { "derived greets" }
}
func introduce<G: Greeter>(_ greeter: G) -> String { greeter.greet() }
let all: [any Greeter] = [Base(), Derived()]
for greeter in all { print(greeter.greet(), greeter.wave()) }
print(Derived().greet(), introduce(Derived()), (Derived() as Base).greet())

protocol Makeable { init() }
struct Settings<T>: Makeable {
  var values: [T] = []
  var level = 1
}
func make<M: Makeable>(_ type: M.Type) -> M { M() }
print(make(Settings<Int>.self), Settings(values: [1]), Settings<Int>(level: 3))

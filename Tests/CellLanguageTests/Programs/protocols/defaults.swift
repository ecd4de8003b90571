protocol Greeter { var name: String { get }; func greet() -> String; func shout() -> String }
extension Greeter {
  func greet() -> String { "Hello, \(name)" }
  func shout() -> String { greet().uppercased() }
  func extra() -> String { "extra of protocol" }
}
struct P: Greeter { let name: String }
struct Q: Greeter { let name = "Q"; func greet() -> String { "Yo" }; func extra() -> String { "extra of Q" } }
print(P(name: "Ann").shout(), Q().shout(), Q().extra())
let g: any Greeter = Q()
print(g.greet(), g.extra())

// Values that a payload has by default.
enum Event: Equatable {
  case tick(Int = 3)
  case pair(a: Int, b: String = "z")
}
print(Event.tick(), Event.pair(a: 1), Event.tick(5), Event.pair(a: 2, b: "y"))
let e: Event = .tick()
if case .tick(let n) = e { print(n) }
print([Event.tick(), .pair(a: 1)] == [.tick(3), .pair(a: 1, b: "z")])

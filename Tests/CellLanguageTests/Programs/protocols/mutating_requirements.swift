protocol State {
  mutating func handle(_ event: Int) -> (any State)?
  var name: String { get set }
  subscript(i: Int) -> Int { get set }
}
final class Store { var numbers: [Int] = [7] }
/// Fulfils what may change it by functions that don't.
struct Alarm: State {
  let store = Store()
  var name = "alarm"
  func handle(_ event: Int) -> (any State)? { event > 5 ? Door() : nil }
  subscript(i: Int) -> Int {
    get { store.numbers[i] }
    nonmutating set { store.numbers[i] = newValue }
  }
}
struct Door: State {
  var numbers = [1, 2]
  mutating func handle(_ event: Int) -> (any State)? {
    numbers.append(event)
    return numbers.count > 4 ? Alarm() : nil
  }
  var name: String {
    get { "door\(numbers)" }
    nonmutating set { print("named", newValue) }
  }
  subscript(i: Int) -> Int {
    get { numbers[i] }
    set { numbers[i] = newValue }
  }
}
class Bell: State {
  var rings = 0
  var name = "bell"
  func handle(_ event: Int) -> (any State)? {
    for _ in 0..<event { rings += 1; if rings > 100 { rings = 0 } }
    return nil
  }
  subscript(i: Int) -> Int {
    get { rings }
    set { rings = newValue }
  }
}
var states: [any State] = [Alarm(), Door(), Bell()]
let copies = states
for i in states.indices {
  if let next = states[i].handle(9) { print("becomes", next.name) }
  states[i].name += "!"
  states[i][0] += 5
  print(states[i].name, states[i][0], copies[i].name, copies[i][0])
}
func poke(_ state: inout some State) {
  _ = state.handle(1)
  state[0] = 9
  state.name = "x"
}
var alarm = Alarm()
var door = Door()
var bell = Bell()
poke(&alarm)
poke(&door)
poke(&bell)
print(alarm[0], alarm.name, door.numbers, bell.rings, bell.name)

struct Machine {
  private(set) var state: any State
  mutating func send(_ event: Int) { if let next = state.handle(event) { state = next } }
}
var machine = Machine(state: Door())
for event in 1...4 {
  machine.send(event)
  print(machine.state.name)
}

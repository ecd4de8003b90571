// state machine, observers, delegates
enum State: String { case idle, connecting, connected, failed }
enum Event { case connect(host: String), success, failure(code: Int), disconnect }
protocol MachineDelegate: AnyObject { func machine(_ m: Machine, moved from: State, to: State); func machineDidFail(_ m: Machine, code: Int) }
extension MachineDelegate { func machineDidFail(_ m: Machine, code: Int) { print("default fail", code) } }
final class Machine {
  private(set) var state: State = .idle { didSet { if oldValue != state { delegate?.machine(self, moved: oldValue, to: state); observers.forEach { $0(state) } } } willSet { history.append(newValue) } }
  weak var delegate: MachineDelegate?
  var observers: [(State) -> Void] = []
  private(set) var history: [State] = []
  private(set) var host: String?
  @discardableResult func handle(_ e: Event) -> Bool {
    switch (state, e) {
    case (.idle, .connect(let h)), (.failed, .connect(let h)): host = h; state = .connecting
    case (.connecting, .success): state = .connected
    case (.connecting, .failure(let c)) where c >= 500: state = .failed; delegate?.machineDidFail(self, code: c)
    case (.connecting, .failure): state = .idle
    case (.connected, .disconnect), (.failed, .disconnect): host = nil; state = .idle
    default: return false
    }
    return true
  }
}
final class Logger: MachineDelegate {
  var lines: [String] = []
  func machine(_ m: Machine, moved from: State, to: State) { lines.append("\(from.rawValue)->\(to.rawValue)@\(m.host ?? "-")") }
  deinit { print("logger gone with \(lines.count) lines") }
}
let m = Machine()
var seen: [String] = []
m.observers.append { seen.append($0.rawValue) }
do {
  let log = Logger()
  m.delegate = log
  let events: [Event] = [.success, .connect(host: "a"), .failure(code: 404), .connect(host: "b"), .success, .connect(host: "c"), .disconnect, .connect(host: "d"), .failure(code: 503)]
  print(events.map { m.handle($0) })
  print(log.lines)
}
print(m.delegate == nil, m.state, m.history.count, seen)
m.handle(.disconnect)
print(m.state)
struct Temperature { var celsius: Double { willSet { print("will", newValue) } didSet { print("did", oldValue); if celsius < -273.15 { celsius = -273.15 } } }
  var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } } }
var t = Temperature(celsius: 20)
t.fahrenheit = 212
t.celsius -= 1000
print(t.celsius, t.fahrenheit)
func bump(_ x: inout Double) { x += 1; x += 1 }
bump(&t.celsius)
print(t)

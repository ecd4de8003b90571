enum Light: CaseIterable {
  case red, amber, green
  var next: Light {
    switch self {
    case .red: .green
    case .green: .amber
    case .amber: .red
    }
  }
  mutating func advance() { self = next }
  static let start = Light.red
}
var l = Light.start
for _ in 0..<4 { print(l, terminator: " "); l.advance() }
print()
print(Light.allCases, Light.allCases.count)

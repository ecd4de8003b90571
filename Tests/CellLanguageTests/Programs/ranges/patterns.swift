func kind(_ x: Double) -> String {
  switch x {
  case ..<0: "negative"
  case 0..<0.5: "low"
  case 0.5...1: "high"
  default: "above"
  }
}
print([-1.0, 0, 0.49, 0.5, 1, 1.01].map(kind))
print(0...3 ~= 2, 0..<3 ~= 3)
if case 1...9 = 4 { print("digit") }
let r = 2..<6
if case r = 5 { print("in r") }

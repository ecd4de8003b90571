func kahan(_ xs: [Double]) -> Double {
  var sum = 0.0, c = 0.0
  for x in xs { let y = x - c; let t = sum + y; c = (t - sum) - y; sum = t }
  return sum
}
let tenths = [Double](repeating: 0.1, count: 1000)
print(tenths.reduce(0, +), kahan(tenths))
func babylonian(_ x: Double) -> Double { var g = x / 2; for _ in 0..<30 { g = (g + x / g) / 2 }; return g }
print(babylonian(2), babylonian(2) == 2.0.squareRoot(), babylonian(144))
var eps = 1.0
while 1 + eps / 2 != 1 { eps /= 2 }
print(eps, eps == Double.ulpOfOne)
var pi = 0.0
for k in 0..<1000 { pi += (k % 2 == 0 ? 4.0 : -4.0) / Double(2 * k + 1) }
print(pi)
var x = 0.5
for _ in 0..<50 { x = 3.9 * x * (1 - x) }
print(x, (0.1 + 0.2).nextDown == 0.3, 1e16 + 1 == 1e16, Int(2.0e9) * 4)

let a: Float = 0.1
let b: Float = 0.2
print(a + b, a * 3, a / b, Float(1) / 3, a == 0.1, Double(a))
print(Float.pi, Float.ulpOfOne, Float.greatestFiniteMagnitude, Float.infinity, Float.leastNormalMagnitude)
print(a.rounded(.up), Float(2).squareRoot(), (a as Float).bitPattern, a.nextUp, Float("1.1")!)
var s: Float = 0
for _ in 0..<10 { s += 0.1 }
print(s, s == 1, Int(s * 10), Float(1e38) * 10)

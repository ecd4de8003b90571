func f(_ x: Double) -> Double { x * x / (1 + x * x * x) }

let count = 10_000_000
let width = 2.0 / Double(count)
var sum = 0.0
for i in 0..<count {
  sum += f((Double(i) + 0.5) * width)
}
print(sum * width)

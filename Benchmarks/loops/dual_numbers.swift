/// A number and its derivative.
struct Dual {
  var value: Double
  var slope: Double

  static func + (a: Dual, b: Dual) -> Dual {
    Dual(value: a.value + b.value, slope: a.slope + b.slope)
  }
  static func + (a: Dual, b: Double) -> Dual { Dual(value: a.value + b, slope: a.slope) }
  static func * (a: Dual, b: Dual) -> Dual {
    Dual(value: a.value * b.value, slope: a.value * b.slope + a.slope * b.value)
  }
  static func / (a: Dual, b: Double) -> Dual { Dual(value: a.value / b, slope: a.slope / b) }
  static func += (a: inout Dual, b: Dual) { a = a + b }
}

func polynomial(_ x: Dual, _ coefficients: [Double]) -> Dual {
  var result = Dual(value: 0, slope: 0)
  for coefficient in coefficients.reversed() {
    result = result * x + coefficient
  }
  return result
}

func exponential(_ x: Dual, terms: Int) -> Dual {
  var term = Dual(value: 1, slope: 0)
  var sum = term
  for n in 1...terms {
    term = term * x / Double(n)
    sum += term
  }
  return sum
}

let coefficients = [1, -0.5, 0.25, 2, -1.5, 0.125]
var total = Dual(value: 0, slope: 0)
for i in 0..<60_000 {
  let x = Dual(value: Double(i) / 30_000 - 1, slope: 1)
  total += polynomial(x, coefficients) * exponential(x, terms: 12)
}
print(total.value / 60_000, total.slope / 60_000)

import Foundation

func trapezoid(_ f: (Double) -> Double, _ a: Double, _ b: Double, _ n: Int) -> Double {
  let h = (b - a) / Double(n)
  var sum = (f(a) + f(b)) / 2
  for i in 1..<n { sum += f(a + Double(i) * h) }
  return sum * h
}

func simpson(_ f: (Double) -> Double, _ a: Double, _ b: Double, _ n: Int = 100) -> Double {
  let h = (b - a) / Double(n)
  return (0...n).reduce(0) { sum, i in
    let weight = i == 0 || i == n ? 1.0 : i % 2 == 1 ? 4 : 2
    return sum + weight * f(a + Double(i) * h)
  } * h / 3
}

func adaptive(_ f: (Double) -> Double, _ a: Double, _ b: Double, tolerance: Double) -> (value: Double, calls: Int) {
  var calls = 0
  func g(_ x: Double) -> Double { calls += 1; return f(x) }
  func rule(_ fa: Double, _ fm: Double, _ fb: Double, _ h: Double) -> Double { h / 6 * (fa + 4 * fm + fb) }
  func refine(_ a: Double, _ fa: Double, _ b: Double, _ fb: Double, _ fm: Double, _ whole: Double, _ tol: Double, _ depth: Int) -> Double {
    let m = (a + b) / 2
    let fl = g((a + m) / 2), fr = g((m + b) / 2)
    let left = rule(fa, fl, fm, m - a), right = rule(fm, fr, fb, b - m)
    let delta = left + right - whole
    if depth == 0 || abs(delta) < 15 * tol { return left + right + delta / 15 }
    return refine(a, fa, m, fm, fl, left, tol / 2, depth - 1) + refine(m, fm, b, fb, fr, right, tol / 2, depth - 1)
  }
  let fa = g(a), fb = g(b), fm = g((a + b) / 2)
  return (refine(a, fa, b, fb, fm, rule(fa, fm, fb, b - a), tolerance, 40), calls)
}

func romberg(_ f: (Double) -> Double, _ a: Double, _ b: Double, levels: Int) -> [[Double]] {
  var table: [[Double]] = []
  for k in 0..<levels {
    var row = [trapezoid(f, a, b, 1 << (k + 1))]
    var power = 1.0
    for j in 0..<k {
      power *= 4
      row.append((power * row[j] - table[k - 1][j]) / (power - 1))
    }
    table.append(row)
  }
  return table
}

print(String(format: "%.10f", simpson(sin, 0, .pi)), String(format: "%.6f", trapezoid({ $0 * $0 }, 0, 3, 300)))
print(String(format: "%.12f", simpson({ exp(-$0 * $0 / 2) / sqrt(2 * .pi) }, -8, 8, 400)))
let r = adaptive({ 1 / (1 + 25 * $0 * $0) }, -1, 1, tolerance: 1e-10)
print(String(format: "%.10f %.10f", r.value, 2 * atan(5.0) / 5), r.calls)
for row in romberg({ 4 / (1 + $0 * $0) }, 0, 1, levels: 5) { print(row.map { String(format: "%.8f", $0) }.joined(separator: " ")) }

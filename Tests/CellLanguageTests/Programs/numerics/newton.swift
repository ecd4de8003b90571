import Foundation

/// Newton's method for a root, with the list of iterates.
func newton(
  _ f: (Double) -> Double, _ df: (Double) -> Double, from start: Double,
  tolerance: Double = 1e-12, maxSteps: Int = 50
) -> (root: Double, steps: [Double])? {
  var x = start
  var steps = [x]
  for _ in 0..<maxSteps {
    let slope = df(x)
    guard slope != 0 else { return nil }
    let next = x - f(x) / slope
    steps.append(next)
    if abs(next - x) <= tolerance * max(1, abs(next)) { return (next, steps) }
    x = next
  }
  return nil
}

func bisect(_ f: (Double) -> Double, _ a: Double, _ b: Double, steps: Int) -> Double {
  var (lo, hi) = (a, b)
  let sign = f(lo) < 0
  for _ in 0..<steps {
    let mid = (lo + hi) / 2
    if (f(mid) < 0) == sign { lo = mid } else { hi = mid }
  }
  return (lo + hi) / 2
}

func secant(_ f: (Double) -> Double, _ a: Double, _ b: Double) -> Double {
  var (x0, x1) = (a, b)
  for _ in 0..<30 where f(x1) != f(x0) && abs(x1 - x0) > 1e-14 {
    (x0, x1) = (x1, x1 - f(x1) * (x1 - x0) / (f(x1) - f(x0)))
  }
  return x1
}

if let r = newton({ $0 * $0 - 2 }, { 2 * $0 }, from: 1) {
  print("sqrt(2) =", r.root)
  for (i, x) in r.steps.enumerated() { print(i, x, abs(x * x - 2) < 1e-10) }
}
print(newton({ x in x * x + 1 }, { 2 * $0 }, from: 0) == nil)
let cosine = newton({ cos($0) - $0 }, { -sin($0) - 1 }, from: 0.5)!
print(String(format: "%.12f in %d steps", cosine.root, cosine.steps.count))
print(bisect({ $0 * $0 * $0 - $0 - 2 }, 1, 2, steps: 40))
print(String(format: "%.10f", secant({ exp($0) - 3 }, 0, 2)), String(format: "%.10f", log(3.0)))

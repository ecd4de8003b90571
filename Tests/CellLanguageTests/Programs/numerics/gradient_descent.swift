import Foundation

typealias Vec = [Double]
func + (a: Vec, b: Vec) -> Vec { zip(a, b).map { $0.0 + $0.1 } }
func - (a: Vec, b: Vec) -> Vec { zip(a, b).map { $0.0 - $0.1 } }
func * (k: Double, a: Vec) -> Vec { a.map { k * $0 } }
func norm(_ a: Vec) -> Double { a.reduce(0) { $0 + $1 * $1 }.squareRoot() }

func rosenbrock(_ p: Vec) -> Double {
  let (x, y) = (p[0], p[1])
  return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
}
func numericGradient(_ f: (Vec) -> Double, _ x: Vec, h: Double = 1e-6) -> Vec {
  x.indices.map { i in
    var up = x, down = x
    up[i] += h
    down[i] -= h
    return (f(up) - f(down)) / (2 * h)
  }
}

struct Adam {
  var rate = 0.02, beta1 = 0.9, beta2 = 0.999
  private var m: Vec = [], v: Vec = [], t = 0
  init(rate: Double) { self.rate = rate }
  mutating func step(_ x: Vec, _ g: Vec) -> Vec {
    if m.isEmpty { m = Vec(repeating: 0, count: x.count); v = m }
    t += 1
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g.map { $0 * $0 }
    let c1 = 1 - pow(beta1, Double(t)), c2 = 1 - pow(beta2, Double(t))
    return zip(x, zip(m, v)).map { x, mv in x - rate * (mv.0 / c1) / ((mv.1 / c2).squareRoot() + 1e-8) }
  }
}

var x: Vec = [-1.2, 1]
var adam = Adam(rate: 0.02)
for k in 0...3000 {
  if k % 1000 == 0 { print(k, String(format: "%.4f", rosenbrock(x))) }
  x = adam.step(x, numericGradient(rosenbrock, x))
}
print(x.map { String(format: "%.2f", $0) }, norm(x - [1, 1]) < 0.1)

func lineSearch(_ f: (Vec) -> Double, from start: Vec, steps: Int) -> Vec {
  var x = start
  for _ in 0..<steps {
    let g = numericGradient(f, x)
    var t = 1.0
    while f(x - t * g) > f(x) - 0.5 * t * norm(g) * norm(g), t > 1e-12 { t /= 2 }
    x = x - t * g
  }
  return x
}
print(lineSearch({ ($0[0] - 3) * ($0[0] - 3) + 2 * ($0[1] + 1) * ($0[1] + 1) }, from: [0, 0], steps: 60).map { String(format: "%.4f", $0) })

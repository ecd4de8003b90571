import Foundation

struct State {
  var x: Double
  var v: Double
  static func + (a: State, b: State) -> State { State(x: a.x + b.x, v: a.v + b.v) }
  static func * (k: Double, a: State) -> State { State(x: k * a.x, v: k * a.v) }
}

typealias Field = (Double, State) -> State

func rk4(_ f: Field, _ t: Double, _ y: State, _ h: Double) -> State {
  let k1 = f(t, y)
  let k2 = f(t + h / 2, y + (h / 2) * k1)
  let k3 = f(t + h / 2, y + (h / 2) * k2)
  let k4 = f(t + h, y + h * k3)
  return y + (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4)
}

func euler(_ f: Field, _ t: Double, _ y: State, _ h: Double) -> State { y + h * f(t, y) }

func integrate(
  _ step: (Field, Double, State, Double) -> State, _ f: @escaping Field, from y0: State, to end: Double,
  steps n: Int
) -> State {
  let h = end / Double(n)
  var y = y0
  for i in 0..<n { y = step(f, Double(i) * h, y, h) }
  return y
}

let oscillator: Field = { _, y in State(x: y.v, v: -y.x) }
let exact = State(x: cos(2.0), v: -sin(2.0))
var previous = 0.0
for n in [10, 20, 40, 80] {
  let y = integrate(rk4, oscillator, from: State(x: 1, v: 0), to: 2, steps: n)
  let error = abs(y.x - exact.x)
  let order = previous > 0 ? log2(previous / error) : 0
  print(n, String(format: "%.3e %.2f", error, order))
  previous = error
}
let rough = integrate(euler, oscillator, from: State(x: 1, v: 0), to: 2, steps: 1000)
print(String(format: "%.6f %.6f", rough.x, rough.v))

// a damped, driven pendulum
let pendulum: Field = { t, y in State(x: y.v, v: -sin(y.x) - 0.1 * y.v + 0.5 * cos(0.7 * t)) }
var y = State(x: 0.2, v: 0)
for i in 0..<200 {
  y = rk4(pendulum, Double(i) * 0.05, y, 0.05)
  if i % 50 == 49 { print(String(format: "t=%.2f x=%.8f v=%.8f", Double(i + 1) * 0.05, y.x, y.v)) }
}

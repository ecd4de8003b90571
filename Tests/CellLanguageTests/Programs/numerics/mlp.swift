import Foundation

struct Generator {
  var s: UInt64
  mutating func uniform() -> Double {
    s = s &* 6364136223846793005 &+ 1442695040888963407
    return Double(s >> 11) / Double(1 << 53)
  }
}

final class Layer {
  var w: [[Double]]
  var b: [Double]
  var input: [Double] = []
  var output: [Double] = []
  init(_ n: Int, _ m: Int, _ g: inout Generator) {
    let scale = (6 / Double(n + m)).squareRoot()
    w = []
    for _ in 0..<m {
      var row: [Double] = []
      for _ in 0..<n { row.append((2 * g.uniform() - 1) * scale) }
      w.append(row)
    }
    b = Array(repeating: 0, count: m)
  }
  func forward(_ x: [Double]) -> [Double] {
    input = x
    output = zip(w, b).map { row, bias in tanh(zip(row, x).reduce(bias) { $0 + $1.0 * $1.1 }) }
    return output
  }
  func backward(_ gradient: [Double], rate: Double) -> [Double] {
    var back = [Double](repeating: 0, count: input.count)
    for i in w.indices {
      let delta = gradient[i] * (1 - output[i] * output[i])
      for j in input.indices {
        back[j] += delta * w[i][j]
        w[i][j] -= rate * delta * input[j]
      }
      b[i] -= rate * delta
    }
    return back
  }
}

struct Network {
  let layers: [Layer]
  func callAsFunction(_ x: [Double]) -> [Double] { layers.reduce(x) { $1.forward($0) } }
  func train(_ x: [Double], _ y: [Double], rate: Double) -> Double {
    let out = self(x)
    var gradient = zip(out, y).map { $0 - $1 }
    let loss = gradient.reduce(0) { $0 + $1 * $1 } / 2
    for layer in layers.reversed() { gradient = layer.backward(gradient, rate: rate) }
    return loss
  }
}

var g = Generator(s: 42)
let net = Network(layers: [Layer(2, 6, &g), Layer(6, 1, &g)])
let data: [([Double], [Double])] = [([0, 0], [-0.8]), ([0, 1], [0.8]), ([1, 0], [0.8]), ([1, 1], [-0.8])]
var first = 0.0, last = 0.0
for epoch in 0..<800 {
  let loss = data.reduce(0) { $0 + net.train($1.0, $1.1, rate: 0.2) }
  if epoch == 0 { first = loss }
  last = loss
}
print(last < first / 100, last < 0.01)
for (x, y) in data { print(x, y, (net(x)[0] > 0) == (y[0] > 0), String(format: "%.3f", net(x)[0])) }

struct Chain {
  let states: [String]
  let p: [[Double]]
  func step(_ d: [Double]) -> [Double] {
    states.indices.map { j in states.indices.reduce(0) { $0 + d[$1] * p[$1][j] } }
  }
  func stationary(tolerance: Double = 1e-13) -> (distribution: [Double], steps: Int) {
    var d = [Double](repeating: 1 / Double(states.count), count: states.count)
    for k in 1... {
      let next = step(d)
      let change = zip(d, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      d = next
      if change < tolerance { return (d, k) }
    }
    return (d, 0)
  }
  func walk(from start: Int, steps: Int, seed: UInt32) -> [Int] {
    var s = seed, at = start
    var path = [at]
    for _ in 0..<steps {
      s = s &* 1664525 &+ 1013904223
      var u = Double(s) / 4294967296
      var next = 0
      while next < states.count - 1, u >= p[at][next] { u -= p[at][next]; next += 1 }
      at = next
      path.append(at)
    }
    return path
  }
}

let weather = Chain(states: ["sun", "cloud", "rain"], p: [[0.7, 0.2, 0.1], [0.3, 0.4, 0.3], [0.2, 0.4, 0.4]])
print(weather.p.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-12 })
let (pi, steps) = weather.stationary()
print(pi.map { ($0 * 1e9).rounded() / 1e9 }, steps > 5)
var d = [1.0, 0, 0]
for day in 1...3 { d = weather.step(d); print(day, d) }
let path = weather.walk(from: 0, steps: 5000, seed: 7)
print(path.prefix(12).map { weather.states[$0] }.joined(separator: ">"))
var visits = [Int: Int]()
for s in path { visits[s, default: 0] += 1 }
for (s, n) in visits.sorted(by: { $0.key < $1.key }) { print(weather.states[s], n, abs(Double(n) / 5001 - pi[s]) < 0.03) }
var longest = 0, run = 0
for (a, b) in zip(path, path.dropFirst()) { run = a == b ? run + 1 : 0; longest = max(longest, run) }
print(longest)

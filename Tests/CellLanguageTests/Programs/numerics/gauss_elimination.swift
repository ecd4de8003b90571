enum LinearError: Error, CustomStringConvertible {
  case notSquare(Int, Int)
  case singular(column: Int)
  var description: String {
    switch self {
    case .notSquare(let r, let c): "not square: \(r) × \(c)"
    case .singular(let k): "singular in column \(k)"
    }
  }
}

func solve(_ a: [[Double]], _ b: [Double]) throws -> [Double] {
  let n = a.count
  guard a.allSatisfy({ $0.count == n }), b.count == n else {
    throw LinearError.notSquare(n, a.first?.count ?? 0)
  }
  var m = zip(a, b).map { $0 + [$1] }
  for k in 0..<n {
    let p = (k..<n).max { abs(m[$0][k]) < abs(m[$1][k]) }!
    guard abs(m[p][k]) > 1e-12 else { throw LinearError.singular(column: k) }
    m.swapAt(k, p)
    for i in k + 1..<n {
      let factor = m[i][k] / m[k][k]
      guard factor != 0 else { continue }
      for j in k...n { m[i][j] -= factor * m[k][j] }
    }
  }
  var x = [Double](repeating: 0, count: n)
  for i in stride(from: n - 1, through: 0, by: -1) {
    x[i] = (m[i][n] - (i + 1..<n).reduce(0) { $0 + m[i][$1] * x[$1] }) / m[i][i]
  }
  return x
}

func inverse(_ a: [[Double]]) throws -> [[Double]] {
  let n = a.count
  let columns = try (0..<n).map { k in try solve(a, (0..<n).map { $0 == k ? 1 : 0 }) }
  return (0..<n).map { i in (0..<n).map { columns[$0][i] } }
}

print(try solve([[2, 1], [1, 3]], [3, 5]))
print(try solve([[0, 2, 1], [1, -2, -3], [-1, 1, 2]], [-8, 0, 3]))
for bad in [[[1.0, 2], [2, 4]], [[1, 2, 3], [4, 5, 6]]] {
  do { print(try solve(bad, [1, 2])) } catch { print("error:", error) }
}
let inv = try inverse([[4, 7], [2, 6]])
for row in inv { print(row.map { ($0 * 1000).rounded() / 1000 }) }
// least squares by the normal equations
let xs = [0.0, 1, 2, 3, 4], ys = [1.1, 1.9, 3.2, 3.9, 5.1]
let powers = (0..<3).map { p in (0..<3).map { q in xs.reduce(0) { s, x in s + (0..<p + q).reduce(1) { r, _ in r * x } } } }
let moments = (0..<3).map { p in zip(xs, ys).reduce(0) { s, t in s + (0..<p).reduce(t.1) { r, _ in r * t.0 } } }
print((try solve(powers, moments)).map { ($0 * 1e6).rounded() / 1e6 })

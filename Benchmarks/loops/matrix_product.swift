func matrix(_ size: Int, _ seed: Int) -> [[Double]] {
  (0..<size).map { i in
    (0..<size).map { j in Double((i * 31 + j * 17 + seed) % 101) / 101 - 0.5 }
  }
}

func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  let rows = a.count
  let inner = b.count
  let columns = b[0].count
  var result = [[Double]](repeating: [Double](repeating: 0, count: columns), count: rows)
  for i in 0..<rows {
    for j in 0..<columns {
      var sum = 0.0
      for k in 0..<inner {
        sum += a[i][k] * b[k][j]
      }
      result[i][j] = sum
    }
  }
  return result
}

let size = 170
let a = matrix(size, 7)
let b = matrix(size, 13)
let c = product(product(a, b), a)
var trace = 0.0
for i in 0..<size { trace += c[i][i] }
print(trace, c[0][0], c[size - 1][0])

/// Doolittle's method with partial pivoting.
struct LU {
  var lu: [[Double]]
  var permutation: [Int]
  var sign = 1.0

  init?(_ a: [[Double]]) {
    let n = a.count
    lu = a
    permutation = Array(0..<n)
    for k in 0..<n {
      var pivot = k
      for i in k..<n where abs(lu[i][k]) > abs(lu[pivot][k]) { pivot = i }
      if lu[pivot][k] == 0 { return nil }
      if pivot != k {
        lu.swapAt(pivot, k)
        permutation.swapAt(pivot, k)
        sign = -sign
      }
      for i in k + 1..<n {
        lu[i][k] /= lu[k][k]
        for j in k + 1..<n { lu[i][j] -= lu[i][k] * lu[k][j] }
      }
    }
  }

  var determinant: Double { lu.indices.reduce(sign) { $0 * lu[$1][$1] } }

  func solve(_ b: [Double]) -> [Double] {
    let n = lu.count
    var x = permutation.map { b[$0] }
    for i in 0..<n { for j in 0..<i { x[i] -= lu[i][j] * x[j] } }
    for i in (0..<n).reversed() {
      for j in i + 1..<n { x[i] -= lu[i][j] * x[j] }
      x[i] /= lu[i][i]
    }
    return x
  }
}

func multiply(_ a: [[Double]], _ x: [Double]) -> [Double] {
  a.map { row in zip(row, x).reduce(0) { $0 + $1.0 * $1.1 } }
}

let a: [[Double]] = [[2, 1, 1, 0], [4, 3, 3, 1], [8, 7, 9, 5], [6, 7, 9, 8]]
let f = LU(a)!
for row in f.lu { print(row) }
print(f.permutation, f.determinant)
let x = f.solve([1, 2, 3, 4])
print(x)
print(multiply(a, x).map { ($0 * 1e9).rounded() / 1e9 })
print(LU([[1, 2], [2, 4]]) == nil)
let n = 30
func entry(_ i: Int, _ j: Int) -> Double { i == j ? 2 : 1 / Double(i + j + 1) }
let hilbert = (0..<n).map { i in (0..<n).map { j in entry(i, j) } }
let y = LU(hilbert)!.solve(Array(repeating: 1, count: n))
let residual = zip(multiply(hilbert, y), Array(repeating: 1.0, count: n)).map { abs($0 - $1) }.max()!
print(residual < 1e-12, y[0], y[n - 1])

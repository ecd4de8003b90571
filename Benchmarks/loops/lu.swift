struct Factors {
  var lu: [[Double]]
  var pivots: [Int]

  init(_ matrix: [[Double]]) {
    let n = matrix.count
    lu = matrix
    pivots = Array(0..<n)
    for k in 0..<n {
      var pivot = k
      for i in (k + 1)..<n where abs(lu[i][k]) > abs(lu[pivot][k]) {
        pivot = i
      }
      if pivot != k {
        lu.swapAt(k, pivot)
        pivots.swapAt(k, pivot)
      }
      for i in (k + 1)..<n {
        let factor = lu[i][k] / lu[k][k]
        lu[i][k] = factor
        for j in (k + 1)..<n {
          lu[i][j] -= factor * lu[k][j]
        }
      }
    }
  }

  func solve(_ b: [Double]) -> [Double] {
    let n = b.count
    var x = pivots.map { b[$0] }
    for i in 0..<n {
      for j in 0..<i {
        x[i] -= lu[i][j] * x[j]
      }
    }
    for i in (0..<n).reversed() {
      for j in (i + 1)..<n {
        x[i] -= lu[i][j] * x[j]
      }
      x[i] /= lu[i][i]
    }
    return x
  }
}

let n = 300
var state = 1
var a = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
for i in 0..<n {
  for j in 0..<n {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    a[i][j] = Double(state) / 2_147_483_648 - 0.5
  }
}
let b = (0..<n).map { Double($0 % 7) - 3 }
let factors = Factors(a)
let x = factors.solve(b)
var residual = 0.0
for i in 0..<n {
  var sum = 0.0
  for j in 0..<n { sum += a[i][j] * x[j] }
  residual = max(residual, abs(sum - b[i]))
}
print(x[0], x[n - 1], residual < 1e-9)

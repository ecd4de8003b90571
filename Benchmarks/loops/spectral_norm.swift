import Foundation

func element(_ i: Int, _ j: Int) -> Double {
  let diagonal = i + j
  return 1.0 / Double(diagonal * (diagonal + 1) / 2 + i + 1)
}

func times(_ u: [Double]) -> [Double] {
  var result = [Double](repeating: 0, count: u.count)
  for i in 0..<u.count {
    var sum = 0.0
    for j in 0..<u.count {
      sum += element(i, j) * u[j]
    }
    result[i] = sum
  }
  return result
}

func transposeTimes(_ u: [Double]) -> [Double] {
  var result = [Double](repeating: 0, count: u.count)
  for i in 0..<u.count {
    var sum = 0.0
    for j in 0..<u.count {
      sum += element(j, i) * u[j]
    }
    result[i] = sum
  }
  return result
}

let size = 290
var u = [Double](repeating: 1, count: size)
var v = u
for _ in 0..<10 {
  v = transposeTimes(times(u))
  u = transposeTimes(times(v))
}
var uv = 0.0
var vv = 0.0
for (a, b) in zip(u, v) {
  uv += a * b
  vv += b * b
}
print((uv / vv).squareRoot())

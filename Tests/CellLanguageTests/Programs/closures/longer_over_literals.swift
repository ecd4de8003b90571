// Longer closures over literals of arrays, with closures that follow.
let r = [[1.0, 2.0], [3.0, 4.0]].map { row -> [Double] in
  let s = row.reduce(0, +)
  return row.map { $0 / s }
}.map { row in row.map { $0 * 2 } }
print(r)
let q = [[1, 2], [3]].map { xs in
  var n = 0
  for x in xs { n += x }
  return [n, xs.count]
}.map { $0[0] * $0[1] }
print(q)
let w = [1, 2, 3].map { n in
  let half = Double(n) / 2
  return half
}.filter { $0 > 0.5 }
print(w)

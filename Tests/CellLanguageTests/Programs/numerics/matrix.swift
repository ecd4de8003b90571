struct Matrix: Equatable, CustomStringConvertible {
  let rows, columns: Int
  private(set) var scalars: [Double]

  init(rows: Int, columns: Int, _ f: (Int, Int) -> Double) {
    self.rows = rows
    self.columns = columns
    scalars = []
    for r in 0..<rows { for c in 0..<columns { scalars.append(f(r, c)) } }
  }
  init(_ values: [[Double]]) {
    self.init(rows: values.count, columns: values.first?.count ?? 0) { values[$0][$1] }
  }
  static func identity(_ n: Int) -> Matrix { Matrix(rows: n, columns: n) { $0 == $1 ? 1 : 0 } }

  subscript(r: Int, c: Int) -> Double {
    get { scalars[r * columns + c] }
    set { scalars[r * columns + c] = newValue }
  }
  subscript(row r: Int) -> ArraySlice<Double> { scalars[r * columns..<(r + 1) * columns] }
  var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }
  var trace: Double { (0..<min(rows, columns)).reduce(0) { $0 + self[$1, $1] } }
  var description: String {
    (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
  }

  static func + (a: Matrix, b: Matrix) -> Matrix { Matrix(rows: a.rows, columns: a.columns) { a[$0, $1] + b[$0, $1] } }
  static func * (k: Double, a: Matrix) -> Matrix { Matrix(rows: a.rows, columns: a.columns) { k * a[$0, $1] } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows)
    return Matrix(rows: a.rows, columns: b.columns) { r, c in
      var sum = 0.0
      for k in 0..<a.columns { sum += a[r, k] * b[k, c] }
      return sum
    }
  }
  static func *= (a: inout Matrix, b: Matrix) { a = a * b }

  func powered(_ n: Int) -> Matrix {
    var result = Matrix.identity(rows)
    var base = self
    var n = n
    while n > 0 {
      if n % 2 == 1 { result *= base }
      base *= base
      n /= 2
    }
    return result
  }
}

let a = Matrix([[1, 2], [3, 4]])
let b = Matrix([[0, 1], [1, 0]])
print(a * b)
print((a + 2 * b).transposed)
print(a.trace, a == a.transposed.transposed, a == b)
print(Matrix([[1, 1], [1, 0]]).powered(50)[0, 1])
var m = Matrix.identity(3)
m[0, 2] = 5
m[1, 1] += 0.5
print(m)
print(m.powered(3))
let p = Matrix([[0.9, 0.1], [0.4, 0.6]])
print(p.powered(200)[row: 0].map { ($0 * 1e9).rounded() / 1e9 })
let big = Matrix(rows: 20, columns: 20) { Double(($0 * 7 + $1 * 3) % 11) - 5 }
print((big * big.transposed).trace, big.scalars.map { $0 * $0 }.reduce(0, +))

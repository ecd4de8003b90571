// Matrices
struct Matrix<Element: Numeric>: Equatable, ExpressibleByArrayLiteral, CustomStringConvertible {
  private(set) var rows: Int
  private(set) var columns: Int
  private var grid: [Element]
  init(rows: Int, columns: Int, repeating value: Element = 0) {
    self.rows = rows; self.columns = columns
    grid = Array(repeating: value, count: rows * columns)
  }
  init(arrayLiteral elements: [Element]...) {
    self.init(rows: elements.count, columns: elements.first?.count ?? 0)
    grid = elements.flatMap { $0 }
  }
  static func identity(_ n: Int) -> Self {
    var m = Self(rows: n, columns: n)
    for i in 0..<n { m[i, i] = 1 }
    return m
  }
  subscript(i: Int, j: Int) -> Element {
    get { precondition(i < rows && j < columns, "out of range"); return grid[i * columns + j] }
    set { grid[i * columns + j] = newValue }
    _modify { yield &grid[i * columns + j] }
  }
  subscript(row i: Int) -> ArraySlice<Element> { grid[i * columns ..< (i + 1) * columns] }
  static func * (a: Self, b: Self) -> Self? {
    guard a.columns == b.rows else { return nil }
    var r = Self(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { r[i, j] += a[i, k] * b[k, j] } } }
    return r
  }
  var transposed: Self {
    var t = Self(rows: columns, columns: rows)
    for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }
    return t
  }
  func map<T>(_ f: (Element) throws -> T) rethrows -> Matrix<T> {
    var m = Matrix<T>(rows: rows, columns: columns)
    for i in 0..<rows { for j in 0..<columns { m[i, j] = try f(self[i, j]) } }
    return m
  }
  var description: String {
    (0..<rows).map { i in "[" + self[row: i].map { "\($0)" }.joined(separator: " ") + "]" }.joined(separator: "\n")
  }
}
extension Matrix where Element: FloatingPoint {
  func lu() -> (l: Self, u: Self, sign: Int)? {
    guard rows == columns else { return nil }
    var u = self, l = Self.identity(rows), sign = 1
    for k in 0..<rows {
      let p = (k..<rows).max { abs(u[$0, k]) < abs(u[$1, k]) }!
      if u[p, k] == 0 { return nil }
      if p != k {
        for j in 0..<columns { (u[p, j], u[k, j]) = (u[k, j], u[p, j]) }
        for j in 0..<k { let t = l[p, j]; l[p, j] = l[k, j]; l[k, j] = t }
        sign.negate()
      }
      for i in (k + 1)..<max(rows, k + 1) {
        let f = u[i, k] / u[k, k]
        l[i, k] = f
        for j in k..<columns { u[i, j] -= f * u[k, j] }
      }
    }
    return (l, u, sign)
  }
  var determinant: Element {
    guard let (_, u, s) = lu() else { return 0 }
    return (0..<rows).reduce(s < 0 ? -1 : 1) { $0 * u[$1, $1] }
  }
}
infix operator ** : BitwiseShiftPrecedence
func ** <T>(m: Matrix<T>, n: Int) -> Matrix<T> {
  var (r, b, n) = (Matrix<T>.identity(m.rows), m, n)
  while n > 0 { if n & 1 == 1 { r = (r * b)! }; b = (b * b)!; n >>= 1 }
  return r
}
let fib: Matrix = [[1, 1], [1, 0]]
print((fib ** 50)[0, 1], fib ** 3)
let a: Matrix<Double> = [[2, 1, 1], [4, 3, 3], [8, 7, 9]]
print(a.determinant, a.transposed)
let (l, u, _) = a.lu()!
print((l * u)!.map { ($0 * 1000).rounded() / 1000 })
print(a.map { Int($0) } == [[2, 1, 1], [4, 3, 3], [8, 7, 9]], (a * [[1.0]]) as Any)
print(a.map(Float.init)[2, 2], type(of: a.map { Float($0) }))
print(Array(a[row: 1]), a[row: 1].startIndex, a[row: 2].indices)
var b = a; b[0, 0] *= 10; b[1, 1] += 0.5; print(b == a, b[0, 0], b[0, 1])
print([Matrix<Int>.identity(2)], Matrix<UInt8>(rows: 1, columns: 3, repeating: 7))

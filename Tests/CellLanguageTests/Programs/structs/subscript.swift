struct Matrix {
  let rows: Int, cols: Int
  var data: [Double]
  init(_ r: Int, _ c: Int) { rows = r; cols = c; data = Array(repeating: 0, count: r * c) }
  subscript(r: Int, c: Int) -> Double {
    get { data[r * cols + c] }
    set { data[r * cols + c] = newValue }
  }
  subscript(row r: Int) -> [Double] { Array(data[r * cols..<(r + 1) * cols]) }
  static subscript(n: Int) -> String { "static \(n)" }
}
var m = Matrix(2, 3)
m[0, 1] = 5
m[1, 2] += 2.5
print(m[row: 0], m[row: 1], m[1, 2], Matrix[4])

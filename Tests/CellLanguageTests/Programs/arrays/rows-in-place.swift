// Elements of arrays of arrays, changed in place, with rows and arrays that others hold.
var grid = [[Int]](repeating: [0, 0, 0], count: 3)
let before = grid
grid[0][1] = 5
grid[1][2] += 7
let row = grid[1]
grid[1][0] -= 3
grid[2] = grid[1]
grid[2][2] *= 2
print(before, grid, row)

var matrix: [[Double]] = [[4, 3], [6, 3]]
var saved = matrix
for i in 0..<2 {
  for j in 0..<2 { matrix[i][j] -= 0.5 * matrix[1 - i][j] }
}
print(matrix, saved)
saved[0][0] = matrix[1][1]
print(saved)

struct Table {
  var cells: [[Int]]
  mutating func add(_ i: Int, _ j: Int) { cells[i][j] += i * 10 + j }
}
var table = Table(cells: [[1], [2, 3]])
let old = table
table.add(1, 1)
table.add(0, 0)
print(table.cells, old.cells)

final class Holder {
  var rows = [[1, 2], [3, 4]]
}
let holder = Holder()
let rows = holder.rows
holder.rows[1][0] = 30
holder.rows[0][1] += holder.rows[1][0]
print(holder.rows, rows)

func change(_ a: inout [[Int]]) {
  for i in a.indices { a[i][i] = -a[i][i] }
}
change(&grid)
print(grid)
var words = [["a"], ["b", "c"]]
words[1][0] += "x"
words[0][0] = words[1][1] + words[0][0]
print(words)
let shift = 2
func shifted(_ xs: [Int]) -> Int {
  var sum = 0
  for x in xs { sum += x * shift + (x > shift ? 1 : 0) }
  return sum
}
print(shifted([1, 2, 3]))

for order in [[3, 1, 2], [2, 2, 1], []] {
  print(
    order.sorted(by: <), order.sorted(by: >), order.sorted { $1 < $0 }, order.sorted { $0 <= $1 })
}
print(["b", "a", "c"].sorted(by: >), [2.5, -1, 0].sorted { $0 > $1 })
print([("x", 2), ("y", 1), ("z", 2)].sorted { $0.1 > $1.1 }.map(\.0))
print((0..<40).map { ($0 * 17) % 23 }.sorted { $0 % 5 != $1 % 5 ? $0 % 5 < $1 % 5 : $0 > $1 })
print(abs(-2.5), abs(-0.0), abs(3), abs(Float(-1.5)), abs(-7))

// Accessors that give away a place.
struct Grid {
  private var cells = [1, 2, 3, 4]
  subscript(i: Int, j: Int) -> Int {
    get { cells[i * 2 + j] }
    _modify { yield &cells[i * 2 + j] }
  }
  var first: Int {
    _read { yield cells[0] }
    _modify { yield &cells[0] }
  }
  var all: [Int] { cells }
}
var spare = 100
var grid = Grid()
grid[1, 0] += 10
grid[0, 1] = 7
grid.first *= 5
swap(&grid[1, 1], &spare)
print(grid.all, grid[1, 0], grid.first, spare)

struct Board {
  let size: Int
  var columns: [Bool]
  var rising: [Bool]
  var falling: [Bool]
  var places: [Int] = []
  var solutions = 0
  var first: [Int] = []

  init(size: Int) {
    self.size = size
    columns = [Bool](repeating: false, count: size)
    rising = [Bool](repeating: false, count: 2 * size)
    falling = [Bool](repeating: false, count: 2 * size)
  }

  mutating func place(row: Int) {
    if row == size {
      if solutions == 0 { first = places }
      solutions += 1
      return
    }
    for column in 0..<size {
      if columns[column] || rising[row + column] || falling[row - column + size] { continue }
      columns[column] = true
      rising[row + column] = true
      falling[row - column + size] = true
      places.append(column)
      place(row: row + 1)
      places.removeLast()
      columns[column] = false
      rising[row + column] = false
      falling[row - column + size] = false
    }
  }
}

var board = Board(size: 12)
board.place(row: 0)
print(board.solutions, board.first)

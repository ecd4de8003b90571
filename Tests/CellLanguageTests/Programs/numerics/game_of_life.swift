struct Life: Equatable {
  private(set) var cells: Set<Cell>
  struct Cell: Hashable { var x, y: Int }
  init(_ rows: [String]) {
    cells = []
    for (y, row) in rows.enumerated() { for (x, c) in row.enumerated() where c == "#" { cells.insert(Cell(x: x, y: y)) } }
  }
  mutating func step() {
    var neighbours: [Cell: Int] = [:]
    for c in cells {
      for dx in -1...1 { for dy in -1...1 where dx != 0 || dy != 0 { neighbours[Cell(x: c.x + dx, y: c.y + dy), default: 0] += 1 } }
    }
    cells = Set(neighbours.filter { $0.value == 3 || $0.value == 2 && cells.contains($0.key) }.map(\.key))
  }
  func drawn(width: Int, height: Int) -> String {
    (0..<height).map { y in String((0..<width).map { cells.contains(Cell(x: $0, y: y)) ? "#" : "." }) }.joined(separator: "\n")
  }
}
var life = Life([".#.", "..#", "###"])
for generation in 0..<3 {
  print("generation", generation)
  print(life.drawn(width: 6, height: 5))
  life.step()
}
var blinker = Life(["...", "###", "..."])
let start = blinker
blinker.step()
print(blinker == start)
blinker.step()
print(blinker == start, blinker.cells.count)
for _ in 0..<37 { life.step() }
let xs = life.cells.map(\.x), ys = life.cells.map(\.y)
print(life.cells.count, xs.min()!, xs.max()!, ys.min()!, ys.max()!)

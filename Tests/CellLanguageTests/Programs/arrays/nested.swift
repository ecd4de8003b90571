var grid = Array(repeating: Array(repeating: 0, count: 4), count: 3)
for r in 0..<3 { for c in 0..<4 { grid[r][c] = r * c } }
print(grid)
grid[1][2] += 100
let row = grid[1]
grid[1][0] = -1
print(row, grid[1])
print(grid.map { $0.reduce(0, +) }, grid.joined().max()!)
let transposed = (0..<4).map { c in grid.map { $0[c] } }
print(transposed)
grid.swapAt(0, 2)
grid.append([])
print(grid.count, grid[0])

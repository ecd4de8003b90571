var grid = [[1, 2], [3]]
grid[0][1] += 4
print(grid)
for i in 0..<2 {
  grid[i][1] -= 1  // trap
}

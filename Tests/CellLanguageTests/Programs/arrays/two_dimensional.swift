let n = 5
var pascal: [[Int]] = [[1]]
for i in 1..<n { pascal.append([1] + (1..<max(1, i)).map { pascal[i - 1][$0 - 1] + pascal[i - 1][$0] } + [1]) }
for row in pascal { print(row) }
var spiral = [[Int]](repeating: [Int](repeating: 0, count: 4), count: 4)
var (r, c, dr, dc) = (0, 0, 0, 1)
for k in 1...16 {
  spiral[r][c] = k
  let (nr, nc) = (r + dr, c + dc)
  if !(0..<4).contains(nr) || !(0..<4).contains(nc) || spiral[nr][nc] != 0 { (dr, dc) = (dc, -dr) }
  r += dr
  c += dc
}
print(spiral.map { $0.map { String($0) }.joined(separator: " ") }.joined(separator: "\n"))

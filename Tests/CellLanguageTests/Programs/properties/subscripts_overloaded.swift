struct Grid { var d = [[1, 2], [3, 4]]
  subscript(r: Int) -> [Int] { get { d[r] } set { d[r] = newValue } }
  subscript(r: Int, c: Int) -> Int { get { d[r][c] } set { d[r][c] = newValue } }
  subscript(name: String) -> Int? { name == "first" ? d[0][0] : nil }
  subscript(safe i: Int, default x: [Int] = []) -> [Int] { d.indices.contains(i) ? d[i] : x } }
var g = Grid()
g[0][1] = 20
g[1, 0] *= 10
g[0] = g[0].reversed()
print(g[0], g[1, 0], g["first"]!, g["x"] as Any, g[safe: 7], g[safe: 1, default: [0]])

var xs = [1, 2, 3]
xs[0] += 10
xs[1] *= xs[2]
print(xs)
var grid = [[0, 0], [0, 0]]
grid[1][0] += 5
grid[1][0] -= 2
print(grid)
struct P { var x = 1.0; var v = [1, 2] }
var p = P()
p.x /= 4
p.v[1] += 40
print(p.x, p.v)
var d = ["a": 1]
d["a"]! += 1
d["b", default: 10] += 5
print(d["a"]!, d["b"]!)

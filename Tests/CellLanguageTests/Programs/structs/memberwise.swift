struct Point { var x: Double; var y: Double }
let p = Point(x: 1, y: 2.5)
print(p.x, p.y)
print(p)
var q = p
q.x = 10
print(p.x, q.x)
struct Config { var name = "default"; var size = 3; let id: Int }
print(Config(id: 1))
print(Config(name: "n", id: 2))
print(Config(name: "n", size: 9, id: 3))

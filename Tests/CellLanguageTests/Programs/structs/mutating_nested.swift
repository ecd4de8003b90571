struct Leg { var joints = [0.0, 0.0] }
struct Robot { var legs = [Leg(), Leg()]; var name = "r"
  mutating func bend(_ l: Int, _ j: Int, _ by: Double) { legs[l].joints[j] += by }
  var total: Double { legs.flatMap(\.joints).reduce(0, +) } }
var r = Robot()
r.bend(0, 1, 0.5)
r.bend(1, 0, 0.25)
var copy = r
copy.legs[0].joints.append(10)
copy.name += "!"
print(r.total, copy.total, r.legs[0].joints.count, copy)
var team = ["a": r]
team["a"]?.bend(0, 0, 2)
team["a"]!.legs[1].joints[1] = 7
print(team["a"]!.total, r.total)

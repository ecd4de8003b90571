// Fields of elements, read and changed where they are.
struct Point { var x: Double, y: Double }
struct Body {
  var name: String
  var position: Point
  var tags: [Int]
  var mass: Double
}
var bodies = [
  Body(name: "sun", position: Point(x: 0, y: 1), tags: [1], mass: 2),
  Body(name: "earth", position: Point(x: 3, y: 4), tags: [2, 3], mass: 5),
]
var total = 0.0
for i in 0..<bodies.count {
  for j in 0..<bodies.count {
    let dx = bodies[i].position.x - bodies[j].position.x
    let dy = bodies[j].position.y * bodies[i].mass
    total += dx * dy + bodies[j].mass
    if bodies[i].mass < bodies[j].mass, bodies[i].tags[0] < bodies[j].tags[1] {
      bodies[i].position.x += bodies[j].position.y - bodies[i].position.y
      bodies[j].tags[0] += bodies[i].tags[0] + bodies[j].tags.count
    }
  }
}
print(total, bodies[0].position, bodies[1].tags, bodies[0].name + bodies[1].name)
let names = bodies
bodies[0].name += "!"
print(names[0].name == bodies[0].name, names[1].name == bodies[1].name, bodies[0].name.count)

// A choice that goes into the variable it reads.
var n = 27
var steps = 0
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps = n > 1000 ? steps + 2 : steps + 1
}
var low = 5.0
var high = 2.0
low = low > high ? high : low
high = high < 3 ? (low < 3 ? high + low : low) : -high
print(steps, low, high, n > 0 ? n : -n)
var text = "a"
text = text.count < 3 ? text + "b" : text
var optional: Int? = 4
optional = optional == nil ? 1 : optional! > 3 ? nil : optional
print(text, optional as Any)

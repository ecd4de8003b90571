import Foundation

struct Vector {
  var x, y, z: Double
  static let zero = Vector(x: 0, y: 0, z: 0)
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
  static func - (a: Vector, b: Vector) -> Vector { Vector(x: a.x - b.x, y: a.y - b.y, z: a.z - b.z) }
  static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k, y: a.y * k, z: a.z * k) }
  static func += (a: inout Vector, b: Vector) { a = a + b }
  static func -= (a: inout Vector, b: Vector) { a = a - b }
  func dot(_ b: Vector) -> Double { x * b.x + y * b.y + z * b.z }
}

struct Body {
  var position: Vector
  var velocity: Vector
  let mass: Double
}

struct System {
  var bodies: [Body]

  init(_ bodies: [Body]) {
    self.bodies = bodies
    let momentum = bodies.reduce(Vector.zero) { $0 + $1.velocity * $1.mass }
    self.bodies[0].velocity -= momentum * (1 / bodies[0].mass)
  }

  mutating func step(_ dt: Double) {
    for i in 0..<bodies.count {
      for j in i + 1..<bodies.count {
        let d = bodies[i].position - bodies[j].position
        let r2 = d.dot(d)
        let k = dt / (r2 * r2.squareRoot())
        bodies[i].velocity -= d * (bodies[j].mass * k)
        bodies[j].velocity += d * (bodies[i].mass * k)
      }
    }
    for i in bodies.indices { bodies[i].position += bodies[i].velocity * dt }
  }

  var energy: Double {
    var e = 0.0
    for (i, a) in bodies.enumerated() {
      e += a.mass * a.velocity.dot(a.velocity) / 2
      for b in bodies[(i + 1)...] {
        let d = a.position - b.position
        e -= a.mass * b.mass / d.dot(d).squareRoot()
      }
    }
    return e
  }
}

var system = System([
  Body(position: .zero, velocity: .zero, mass: 39.5),
  Body(position: Vector(x: 5.2, y: 0.1, z: -0.1), velocity: Vector(x: 0.2, y: 2.7, z: 0), mass: 0.04),
  Body(position: Vector(x: -9.1, y: 2.0, z: 0.3), velocity: Vector(x: -0.4, y: -2.0, z: 0.05), mass: 0.011),
  Body(position: Vector(x: 1, y: -1, z: 0), velocity: Vector(x: 3.7, y: 3.7, z: 0.1), mass: 0.0001),
])
let before = system.energy
print(String(format: "%.9f", before))
for i in 1...2000 {
  system.step(0.002)
  if i % 500 == 0 { print(i, String(format: "%.6f", system.energy)) }
}
print(abs(system.energy - before) < 1e-2)
for b in system.bodies { print(String(format: "%.5f %.5f %.5f", b.position.x, b.position.y, b.position.z)) }

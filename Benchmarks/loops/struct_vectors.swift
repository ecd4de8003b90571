struct Vec3 {
  var x, y, z: Double

  static func + (a: Vec3, b: Vec3) -> Vec3 { Vec3(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
  static func - (a: Vec3, b: Vec3) -> Vec3 { Vec3(x: a.x - b.x, y: a.y - b.y, z: a.z - b.z) }
  static func * (a: Double, b: Vec3) -> Vec3 { Vec3(x: a * b.x, y: a * b.y, z: a * b.z) }

  func dot(_ other: Vec3) -> Double { x * other.x + y * other.y + z * other.z }

  func cross(_ other: Vec3) -> Vec3 {
    Vec3(
      x: y * other.z - z * other.y,
      y: z * other.x - x * other.z,
      z: x * other.y - y * other.x)
  }

  var length: Double { dot(self).squareRoot() }
  var normalized: Vec3 { (1 / length) * self }
}

// A spin in a constant field, with a little damping.
let field = Vec3(x: 0.1, y: 0.2, z: 1)
var spin = Vec3(x: 1, y: 0, z: 0)
var path = Vec3(x: 0, y: 0, z: 0)
for _ in 0..<300_000 {
  let torque = spin.cross(field)
  let damping = spin.cross(torque)
  spin = (spin - 0.001 * (torque + 0.002 * damping)).normalized
  path = path + spin
}
print(spin.x, spin.y, spin.z)
print(path.length, spin.dot(field))

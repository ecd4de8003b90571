enum Direction { case north, east, south, west }
var d = Direction.north
print(d)
d = .west
print(d, d == .west, d == .east)
func turn(_ d: Direction) -> Direction {
  switch d {
  case .north: return .east
  case .east: return .south
  case .south: return .west
  case .west: return .north
  }
}
print(turn(d), turn(.south))
print([Direction.north, .south])

func place(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): return "origin"
  case (_, 0): return "on x"
  case (0, let y): return "on y at \(y)"
  case let (x, y) where x == y: return "diagonal \(x)"
  case (-2...2, -2...2): return "near"
  case let (x, _): return "far, x \(x)"
  }
}
for p in [(0, 0), (3, 0), (0, 5), (4, 4), (1, -2), (9, 1)] { print(place(p)) }

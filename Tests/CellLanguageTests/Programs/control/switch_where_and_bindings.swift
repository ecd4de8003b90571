let points = [(1, 1), (2, -2), (0, 7), (-3, 4)]
for case let (x, y) in points where x != 0 {
  switch (x, y) {
  case let (a, b) where a == -b: print("anti", a)
  case (let a, let b) where a == b: print("equal", a)
  case (..<0, _), (_, ..<0): print("negative part")
  case _: print("plain")
  }
}

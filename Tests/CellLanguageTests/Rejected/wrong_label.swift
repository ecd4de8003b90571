func scale(_ x: Double, by k: Double) -> Double { x * k }
print(scale(2, with: 3))  // error: by

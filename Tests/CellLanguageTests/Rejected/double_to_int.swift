let x: Int = 1.5  // error: Double
print(x)

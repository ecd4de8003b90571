let n = 1
let x: Double = n  // error: Double
print(x)

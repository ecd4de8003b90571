let xs = [1, 2]
let s: Double = xs.reduce(0, +)  // error: Double
print(s)

let n = 1
let x: Int = n > 0 ? 1 : "a"  // error: String
print(x)

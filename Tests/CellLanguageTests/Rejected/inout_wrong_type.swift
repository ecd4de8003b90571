func up(_ n: inout Double) { n += 1 }
var a = 1
up(&a)  // error: Double
print(a)

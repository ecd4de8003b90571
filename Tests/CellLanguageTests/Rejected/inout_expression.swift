func up(_ n: inout Int) { n += 1 }
var a = 1
up(&(a + 1))  // error: inout
print(a)

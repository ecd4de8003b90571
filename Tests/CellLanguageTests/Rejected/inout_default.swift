func add(_ x: inout Int = 3) { x += 1 }  // error: inout
print(1)

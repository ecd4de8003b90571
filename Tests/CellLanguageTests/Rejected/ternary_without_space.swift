let a = 1
let b = a>0?1:2  // error: ?
print(b)

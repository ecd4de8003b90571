struct P { var x = 1 }
let p = P()
print(p.y)  // error: y

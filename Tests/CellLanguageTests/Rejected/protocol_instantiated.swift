protocol Shape { init() }
let s = Shape()  // error: Shape
print(s)

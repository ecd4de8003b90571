let n = 2
let x = 1.5
let y = n * x + 1  // error: *
print(y)

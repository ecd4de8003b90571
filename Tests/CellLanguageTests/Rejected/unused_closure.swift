let f = { (x: Int) -> Int in x }
let y: Int = f  // error: Int
print(y)

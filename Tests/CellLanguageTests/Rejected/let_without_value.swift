let x: Int
print(x)  // error: x

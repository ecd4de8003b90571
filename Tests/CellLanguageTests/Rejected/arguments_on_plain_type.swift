let x: Int<String> = 3  // error: Int
print(x)

let xs: [Int] = [1, "2", 3]  // error: String
print(xs)

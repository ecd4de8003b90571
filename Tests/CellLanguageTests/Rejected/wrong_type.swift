let n: Int = "five"  // error: String
print(n)

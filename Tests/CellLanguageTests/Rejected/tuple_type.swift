let t: (Int, String) = (1, 2)  // error: String
print(t)

enum E: Int { case a = "x" }  // error: Int
print(1)

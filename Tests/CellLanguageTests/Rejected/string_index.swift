let s = "abc"
print(s[0])  // error: Int

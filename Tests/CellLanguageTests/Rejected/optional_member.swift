let s: String? = "x"
print(s.count)  // error: unwrapped

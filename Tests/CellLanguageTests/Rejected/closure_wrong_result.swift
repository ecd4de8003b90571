let f: (Int) -> String = { $0 + 1 }  // error: String
print(f(1))

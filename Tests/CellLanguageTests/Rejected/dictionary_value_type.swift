let d: [String: Int] = ["a": "b"]  // error: String
print(d)

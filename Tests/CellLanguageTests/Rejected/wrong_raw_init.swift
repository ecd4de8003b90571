enum E: String { case a }
print(E(rawValue: 1) as Any)  // error: String

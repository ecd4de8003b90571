enum E: Int { case a = 1 }
let e: E = E(rawValue: 1)  // error: unwrap
print(e)

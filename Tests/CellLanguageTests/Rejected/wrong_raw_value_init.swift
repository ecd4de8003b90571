enum E: String { case a, b }
let e = E("a")  // error: rawValue
switch e { case .a: print(1); default: print(2) }

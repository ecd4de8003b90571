if case .num = 5 { print("a") }  // error: no member

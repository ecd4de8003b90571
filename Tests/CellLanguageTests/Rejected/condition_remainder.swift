for i in 0..<5 where i % 2 { print(i) } // error: Bool

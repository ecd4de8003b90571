let q: [String: Int] = [1: 2] // error: key

let xs = [1, 2]
let ys: [String] = xs.map { $0 * 2 }  // error: String
print(ys)

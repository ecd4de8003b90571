let strs = ["1", nil]
let y = strs.last ?? nil; print(type(of: y), y as Any)
let d: [String: Int?] = ["a": 1, "b": nil]
print((d["a"] ?? nil) as Any, (d["q"] ?? nil) as Any)
if let v = d["a"] ?? nil { print(v + 1) }
let o: Int? = 3; print((o ?? nil) as Any, o ?? 4)

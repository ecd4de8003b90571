let xs = [1, 2, 3]
let ys: [Double] = [1, 2.5, 3]
let empty: [String] = []
let nested = [[1], [], [2, 3]]
print(xs, ys, empty, nested)
let d = ["one": 1]
print(d, d["one"] as Any)
let s: Set = [7]
print(s)
let e: [String: Int] = [:]
print(e, e.isEmpty)

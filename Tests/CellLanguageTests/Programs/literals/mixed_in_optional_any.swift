let x: [Any?] = [[1, "b"], nil, ["v": "w"]]
let y: Any? = [1, "x"]
func f(_ d: [String: Any?]) -> Int { d.count }
print(x, y as Any, f(["a": [1, "b", 2.5], "n": nil]))
let z: [String: Any?] = ["k": ["a": [2, "c"]], "l": nil, "m": 3]
print(z["k"] as Any, z.count)

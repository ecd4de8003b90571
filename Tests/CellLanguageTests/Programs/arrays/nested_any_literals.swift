let n1 = [1, [2, [3]]] as [Any]
let n2: [Any] = [1, [2, "x"], ["a": [1, "b"], "c": 2]]
print(n1, (n2[1] as! [Any]).count, (n2[2] as! [String: Any]).count)
let mixed: Any = [1, "a", nil as Int?, [2.5, 3]]
print(mixed, type(of: mixed))
let keyed: [String: Any] = ["a": ["b": 1, "c": "d"], "e": [1, 2], "f": [[1], ["x"]]]
print(keyed["a"] is [String: Any], keyed["e"] is [Int], keyed["f"] as! [Any])

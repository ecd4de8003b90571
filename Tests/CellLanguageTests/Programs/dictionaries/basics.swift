var d = ["a": 1, "b": 2]
d["c"] = 3
d["a"] = nil
print(d.count, d["b"]!, d["a"] as Any, d["zz", default: -1])
print(d.sorted { $0.key < $1.key })
print(d.keys.sorted(), d.values.sorted())
print(d.updateValue(20, forKey: "b") as Any, d.removeValue(forKey: "c") as Any, d)
d.removeAll()
print(d, d.isEmpty)

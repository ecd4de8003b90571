// An index stays what it is when a value changes.
var d = ["one": 1, "two": 2, "three": 3, "four": 4]
d["one"] = nil
if let i = d.index(forKey: "two") {
  d.values[i] = 20
  print(d[i].key, d.values[i])
  d.values[i] += 2
  print(d.remove(at: i), d["two"] as Any)
}
print(d.sorted { $0.key < $1.key })

let t = ((1, 2), (name: "n", flags: [true, false]))
print(t.0.1, t.1.name, t.1.flags[1], t)
let ((a, b), (n, _)) = t
print(a + b, n)
var list: [(id: Int, tag: String)] = [(1, "x")]
list.append((id: 2, tag: "y"))
list[0].tag += "!"
for (i, (id, tag)) in list.enumerated() { print(i, id, tag) }
let d: [String: (Int, Double)] = ["p": (1, 0.5)]
print(d["p"]!.1, d["p"]!)
func f() -> (a: Int, b: (c: Int, d: String)) { (1, (2, "q")) }
print(f().b.d, f())

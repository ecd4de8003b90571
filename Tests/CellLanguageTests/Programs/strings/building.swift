var s = ""
for i in 0..<5 { s += "\(i)," }
s.removeLast()
print(s)
print((1...3).map { n in String(repeating: "*", count: n) }.joined(separator: "\n"))
var out = ""
print("to a string", 42, to: &out)
print("again", terminator: "", to: &out)
print(out)
let table = [("a", 1.5), ("bb", 22.25)].map { n, v in n + String(repeating: " ", count: 4 - n.count) + "\(v)" }
print(table)

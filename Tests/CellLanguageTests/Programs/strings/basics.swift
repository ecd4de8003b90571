let s = "Hello, Wörld"
print(s.count, s.isEmpty, s.uppercased(), s.lowercased())
print(s.hasPrefix("Hell"), s.hasSuffix("d"), s.contains("Wö"), s.contains("x"))
print(s.first!, s.last!, String(s.reversed()))
print(s + "!", s == "Hello, Wörld", "a" < "b")
var t = "abc"
t += "def"
t.append("g")
t.append(contentsOf: "hi")
t.insert("-", at: t.startIndex)
print(t, t.removeFirst(), t.removeLast(), t)
print(String(repeating: "ab", count: 3), String(42), String(3.5), String(true))

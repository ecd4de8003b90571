let s = "swift"
let i = s.index(s.startIndex, offsetBy: 2)
print(s[i], s[..<i], s[i...], s[s.index(before: s.endIndex)])
print(s.distance(from: s.startIndex, to: i), s.firstIndex(of: "f").map { s[$0...] } as Any)
print(s.index(i, offsetBy: 10, limitedBy: s.endIndex) == nil)
for j in s.indices { print(s[j], terminator: ".") }
print()
var t = s
t.remove(at: t.index(after: t.startIndex))
t.insert(contentsOf: "WW", at: t.startIndex)
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 3), with: "z")
print(t)

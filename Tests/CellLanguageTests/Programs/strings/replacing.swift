let s = "one two one"
print(s.replacing("one", with: "1"), s.replacing("x", with: "y"))
print(s.ranges(of: "one").count, s.firstRange(of: "two").map { s[$0] } as Any)
var words = s.split(separator: " ").map(String.init)
words.sort()
print(words.joined(separator: "|"))
print(s.filter { $0 != "o" }, s.drop { $0 != " " }, s.prefix { $0 != " " })
print(String(s.map { $0 == "o" ? "0" : $0 }), s.lastIndex(of: "o").map { s[$0...] } as Any)
print(s.allSatisfy { $0.isLetter || $0 == " " }, s.min()!, s.sorted().count, Set(s).count)

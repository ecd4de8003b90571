func shout<S: StringProtocol>(_ s: S) -> String { s.uppercased() + "!" }
let s = "key=value=more"
let parts = s.split(separator: "=", maxSplits: 1)
print(shout(parts[0]), shout("x"), parts[1] == "value=more", "key" == parts[0])
var sub = s.dropFirst(4)
sub.removeLast(5)
print(sub, sub.count, String(sub) + "s", sub + "?", [sub, "y"].joined(separator: "+"))
print(s.prefix(while: { $0 != "=" }), s.suffix(4), s[s.firstIndex(of: "=")!...].dropFirst())
let d: [Substring: Int] = [parts[0]: 1]
print(d["key"]!, Int("42abc".prefix(2))!, Double(s.prefix(0)) as Any, sub < "w", sub.hasPrefix("val"))
print("a-b_c".split { $0 == "-" || $0 == "_" }, "áé".unicodeScalars.count, "x".isEmpty ? 1 : 2)

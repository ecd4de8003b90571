print(String("aé😀b".unicodeScalars.filter { $0.isASCII }))
var s = "aé"
s.unicodeScalars.append("😀")
s.unicodeScalars.insert("x", at: s.startIndex)
print(s, s.unicodeScalars.count)
var view = String.UnicodeScalarView()
view.append(contentsOf: "abc".unicodeScalars)
view.removeFirst()
view += "d".unicodeScalars
print(String(view), view.isEmpty)

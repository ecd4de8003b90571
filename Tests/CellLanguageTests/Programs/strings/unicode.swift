let s = "né🇩🇪👨‍👩‍👧"
print(s.count, s.utf8.count, s.utf16.count, s.unicodeScalars.count)
print("e\u{301}" == "é", "e\u{301}".count, "cafe\u{301}".count)
for u in "aé".unicodeScalars { print(u.value, u) }
print(Array("hi".utf8), "A".unicodeScalars.first!.value, UnicodeScalar(0x3B1)!)
print(s.map { String($0) }, s.reversed().count)
print("z".utf8.first! - "a".utf8.first!, UInt8(ascii: "A"))

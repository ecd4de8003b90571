let s = "World!"
print(String(s.utf8.prefix(1)) as Any, String(s.utf16.suffix(1)) as Any)
print(String(s.utf8))
print(("é" as Unicode.Scalar).escaped(asASCII: true), ("\n" as Unicode.Scalar).escaped(asASCII: false), ("a" as Unicode.Scalar).escaped(asASCII: true), ("é" as Unicode.Scalar).escaped(asASCII: false), ("😀" as Unicode.Scalar).escaped(asASCII: true), ("\0" as Unicode.Scalar).escaped(asASCII: true), ("\u{7f}" as Unicode.Scalar).escaped(asASCII: false), ("'" as Unicode.Scalar).escaped(asASCII: false), ("\"" as Unicode.Scalar).escaped(asASCII: false),("\\" as Unicode.Scalar).escaped(asASCII: false))
print(String(decoding: [0xD83D, 0xDE00, 0x61, 0xD800] as [UInt16], as: UTF16.self))
print(String("a😀".utf16.prefix(2)) as Any, String("a😀".utf16.prefix(3)) as Any)

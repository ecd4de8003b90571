let c: Character = "é"
print(c, c.isLetter, c.isNumber, c.isUppercase, c.isASCII, c.utf8.count)
for ch in ["a", "7", " ", "Z", "!", "\n", "½"] as [Character] {
  print(ch.isLetter, ch.isNumber, ch.isWhitespace, ch.isPunctuation, ch.asciiValue as Any, ch.wholeNumberValue as Any)
}
print(Character("b") < "c", String(c) + "x", c.uppercased())
print("a1b2".filter { $0.isNumber }, "hello".map { $0.uppercased() }.joined())
print(Character(UnicodeScalar(65)), "f".first!.hexDigitValue!, Array("abc"))

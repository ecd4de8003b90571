let text = "the quick brown fox"
var longest: Substring = ""
for w in text.split(separator: " ") where w.count > longest.count { longest = w }
print(longest, text.split(separator: " ").map { $0.first!.uppercased() + $0.dropFirst() }.joined(separator: " "))
func isPalindrome(_ s: String) -> Bool { let c = s.lowercased().filter { $0.isLetter }; return c == String(c.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("swift"))
func caesar(_ s: String, _ k: Int) -> String {
  String(s.map { c -> Character in
    guard let a = c.asciiValue, c.isLetter else { return c }
    let base = UInt8(ascii: c.isUppercase ? "A" : "a")
    return Character(UnicodeScalar((a - base + UInt8(k)) % 26 + base))
  })
}
print(caesar("Hello, World!", 3), caesar(caesar("abc", 25), 1))
var counts: [String: Int] = [:]
for w in "a b a c b a".split(separator: " ") { counts[String(w), default: 0] += 1 }
print(counts.sorted { $0.value > $1.value }.map { "\($0.key)\($0.value)" })
print("0b101".dropFirst(2).reduce(0) { $0 * 2 + ($1 == "1" ? 1 : 0) }, "3 + 4".split(separator: " ").compactMap { Int($0) })

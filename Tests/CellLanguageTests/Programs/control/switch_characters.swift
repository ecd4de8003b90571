var vowels = 0
var digits = 0
var others: [Character] = []
for c in "Swift 6, hello!" {
  switch c {
  case "a", "e", "i", "o", "u": vowels += 1
  case "0"..."9": digits += 1
  case let x where x.isLetter: break
  case let x: others.append(x)
  }
}
print(vowels, digits, others)

func isVowel(_ character: Character) -> Bool {
  switch character {
  case "a", "e", "i", "o", "u": return true
  default: return false
  }
}

func shifted(_ text: String, by key: [Character: Character]) -> String {
  var result = ""
  for character in text {
    result.append(key[character] ?? character)
  }
  return result
}

let letters = Array("abcdefghijklmnopqrstuvwxyz")
var key: [Character: Character] = [:]
for (i, letter) in letters.enumerated() {
  key[letter] = letters[(i + 13) % 26]
}

var lines: [String] = []
for i in 0..<150_000 {
  var line = "line \(i): "
  var n = i
  while n > 0 {
    line.append(letters[n % 26])
    n /= 7
  }
  line += i % 2 == 0 ? " even" : " odd"
  lines.append(line)
}
let text = lines.joined(separator: "\n")

var vowels = 0
var digits = 0
var newlines = 0
for character in text {
  if isVowel(character) {
    vowels += 1
  } else if character >= "0" && character <= "9" {
    digits += 1
  } else if character == "\n" {
    newlines += 1
  }
}
let cipher = shifted(text, by: key)
let restored = shifted(cipher, by: key)
let words = text.split(separator: " ").count
print(text.count, vowels, digits, newlines, words)
print(lines[lines.count - 1], cipher.prefix(12), restored == text)
print(String(lines[12_345].reversed()), lines[777].uppercased())

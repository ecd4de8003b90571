// Text that grows piece by piece, and what else holds it meanwhile.
var line = ""
for i in 0..<100 {
  line.append(Character(UnicodeScalar(UInt8(97 + i % 26))))
  if i % 33 == 7 { print(line.count, line.utf8.count, line) }
}
let kept = line
line += "!"
print(kept.count, line.count, kept == line, line.hasPrefix(kept))

var doubled = "ab"
for _ in 0..<4 { doubled += doubled }
print(doubled)
doubled.append(doubled)
print(doubled.count)

var mixed = "é"
for piece in ["x", "\u{301}", "漢字", "y", "\r", "\n", "🇩", "🇪", "z"] {
  mixed += piece
  print(mixed.count, mixed.utf8.count)
}
print(mixed)

var texts = ["", "a", "bb"]
for i in 0..<3 {
  for _ in 0..<40 { texts[i] += texts[(i + 1) % 3].isEmpty ? "-" : "." }
  texts[i].append(texts[i])
}
print(texts)

var counts: [String: Int] = [:]
for word in ["to", "be", "or", "not", "to", "be"] {
  var key = "<"
  for character in word { key.append(character) }
  key += ">"
  counts[key, default: 0] += 1
  key += "changed"
}
for key in counts.keys.sorted() { print(key, counts[key]!) }

func word(_ n: Int) -> String {
  print("word", n)
  return "w\(n)"
}
var name = "n"
let joined = name + word(1) + { name = "changed"; return "c" }() + name + word(2)
print(joined, name)
let inside = "\(name)-\(word(3))-\({ name += "?"; return name }())-\(name)"
print(inside)
let parts = ["a", "b", "c"]
print(parts[0] + parts[1] + parts[2] + "\(parts.count)" + parts[1])

struct Log {
  var text = ""
  mutating func add(_ s: String) {
    text += s
    text.append(text.count > 20 ? "#" : ",")
  }
}
var log = Log()
var copy = log
for i in 0..<12 {
  log.add("\(i)")
  if i == 5 { copy = log }
}
print(log.text)
print(copy.text)

func kind(_ c: Character) -> String {
  switch c {
  case "a", "e", "i", "o", "u": return "vowel"
  case "0", "1": return "bit"
  case "K": return "kelvin"
  case "\n", " ": return "space"
  case "é": return "accent"
  case "2"..."9": return "digit"
  case let other where other.isUppercase: return "capital \(other)"
  default: return "other"
  }
}
for c in "ab1K\u{212A} 7e\u{301}éQ\nñu漢" { print(kind(c)) }
func depth(_ text: String) -> Int {
  var depth = 0
  var deepest = 0
  for c in text {
    switch c {
    case "(", "[", "{": depth += 1
    case ")", "]", "}":
      depth -= 1
      if depth < 0 { return -1 }
    default: break
    }
    deepest = max(deepest, depth)
  }
  return deepest
}
print(depth("f(a[b{c}])"), depth("())"), depth("é"))
func value(_ n: Int) -> String {
  switch n {
  case 1: return "one"
  case 2, 3: return "few"
  case 4 where n > 3: return "four"
  case 5...9: return "some"
  case 12: return "dozen"
  default: return "many"
  }
}
print((0...13).map(value))
struct Odd: Equatable {
  let n: Int
  static func ~= (pattern: Int, value: Odd) -> Bool { pattern % 2 == value.n % 2 }
}
switch Odd(n: 7) {
case 2: print("even")
case 4: print("even too")
case 6: print("never")
case 1: print("odd")
default: print("none")
}

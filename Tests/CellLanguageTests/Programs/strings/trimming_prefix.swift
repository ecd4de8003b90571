let line = "  - item"
print(line.trimmingPrefix(while: \.isWhitespace), line.trimmingPrefix("  "), line.trimmingPrefix("x"))
var text = "aab"
text.trimPrefix(while: { $0 == "a" })
var numbers = [0, 0, 1, 0]
numbers.trimPrefix([0, 0])
print(text, numbers, [1, 2, 3].trimmingPrefix([1]))

var stack = [1, 2, 3]
while let top = stack.popLast() {
  if top == 2 { stack.append(contentsOf: [10, 20]) ; continue }
  print(top)
  if top == 10 { break }
}
print(stack)
var lines: [String] = []
for r in 1...3 {
  var line = ""
  for c in 1...r { line += "\(r * c) " }
  lines.append(line)
}
print(lines)

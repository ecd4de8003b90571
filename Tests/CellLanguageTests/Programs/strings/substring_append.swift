// A substring keeps its indices when text is added to it.
var text = "hello world"[...]
text = text.dropFirst(6)
let start = text.startIndex
text.append("!")
print(text, text.startIndex == start, text[start], text.count)

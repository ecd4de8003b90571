let s = "abc"
let i = s.endIndex
print(s[s.startIndex])
print(s[i])  // trap

let s = "abc  // error: unterminated
print(s)

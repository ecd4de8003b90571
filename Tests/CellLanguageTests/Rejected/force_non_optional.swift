let a = 1
print(a!)  // error: optional

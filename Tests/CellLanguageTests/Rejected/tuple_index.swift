let t = (1, 2)
print(t.2)  // error: 2

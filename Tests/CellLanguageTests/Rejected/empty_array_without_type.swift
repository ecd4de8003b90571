let x = []  // error: type
print(x)

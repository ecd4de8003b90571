let (a, b, c) = (1, 2)  // error: tuple
print(a, b, c)

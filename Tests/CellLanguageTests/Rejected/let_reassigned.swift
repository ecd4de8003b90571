let n = 1
n = 2  // error: n
print(n)

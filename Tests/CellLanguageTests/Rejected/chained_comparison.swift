let n = 1
print(0 < n < 2)  // error: <

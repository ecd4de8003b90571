print(1, 2  // error: ')'
print(3)

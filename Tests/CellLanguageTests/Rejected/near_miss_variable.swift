let counter = 3
print(countr + 1)  // error: counter

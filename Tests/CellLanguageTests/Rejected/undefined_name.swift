let total = 5
print(totl + 1)  // error: totl

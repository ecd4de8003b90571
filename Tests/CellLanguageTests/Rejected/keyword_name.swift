let class = 1  // error: class
print(1)

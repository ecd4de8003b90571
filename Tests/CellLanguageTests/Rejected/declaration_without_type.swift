var x  // error: type
print(1)

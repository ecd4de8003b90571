let z = 5 / 0  // error: division by zero
print(z)

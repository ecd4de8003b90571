let n = 1
print("n = " + n)  // error: +

let xs = [1, "two"]  // error: Any
print(xs)

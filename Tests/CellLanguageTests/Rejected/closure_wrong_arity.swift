let xs = [1, 2, 3]
print(xs.map { a, b in a + b })  // error: argument

let xs = [1, 2]
print(xs.append2(3))  // error: append2

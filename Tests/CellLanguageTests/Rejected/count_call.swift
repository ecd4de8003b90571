let xs = [1]
print(xs.count())  // error: count

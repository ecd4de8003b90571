var xs = [1, 2]
xs.apend(3)  // error: append
print(xs)

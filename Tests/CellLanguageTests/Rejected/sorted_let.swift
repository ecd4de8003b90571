let xs = [3, 1]
xs.sort()  // error: let
print(xs)

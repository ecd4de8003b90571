let xs = [1]
xs.append(2)  // error: let
print(xs)

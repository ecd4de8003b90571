let l = [1, 2].first * 2  // error: unwrapped
print(l)

let v = [Int]  // error: type alone
print(v)

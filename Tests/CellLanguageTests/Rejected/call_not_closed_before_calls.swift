print(1, max(2, 3)  // error: expected
print([2, 4].prefix(3), 5)

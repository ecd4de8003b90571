let s = Int("5") + 1  // error: unwrapped
print(s)

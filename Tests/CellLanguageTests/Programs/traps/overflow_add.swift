var n = Int.max - 1
n += 1
print(n)
n += 1  // trap
print("never")

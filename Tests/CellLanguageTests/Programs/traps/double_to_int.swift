let big = 1e10 * 1e10
print(big)
print(Int(big))  // trap

let q = Int(1e20)  // error: fit
print(q)

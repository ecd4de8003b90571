let a = Int.max + 1  // error: overflows
print(a)

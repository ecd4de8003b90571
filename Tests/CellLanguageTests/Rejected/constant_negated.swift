let k = -Int.min  // error: overflows
print(k)

let table = ["a": 1]
print(table["a"]!)
let key = String("ba".first!)
print(table[key]!)  // trap

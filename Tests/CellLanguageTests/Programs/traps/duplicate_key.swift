let key = "a"
print("before")
let table = [key: 1, "b": 2, "a": 3]  // trap
print(table.count)

let xs = [1, 2, 3]
var i = 1
print(xs[i])
i += 5
print(xs[i])  // trap
print("never")

var xs = [1]
print(xs.removeLast())
print(xs.removeLast())  // trap

var i = 0
i++  // error: ++
print(i)

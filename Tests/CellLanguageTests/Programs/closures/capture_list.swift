var n = 1
let byValue = { [n] in n }
let byReference = { n }
n = 5
print(byValue(), byReference())
let renamed = { [m = n * 2] in m + 1 }
n = 100
print(renamed())

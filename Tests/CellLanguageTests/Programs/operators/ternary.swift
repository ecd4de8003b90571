let x = 7
print(x > 5 ? "big" : "small")
print(x > 10 ? "a" : x > 6 ? "b" : "c")
let y = x % 2 == 0 ? 1.5 : 2
print(y)

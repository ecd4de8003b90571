struct P { let x = 1 }
print(P(x: 2))  // error: x

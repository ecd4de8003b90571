struct P { var x: Int; var y: Int }
print(P(x: 1))  // error: y

struct P { var x: Double; var y: Double }
print(P(x: 1))  // error: y

struct V { var x = 1 }
print(V() + V())  // error: +

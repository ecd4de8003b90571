struct S {}
extension S { var n = 1 }  // error: stored
print(1)

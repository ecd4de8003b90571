struct S { var n { 1 } }  // error: type
print(1)

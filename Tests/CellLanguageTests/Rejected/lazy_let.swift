struct S { lazy let n = 1 }  // error: lazy
print(1)

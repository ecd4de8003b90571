struct S { var n = 1 }
print([S()].map(\.m))  // error: m

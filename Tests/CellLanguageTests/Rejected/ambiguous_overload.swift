func f(_ x: Int8) -> Int { 1 }
func f(_ x: Int16) -> Int { 2 }
print(f(3))  // error: ambiguous

func f(_ n: Int) -> Int { n }
var a = 1
print(f(&a))  // error: inout

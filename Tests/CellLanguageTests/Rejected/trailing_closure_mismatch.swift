func f(_ x: Int) -> Int { x }
print(f(1) { 2 })  // error: trailing closure

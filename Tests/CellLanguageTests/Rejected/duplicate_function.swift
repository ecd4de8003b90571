func f(_ x: Int) -> Int { x }
func f(_ y: Int) -> Int { y }  // error: f
print(f(1))

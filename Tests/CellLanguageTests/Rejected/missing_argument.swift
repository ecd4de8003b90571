func f(_ a: Int, b: Int) -> Int { a + b }
print(f(1))  // error: b

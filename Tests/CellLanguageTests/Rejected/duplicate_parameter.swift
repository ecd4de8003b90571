func f(a: Int, a: Int) -> Int { a }  // error: a
print(1)

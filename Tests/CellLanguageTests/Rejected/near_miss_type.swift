func f(_ x: Strng) -> Int { 1 }  // error: String
print(f("a"))

infix operator ^^
func ^^ (a: Int, b: Int) -> Int { a }
print(2 + 3 ^^ 4) // error: unordered

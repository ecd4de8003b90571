func <+> (a: Int, b: Int) -> Int { a + b }  // error: <+>
print(1)

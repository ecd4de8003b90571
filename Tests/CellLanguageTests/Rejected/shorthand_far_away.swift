let f: (Int) -> Int = { $0 }
print(f(1))
print([1, 2].map { $9223372036854775807 })  // error: too large

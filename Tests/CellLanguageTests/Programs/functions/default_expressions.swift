var counter = 0
func next() -> Int { counter += 1; return counter }
func f(_ a: Int = next(), b: Int = next() * 10) -> Int { a + b }
print(f())
print(f(0))
print(f(b: 5))
print(counter)

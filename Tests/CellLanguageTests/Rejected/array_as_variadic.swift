func f(_ x: Int...) -> Int { x.count }
print(f(), f(1, 2))
print(f([1, 2])) // error: variadic

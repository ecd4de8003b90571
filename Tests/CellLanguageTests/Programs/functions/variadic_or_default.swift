// A call without arguments means the function with a default rather than the variadic one.
func f(_ xs: Int...) -> String { "variadic \(xs)" }
func f(a: Int = 1) -> String { "default \(a)" }
print(f(), f(1), f(a: 2), f(1, 2))

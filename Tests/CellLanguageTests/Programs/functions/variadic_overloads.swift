func o(_ x: Int...) -> String { "variadic" }
func o(_ x: Int) -> String { "one" }
print(o(1), o(1, 2), o())
func p(_ x: Int...) -> String { "variadic" }
func p(_ x: [Int]) -> String { "array" }
print(p(1), p([1]), p())

infix operator |> : PipePrecedence  // error: PipePrecedence
func |> (a: Int, f: (Int) -> Int) -> Int { f(a) }
print(3 * 2 |> { $0 + 1 })

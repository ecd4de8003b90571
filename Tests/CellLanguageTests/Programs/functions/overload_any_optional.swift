func over(_ x: Int) -> String { "int" }
func over<T>(_ x: T) -> String { "generic \(T.self)" }
func over(_ x: Any?) -> String { "any?" }
print(over([1]))
print(over("a"))
print(over(nil))
